"""Every text of 30 letters or more is in the language that the guide claims, by two detectors.

A text is reported where both detectors take it for another language. Usage: languages.py GUIDE.json...
"""

import json
import sys

import py3langid
import pycld2

LETTERS = 30
# What is the same in every guide and says nothing about its language.
SKIP = {"sources", "quantities", "id", "key"}


def texts(value, path=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in SKIP:
                yield from texts(inner, f"{path}.{value.get('id') or value.get('name') or key}")
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, path)
    elif isinstance(value, str) and sum(letter.isalpha() for letter in value) >= LETTERS:
        yield path, value


# Neighbours that no detector tells apart in a sentence: Malay from Indonesian, Galician from Portuguese.
ALIKE = {"ms": "id", "gl": "pt"}


def code(tag):
    bare = tag.split("-")[0]
    return ALIKE.get(bare, bare)


def main():
    wrong, count = set(), 0
    for file in sys.argv[1:]:
        with open(file, encoding="utf-8") as opened:
            guide = json.load(opened)
        claimed = guide["lang"]
        for path, text in texts(guide):
            count += 1
            _, _, details = pycld2.detect(text)
            # "un" is no verdict: a short text may be in any of several languages.
            if code(details[0][1]) not in (code(claimed), "un") and py3langid.classify(text)[0] != code(claimed):
                wrong.add(f"{claimed}{path}: {details[0][0]}? {text}")
    print(f"{count} texts of {LETTERS} letters or more in {len(sys.argv) - 1} guides, {len(wrong)} in doubt")
    if wrong or count == 0:
        sys.exit("\n".join(sorted(wrong)))


if __name__ == "__main__":
    main()
