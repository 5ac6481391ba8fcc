"""What a program in Python does with a guide: it walks the steps, no kind of part falls through, and help comes last.

    cargo run --example export --features export,translate -- --format json --out .
    python steps.py es.json
"""

import json
import sys


def line(part, guide):
    match part["kind"]:
        case "rule":
            return f"! {guide['labels']['urgency'][part['urgency']]} – {part['text']}"
        case "action":
            return f"- {part['text']}"
        case "tip":
            return f"({part['text']})"
        case "sign":
            return sign(part, guide)
        case kind:
            raise ValueError(f"a kind of part that this program does not know: {kind}")


def sign(note, guide):
    return f"+ {guide['labels']['urgency'][note['urgency']]} – {note['text']}"


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        guide = json.load(file)
    print(guide["title"], guide["notice"], sep="\n")
    for step in guide["steps"]:
        print(f"\n{step['number']}. {step['title']}")
        for part in step["parts"]:
            print("  ", line(part, guide))
    # Most signs stand in no step. A note with somebody to call is a sign.
    print(f"\n{guide['labels']['section']['safety']}")
    for note in guide["safety"]:
        if note["contact"]:
            print("  ", sign(note, guide))
