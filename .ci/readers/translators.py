"""Opens what translators get as gettext, the XLIFF standard's schema and Weblate do, and writes down what is in it.

Usage: python translators.py OUT SCHEMAS FOUND.json
SCHEMAS holds xliff-core-2.0.xsd and xml.xsd. Needs msgfmt and translate-toolkit. FOUND.json is for patterns.mjs:
{format: {tag: {key: [source, target]}}}
"""

import gettext
import io
import json
import subprocess
import sys
from pathlib import Path

from lxml import etree
from translate.storage.pypo import pofile
from translate.storage.xliff2 import Xliff2File

out, schemas, target = (Path(argument) for argument in sys.argv[1:4])
languages = json.loads((out / "json/languages.json").read_text())["languages"]
drafts = {language["tag"]: language["status"] == "draft" for language in languages}
found = {"po": {}, "xliff": {}}
good = True


def demand(holds, message):
    global good
    if not holds:
        print(message, file=sys.stderr)
        good = False


def msgfmt(path):
    """What a program gets from the file at run time."""
    # What was made from other English is fuzzy, and a program would not see it.
    done = subprocess.run(["msgfmt", "--check", "--use-fuzzy", "-o", "-", str(path)], capture_output=True)
    demand(done.returncode == 0, f"{path.name}: {done.stderr.decode()}")
    return gettext.GNUTranslations(io.BytesIO(done.stdout)) if done.returncode == 0 else gettext.NullTranslations()


template = pofile.parsefile(str(out / "po/hand-expression.pot"))
asked = {(unit.getcontext(), unit.source) for unit in template.units if not unit.isheader()}
demand(all(not unit.target for unit in template.units if not unit.isheader()), "pot: it answers itself")
msgfmt(out / "po/hand-expression.pot")
found["po"]["en"] = {key: [source, source] for key, source in asked}
for path in sorted((out / "po").glob("*.po")):
    tag = path.stem.replace("_", "-")
    units = [unit for unit in pofile.parsefile(str(path)).units if not unit.isheader()]
    # A language may have a term more, which stands behind a hyphen.
    answered = {(unit.getcontext(), unit.source) for unit in units}
    more = {key for key, _ in answered - asked}
    demand(asked <= answered and all(key.startswith("-") for key in more), f"po {tag}: not the entries of the template")
    demand(len({unit.getcontext() for unit in units}) == len(units), f"po {tag}: a key stands twice")
    # Not what nobody has reviewed: a tool marks its guesses so.
    stale = [unit for unit in units if unit.target and "stale:" in unit.getnotes(origin="developer")]
    demand([unit for unit in units if unit.isfuzzy()] == stale, f"po {tag}: something else is fuzzy than what is stale")
    program = msgfmt(path)
    demand((program.info().get("x-status") == "draft") == drafts[tag], f"po {tag}: its header does not say whether it is a draft")
    demand(program.info().get("language") == path.stem, f"po {tag}: other language in its header")
    texts = {unit.getcontext(): [unit.source, program.pgettext(unit.getcontext(), unit.source)] for unit in units}
    demand(all(texts[unit.getcontext()][1] == unit.target for unit in units), f"po {tag}: Weblate and gettext differ")
    found["po"][tag] = texts


class Beside(etree.Resolver):
    """The schema asks for xml.xsd in a folder of its own."""

    def resolve(self, url, public_id, context):
        return self.resolve_filename(str(schemas / "xml.xsd"), context) if url.endswith("xml.xsd") else None


NS = "{urn:oasis:names:tc:xliff:document:2.0}"
parser = etree.XMLParser()
parser.resolvers.add(Beside())
schema = etree.XMLSchema(etree.parse(str(schemas / "xliff-core-2.0.xsd"), parser))


def whole(unit, side):
    """The text with each placeholder put back, by the code that the unit keeps for it."""
    data = {code.get("id"): code.text for code in unit.iter(f"{NS}data")}
    text = side.text or ""
    for inline in side:
        demand(inline.tag == f"{NS}ph" and inline.get("dataRef") in data, f"{unit.get('id')}: a placeholder without its code")
        text += (data.get(inline.get("dataRef")) or "") + (inline.tail or "")
    return text


for path in sorted((out / "xliff").glob("*.xlf")):
    tag = path.stem
    document = etree.parse(str(path))
    demand(schema.validate(document), f"xliff {tag}: {schema.error_log.last_error}")
    root = document.getroot()
    demand((root.get("srcLang"), root.get("trgLang")) == ("en", None if tag == "en" else tag), f"xliff {tag}: other languages inside")
    units = list(root.iter(f"{NS}unit"))
    texts = {}
    for unit in units:
        segment = unit.find(f"{NS}segment")
        sides = [unit.find(f"{NS}segment/{NS}{side}") for side in ("source", "target")]
        # The schema can't say that a placeholder of the target is one of the source.
        ids = [[ph.get("id") for ph in side] if side is not None else [] for side in sides]
        demand(set(ids[1]) <= set(ids[0]), f"xliff {tag}: {unit.get('id')} has a placeholder that its source has not")
        demand(all(len(set(own)) == len(own) for own in ids), f"xliff {tag}: {unit.get('id')} has a placeholder twice")
        demand(segment.get("state") not in ("reviewed", "final") or not drafts[tag], f"xliff {tag}: a draft that is {segment.get('state')}")
        texts[unit.get("id")] = [whole(unit, side) if side is not None else "" for side in sides]
    demand(len(texts) == len(units), f"xliff {tag}: a key stands twice")
    # Weblate drops placeholders from the plain text, and line breaks too unless the file says that they count.
    bare = {unit.get("id"): "".join(unit.find(f"{NS}segment/{NS}target").itertext()) for unit in units if unit.find(f"{NS}segment/{NS}target") is not None}
    weblate = {unit.getid(): unit.target for unit in Xliff2File.parsefile(str(path)).units if unit.target}
    demand(weblate == bare, f"xliff {tag}: Weblate reads {[key for key in bare if bare[key] != weblate.get(key)][:5]} otherwise")
    # English is the template: it has no targets.
    demand(tag != "en" or not any(translation for _, translation in texts.values()), "xliff en: it answers itself")
    found["xliff"][tag] = texts if tag != "en" else {key: [source, source] for key, (source, _) in texts.items()}

for kind, tags in found.items():
    demand(set(drafts) - set(tags) <= {"en"}, f"{kind}: no file for {set(drafts) - set(tags)}")
target.write_text(json.dumps(found, ensure_ascii=False))
sys.exit(0 if good else 1)
