"""What a program in Python does with a guide: it walks the steps, and no kind of part falls through.

Usage: python steps.py OUT
"""

import json
import sys
from pathlib import Path


def line(part, guide):
    match part["kind"]:
        case "caution":
            return f"! {guide['labels']['urgency'][part['urgency']]}: {part['title']}. {part['text']}"
        case "action":
            return f"- {part['text']}"
        case "tip":
            return f"({part['text']})"
        case kind:
            raise ValueError(f"a kind of part that this program does not know: {kind}")


for path in sorted((Path(sys.argv[1]) / "json").glob("*.json")):
    if path.name == "languages.json":
        continue
    guide = json.loads(path.read_text())
    lines = [line(part, guide) for step in guide["steps"] for part in step["parts"]]
    cautions = [text for text in lines if text.startswith("! ")]
    print(f"steps.py {guide['lang']}: {len(lines)} parts, {len(cautions)} cautions")
    if len(guide["steps"]) != 5 or len(cautions) < 10:
        sys.exit(f"{path.name}: too few")
