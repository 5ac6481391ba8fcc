"""One text of a PO and of an XLIFF file changed, as Weblate's library reads and writes them.

Usage: roundtrip.py PO PO_OUT XLIFF XLIFF_OUT
"""

import sys

from translate.storage.pypo import pofile
from translate.storage.xliff2 import Xliff2File

KEY = "safety-pregnancy-call-now.waters"
po, po_out, xliff, xliff_out = sys.argv[1:]

file = pofile.parsefile(po)
[unit] = [unit for unit in file.units if unit.getcontext() == KEY]
unit.target = f"{unit.target} & <x>"
file.savefile(po_out)

file = Xliff2File.parsefile(xliff)
[unit] = [unit for unit in file.units if unit.getid() == KEY or unit.getid().endswith(KEY)]
unit.target = f"{unit.target} & <x>"
file.savefile(xliff_out)
