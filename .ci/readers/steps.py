"""Whether the sample in Python says every part of every step in order, each note with its urgency, and every sign of the guide.

Usage: python steps.py SAMPLE.py GUIDE.json...
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sample, *guides = sys.argv[1:]
good = bool(guides)


def run(path):
    return subprocess.run([sys.executable, sample, path], capture_output=True, text=True)


def places(guide):
    """What has to be said, in order: the steps with their parts, and then all that tells when to get help. Before a note, how urgent it is."""
    urgency = guide["labels"]["urgency"]
    for step in guide["steps"]:
        yield "", step["title"]
        for part in step["parts"]:
            yield urgency[part["urgency"]] if part["kind"] in {"rule", "sign"} else "", part["text"]
    signs = [note for note in guide["safety"] if note["urgency"] in {"emergency", "same-day", "soon"}]
    assert len(signs) > 10 and sum(len(step["parts"]) for step in guide["steps"]) > 40, "too little to be a guide"
    yield from ((urgency[note["urgency"]], note["text"]) for note in signs)


for path in guides:
    guide = json.loads(Path(path).read_text(encoding="utf-8"))
    done = run(path)
    page, found, lost = done.stdout, 0, []
    for urgency, text in places(guide):
        at = page.find(text)
        if at < 0 or urgency not in page[:at].rpartition("\n")[2]:
            lost.append(text)
        else:
            page, found = page[at + len(text) :], found + 1
    print(f"steps.py {Path(path).name}: {found} texts in their order, {len(lost)} lost")
    if done.returncode or lost:
        print(*lost[:5], done.stderr, sep="\n", file=sys.stderr)
        good = False

# A kind that a later guide brings stops the program: what it does not know could be what keeps somebody safe.
guide["steps"][0]["parts"][0]["kind"] = "other"
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "guide.json"
    path.write_text(json.dumps(guide), encoding="utf-8")
    if run(path).returncode == 0:
        print("steps.py takes a part of a kind that it does not know", file=sys.stderr)
        good = False

sys.exit(0 if good else 1)
