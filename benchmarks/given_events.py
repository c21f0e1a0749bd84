"""Say who is in which event, where and when, for events and entities that are handed in.

Usage: PYTHONPATH=scripts given_events.py GIVEN.jsonl > predictions.jsonl

GIVEN.jsonl has one object a document: id, text, events ([start, end]) and entities ([start, end, TYPE],
with the types of NEREL). The answer names events and entities by their spans:
{"id", "events": [{"trigger": {"start", "end"}, "who": [[start, end]], "where": [...], "when": [...]}]}
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from newsfacts_events.circumstances.attachment import score
from newsfacts_russian.language import Russian
from train_event_attachment import KINDS, Marked, Spot, examples


def answers(row: dict[str, Any], language: Russian) -> dict[str, Any]:
    """The answer for one document."""
    events = [(start, end) for start, end in row["events"]]
    entities = [(start, end, KINDS[kind]) for start, end, kind in row["entities"] if kind in KINDS]
    marked = Marked(row["text"], events, entities, frozenset())
    found: dict[Spot, dict[str, list[Spot]]] = defaultdict(lambda: defaultdict(list))
    for role, event, entity, (features, _) in examples(marked, language):
        if score(role, features) > 0:
            found[event][role].append(entity)
    return {
        "id": row["id"],
        "events": [
            {"trigger": {"start": event[0], "end": event[1]}, **{role: found[event][role] for role in ROLES}}
            for event in events
        ],
    }


ROLES = ("who", "where", "when")


def main(path: Path) -> None:
    """Answer for each line of a file."""
    language = Russian()
    for line in path.read_text(encoding="utf-8").splitlines():
        print(json.dumps(answers(json.loads(line), language), ensure_ascii=False))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
