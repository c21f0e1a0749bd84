"""Tell which marks of a folder do not stand in their texts, and turn marks into predictions.

Usage: check_marks.py FOLDER
       check_marks.py FOLDER --as-predictions > reader.jsonl

The second form lets score.py measure the agreement of two readers: one's marks against the other's.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scoring.gold import Marked, Marks, accepted, marked_articles, unplaced

LAYERS = ("gold", "events", "quantities")


def as_prediction(article: Marked) -> Marks:
    """One layer's marks of an article in the form that systems answer in, the usual answers only."""
    marks, found = article.marks, dict[str, Any](id=article.name)
    if "dates" in marks:
        found["dates"] = [
            _spanned(
                article, each, type=each["type"], value=_usual(each["value"]), mod=_usual(each.get("mod"))
            )
            for each in marks["dates"]
        ]
    if "persons" in marks:
        found["persons"] = [_person(article, each) for each in marks["persons"]]
    if "quotes" in marks:
        found["quotes"] = [
            _quote(article, each) for each in marks["quotes"] if each["kind"] not in _NOT_SCORED
        ]
    if "quantities" in marks:
        found["quantities"] = [_spanned(article, each, **each) for each in marks["quantities"]]
    if "events" in marks:
        found["events"] = _events(article)
    return found


_NOT_SCORED = frozenset(("relay", "topic"))


def _usual(value: Any) -> Any:
    return next(iter(accepted(value)), None)


def _spanned(article: Marked, piece: Marks, **more: Any) -> Marks:
    start, end = article.place(piece) or (0, 0)
    return {**more, "start": start, "end": end}


def _person(article: Marked, person: Marks) -> Marks:
    surfaces = [{"text": _usual(each)} for each in person["surfaces"]]
    return {
        **{part: _usual(person.get(part)) for part in ("name", "given", "patronymic", "surname", "gender")},
        "mentions": article.places(surfaces),
        "roles": [_spanned(article, each, org=_usual(each.get("org"))) for each in person.get("roles", [])],
    }


def _quote(article: Marked, quote: Marks) -> Marks:
    def place(part: str) -> tuple[int, int] | None:
        return article.place(quote[part]) if quote.get(part) else None

    return {
        "kind": quote["kind"],
        "content": article.places(quote["content"]),
        "cue": place("cue"),
        "source": place("source"),
        "speaker": _usual(quote.get("speaker")),
    }


def _events(article: Marked) -> list[Marks]:
    further: dict[str, list[Marks]] = {}
    for each in article.marks["events"]:
        if each.get("same_as"):
            further.setdefault(each["same_as"], []).append(_spanned(article, each["trigger"]))
    found = []
    for each in article.marks["events"]:
        if each.get("same_as"):
            continue
        people = [one for one in each["participants"] if not one.get("optional")]
        found.append(
            {
                "trigger": _spanned(article, each["trigger"]),
                "mentions": further.get(each["id"], []),
                "type": each["type"],
                "status": each["status"],
                "main": bool(each.get("main")),
                "who": [_named(article, one) for one in people if one["role"] == "agent"],
                "whom": [_named(article, one) for one in people if one["role"] != "agent"],
                "where": [_named(article, one) for one in each["places"] if not one.get("optional")],
                "when": each["time"]["value"] if each.get("time") else None,
            }
        )
    return found


def _named(article: Marked, piece: Marks) -> Marks:
    return _spanned(article, piece, name=_usual(piece["name"]))


def main() -> None:
    """List what is wrong, or print the predictions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--texts", type=Path, metavar="FOLDER", help="where NAME.txt are, if not in FOLDER/txt"
    )
    parser.add_argument("--as-predictions", action="store_true")
    given = parser.parse_args()
    layers = [marked_articles(given.folder, layer, given.texts) for layer in LAYERS]
    wrong = [each for articles in layers for article in articles for each in unplaced(article)]
    print("\n".join(wrong), file=sys.stderr, end="\n" * bool(wrong))
    if given.as_predictions:
        by_name: dict[str, Marks] = {}
        for articles in layers:
            for article in articles:
                by_name.setdefault(article.name, {}).update(as_prediction(article))
        for each in by_name.values():
            print(json.dumps(each, ensure_ascii=False))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
