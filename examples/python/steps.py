"""What a program in Python does with a guide: it walks the steps, and no kind of part falls through.

    cargo run --example export --features export -- --format json --out .
    python steps.py es.json
"""

import json
import sys


def line(part, guide):
    match part["kind"]:
        case "caution":
            return f"! {guide['labels']['urgency'][part['urgency']]} – {part['text']}"
        case "action":
            return f"- {part['text']}"
        case "tip":
            return f"({part['text']})"
        case kind:
            raise ValueError(f"a kind of part that this program does not know: {kind}")


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        guide = json.load(file)
    print(guide["title"], guide["notice"], sep="\n")
    for step in guide["steps"]:
        print(f"\n{step['number']}. {step['title']}")
        for part in step["parts"]:
            print("  ", line(part, guide))
