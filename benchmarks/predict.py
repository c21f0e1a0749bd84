"""Write what the installed library finds in articles, in the scorers' form.

Usage: predict.py [--described] [--worded SHARE] [--without PLUGIN]... SOURCE > predictions.jsonl

SOURCE is a gold folder, which holds txt/NAME.txt and published.json ({NAME: "YYYY-MM-DD"}), a folder
of .txt files, or a file of JSON lines, each with an id, a text and perhaps the day it was published.
One JSON object a document is written: id, dates, persons, quotes, quantities and events, and the
mentions and posts of the public names corpora. Goes through the public API only.

With --described the mentions of organisations and places are also those by description:
the adjectives of places (российский, московский), and bodies that are called by what they
are and whose (правительство Мали, эстонская полиция). NEREL's guidelines mark both as
names; those of factRuEval and SlavicNER do not. Streets, squares and buildings are left out, since
NEREL counts them apart from places.

With --worded the events are those of NEREL's guidelines: every place that names one by itself, with the words
that say what happened (подписал закон), where people mark such a place at least as often as the share.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
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


def quantities(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The quantities, their numbers as strings."""
    return [
        {
            "start": fact.span.start,
            "end": fact.span.end,
            "type": fact.type,
            **dict(_numbers(fact)),
            "unit": fact.unit,
            "of": fact.of,
            "modifier": fact.modifier,
        }
        for fact in sheet.quantities
    ]


def _numbers(fact: newsfacts.QuantityFact) -> Iterator[tuple[str, str | None]]:
    for name in ("value", "low", "high"):
        number = getattr(fact, name)
        yield name, None if number is None else str(number)


def named_or_described(entity: newsfacts.EntityFact) -> list[newsfacts.Mention]:
    """The mentions that NEREL marks: those by name, and of organisations and places any; nothing built."""
    if isinstance(entity, newsfacts.PlaceFact) and entity.place_type is newsfacts.PlaceType.FACILITY:
        return []
    return named(entity) if isinstance(entity, newsfacts.PersonFact) else list(entity.mentions)


Chosen = Callable[[newsfacts.EntityFact], list[newsfacts.Mention]]

_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def mentions(sheet: newsfacts.FactSheet, chosen: Chosen = named) -> list[dict[str, Any]]:
    """Every chosen mention, with its base form and its entity."""
    referring = _referring(sheet)
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
            if (entity.id, each.span) not in referring
        ]
    return found


def _referring(sheet: newsfacts.FactSheet) -> set[tuple[str, newsfacts.Span]]:
    """Pronouns and bare nouns (*ведомство*) that the article resolves; no corpus marks them."""
    return {
        (fact.entity_id, fact.span)
        for fact in sheet.of_type(newsfacts.MentionFact)
        if fact.type is not newsfacts.MentionType.NAMED
        and fact.provenance is not None
        and fact.provenance.extractor == "coreference"
    }


def occupations(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The posts as factRuEval's Occupation facts: of people in a body or country.

    Its guidelines make none of a mere profession (*писатель*, *шахматист*), of which newsfacts tells as well.
    """
    facts: list[dict[str, Any]] = []
    for person in sheet.people:
        for post in person.posts:
            fact = {
                "type": "Occupation",
                "who": person.name,
                "position": post.title,
                "where": post.organization,
            }
            if post.organization and fact not in facts:
                facts.append(fact)
    return facts


def events(sheet: newsfacts.FactSheet) -> list[dict[str, Any]]:
    """The events with their further triggers, who and whom, where and when."""
    return [
        {
            "trigger": {"start": event.span.start, "end": event.span.end},
            "mentions": [{"start": each.start, "end": each.end} for each in event.same_as],
            "type": event.type,
            "status": event.status,
            "main": event.main,
            "who": [_item(each) for each in event.of_role("agent")],
            "whom": [_item(each) for each in (*event.of_role("patient"), *event.of_role("recipient"))],
            "where": [_item(each) for each in event.places],
            "when": event.time and event.time.value,
        }
        for event in sheet.events
    ]


def worded(sheet: newsfacts.FactSheet, least: float) -> list[dict[str, Any]]:
    """Each place that names an event, by its whole phrase, if it is likely enough to be marked."""
    return [
        {"trigger": {"start": each.phrase.start, "end": each.phrase.end}, "type": event.type}
        for event in sheet.events
        for each in event.mentions
        if each.confidence is not None and each.confidence >= least
    ]


def _item(part: newsfacts.Participant | newsfacts.EventPlace) -> dict[str, Any]:
    return {"name": part.name, "start": part.span.start, "end": part.span.end}


def record(name: str, sheet: newsfacts.FactSheet, chosen: Chosen = named) -> dict[str, Any]:
    """One line of predictions."""
    return {
        "id": name,
        "dates": dates(sheet),
        "persons": persons(sheet),
        "quotes": quotes(sheet),
        "quantities": quantities(sheet),
        "events": events(sheet),
        "mentions": mentions(sheet, chosen),
        "facts": occupations(sheet),
    }


def articles(source: Path) -> Iterator[newsfacts.Article]:
    """The articles of a gold folder, a folder of texts or a file of JSON lines, each with its id."""
    if source.is_file():
        for line in source.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield newsfacts.Article(text=row["text"], published=row.get("published"), id=row["id"])
        return
    days = source / "published.json"
    published = json.loads(days.read_text(encoding="utf-8")) if days.is_file() else {}
    folder = source / "txt" if (source / "txt").is_dir() else source
    for path in sorted(folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        yield newsfacts.Article(text=text, published=published.get(path.stem), id=path.stem)


def main() -> None:
    """Run over what is named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--described", action="store_true", help="mentions by description as well")
    parser.add_argument("--worded", type=float, metavar="SHARE", help="events as NEREL marks them")
    parser.add_argument("--without", action="append", default=[], help="leave out a plugin")
    arguments = parser.parse_args()
    chosen = named_or_described if arguments.described else named
    pipeline = newsfacts.Pipeline(without=arguments.without)
    for article in articles(arguments.source):
        sheet = pipeline.extract(article)
        told = record(article.id or "", sheet, chosen)
        if arguments.worded is not None:
            told["events"] = worded(sheet, arguments.worded)
        print(json.dumps(told, ensure_ascii=False))


if __name__ == "__main__":
    main()
