"""What Android's own compiler, Weblate's readers and a spreadsheet make of the files.

Usage: python files.py OUT TEXTS.json WORK    (TEXTS.json by texts.mjs; aapt2 in PATH, translate-toolkit installed)
"""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

from translate.storage.aresource import AndroidResourceFile
from translate.storage.jsonl10n import ARBJsonFile, I18NextV4File

FEWEST = 400
out, work = Path(sys.argv[1]), Path(sys.argv[3])
guides = json.loads(Path(sys.argv[2]).read_text())
facts = {language["tag"]: language for language in json.loads((out / "json/languages.json").read_text())["languages"]}
good = bool(guides)


def demand(holds, message):
    global good
    if not holds:
        print(message, file=sys.stderr)
        good = False


def compare(what, expected, found):
    wrong = [f"{key}:\n  guide {text!r}\n  file  {found.get(key)!r}" for key, text in expected.items() if found.get(key) != text]
    wrong += [f"{key} is in no guide" for key in found if key not in expected]
    print(f"{what}: {len(expected.keys() & found.keys())} texts compared, {len(wrong)} differ")
    demand(len(expected.keys() & found.keys()) >= FEWEST, f"{what}: fewer than {FEWEST}")
    demand(not wrong, "\n".join(wrong[:10]))


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    # A warning here is a string that Android throws away.
    demand(done.returncode == 0 and not done.stderr, f"{command[0]} {command[1]}: {done.stderr}")
    return done.stdout


def tag_of(config):
    """The language of Android's qualifier, which still knows some languages by their names before 1989."""
    language, *rest = config.removeprefix("b+").replace("-r", "-").replace("+", "-").split("-")
    return "-".join([{"": "en", "in": "id", "iw": "he", "ji": "yi"}.get(language, language), *rest])


work.mkdir(parents=True, exist_ok=True)
(work / "AndroidManifest.xml").write_text('<manifest package="org.example.app"/>')
run("aapt2", "compile", "--dir", out / "android", "-o", work / "res.zip")
run("aapt2", "link", "--manifest", work / "AndroidManifest.xml", "-o", work / "res.apk", work / "res.zip")
android, arrays, name, config = {}, 0, None, None
for line in run("aapt2", "dump", "resources", work / "res.apk").splitlines():
    # A text with line breaks goes on, indented, until the quote at its end.
    if config is not None:
        text += "\n" + line[6:]
    elif resource := re.match(r"\s*resource 0x\w+ (\w+)/(\S+)", line):
        name = resource[2] if resource[1] == "string" else None
        arrays += resource[1] == "array"
    elif name and (value := re.match(r'\s*\(([^)]*)\) "(.*)$', line)):
        config, text = value[1], value[2]
    if config is not None and text.endswith('"'):
        android.setdefault(tag_of(config), {})[name] = text[:-1]
        config = None
demand(arrays > 0, "android: no array")


def android_name(key):
    return "hand_expression_" + re.sub("[.-]", "_", key)


for tag, texts in guides.items():
    expected = {android_name(key): text for key, text in texts.items()}
    demand(len(expected) == len(texts), "android: two keys have one name")
    compare(f"android {tag}", expected, android.pop(tag, {}))
# "pt" alone is for readers of every other Portuguese: the texts of one of the languages.
for tag, found in android.items():
    close = [other for other in guides if other.split("-")[0] == tag]
    equal = [other for other in close if found == {android_name(key): text for key, text in guides[other].items()}]
    demand(equal, f"android {tag}: the texts of none of {close}")


def units(reader, path):
    return {unit.getid(): unit.target for unit in reader.parsefile(str(path)).units if not unit.isheader()}


def camel(key):
    first, *rest = re.split("[.-]", key)
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


for path in sorted((out / "android").glob("values*/strings.xml")):
    tag = tag_of(path.parent.name.removeprefix("values").removeprefix("-"))
    if tag in guides:
        # It takes the second of two backslashes for the start of an escape; aapt2, which decides, does not.
        expected = {android_name(key): text for key, text in guides[tag].items() if "\\" not in text}
        found = units(AndroidResourceFile, path)
        compare(f"weblate android {tag}", expected, {key: text for key, text in found.items() if "\\" not in text and key in expected})
for tag, texts in guides.items():
    nested = units(I18NextV4File, out / "i18next/locales" / tag / "translation.json")
    compare(f"weblate i18next {tag}", texts, {key.removeprefix("."): text for key, text in nested.items()})
    path = out / "arb" / f"app_{tag.replace('-', '_')}.arb"
    # A translator sees the message format as it is; apps.mjs reads what it means.
    raw = {key: text for key, text in json.loads(path.read_text()).items() if not key.startswith("@")}
    demand(raw.keys() == {camel(key) for key in texts}, f"arb {tag}: other names")
    compare(f"weblate arb {tag}", raw, units(ARBJsonFile, path))

# What a spreadsheet takes for a formula, and the apostrophe that keeps it from doing so.
RISKY = tuple("=+-@\t\r＝＋－＠")
for tag, texts in guides.items():
    raw = (out / "csv" / f"{tag}.csv").read_bytes()
    demand(raw.startswith(b"\xef\xbb\xbf"), f"csv {tag}: no byte order mark")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))
    # A text may have line breaks of its own.
    demand(raw.count(b"\r\n") == len(rows) + 1, f"csv {tag}: a line without CRLF")
    cells = [cell for row in rows for cell in row.values()]
    demand(not any(cell is None or cell.startswith(RISKY) for cell in cells), f"csv {tag}: a missing cell or a formula")
    rows = [{column: cell.removeprefix("'") for column, cell in row.items()} for row in rows]
    demand(len({row["key"] for row in rows}) == len(rows), f"csv {tag}: a key stands twice")
    compare(f"csv {tag}", texts, {row["key"]: row["text"] for row in rows})
    demand(all(row["english"] == guides["en"].get(row["key"]) for row in rows), f"csv {tag}: other English")
    for column in ("direction", "status"):
        demand({row[column] for row in rows} == {facts[tag][column]}, f"csv {tag}: other {column}")

sys.exit(0 if good else 1)
