"""Write what the installed library finds in a gold folder, in the scorers' form.

Usage: predict.py [--described] GOLD_DIR > predictions.jsonl

GOLD_DIR holds txt/NAME.txt and published.json ({NAME: "YYYY-MM-DD"}). One JSON object a
document is written: id, dates, persons and quotes, and the mentions and posts of the
public names corpora. Goes through the public API only.

With --described the mentions of organisations and places are also those by description:
the adjectives of places (российский, московский), and bodies that are called by what they
are and whose (правительство Мали, эстонская полиция). NEREL's guidelines mark both as
names; those of factRuEval and SlavicNER do not.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import newsfacts


def dates(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The temporal expressions."""
    return [
        {
            "start": fact.span.start,
            "end": fact.span.end,
            "type": fact.type,
            "value": fact.value,
            "mod": fact.modifier,
        }
        for fact in sheet.dates
    ]


def named(entity: newsfacts.EntityFact) -> list[newsfacts.Mention]:
    """The mentions by name, not by description or pronoun."""
    return [each for each in entity.mentions if each.type is newsfacts.MentionType.NAMED]


def persons(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The people with their parts, mentions and posts."""
    return [
        {
            "name": person.name,
            "given": person.given,
            "patronymic": person.patronymic,
            "surname": person.surname,
            "gender": person.gender,
            "mentions": [[each.span.start, each.span.end] for each in named(person)],
            "roles": [
                {"start": post.span.start, "end": post.span.end, "org": post.organization}
                for post in person.posts
            ],
        }
        for person in sheet.people
    ]


def quotes(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The quotations with their speakers."""
    return [
        {
            "kind": quote.type,
            "content": [[span.start, span.end] for span in quote.content],
            "cue": quote.cue and [quote.cue.start, quote.cue.end],
            "source": quote.source and [quote.source.start, quote.source.end],
            "speaker": quote.speaker and quote.speaker.name,
        }
        for quote in sheet.quotes
    ]


def named_or_described(entity: newsfacts.EntityFact) -> list[newsfacts.Mention]:
    """The mentions that NEREL marks: those by name, and of organisations and places any."""
    return named(entity) if isinstance(entity, newsfacts.PersonFact) else list(entity.mentions)


Chosen = Callable[[newsfacts.EntityFact], list[newsfacts.Mention]]

_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def mentions(sheet: newsfacts.FactSheet, chosen: Chosen = named) -> list[dict[str, Any]]:
    """Every chosen mention, with its base form and its entity."""
    found = []
    for entity in sheet.of_type(newsfacts.EntityFact):
        parts: dict[str, Any] = {}
        if isinstance(entity, newsfacts.PersonFact):
            parts = {
                "first": entity.given,
                "middle": entity.patronymic,
                "last": entity.surname,
                "gender": entity.gender,
            }
        found += [
            {
                "start": each.span.start,
                "end": each.span.end,
                "type": _TYPES[entity.kind],
                "normal": each.nominative or each.span.text,
                "entity": entity.id,
                **{name: value for name, value in parts.items() if value},
            }
            for each in chosen(entity)
        ]
    return found


def occupations(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The posts as factRuEval's Occupation facts."""
    facts = []
    for person in sheet.people:
        for post in person.posts:
            fact = {"type": "Occupation", "who": person.name, "position": post.title}
            if post.organization:
                fact["where"] = post.organization
            if fact not in facts:
                facts.append(fact)
    return facts


def record(name: str, sheet: newsfacts.FactSheet, chosen: Chosen = named) -> dict[str, Any]:
    """One line of predictions."""
    return {
        "id": name,
        "dates": dates(sheet),
        "persons": persons(sheet),
        "quotes": quotes(sheet),
        "mentions": mentions(sheet, chosen),
        "facts": occupations(sheet),
    }


def main() -> None:
    """Run over the folder named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--described", action="store_true", help="mentions by description as well")
    arguments = parser.parse_args()
    folder: Path = arguments.gold
    chosen = named_or_described if arguments.described else named
    published = json.loads((folder / "published.json").read_text(encoding="utf-8"))
    pipeline = newsfacts.Pipeline()
    for path in sorted((folder / "txt").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        sheet = pipeline.extract(text, published.get(path.stem))
        print(json.dumps(record(path.stem, sheet, chosen), ensure_ascii=False))


if __name__ == "__main__":
    main()
