"""What plugins find in invented articles, a line a fact: sheets that are read as a difference.

The articles stand in ``tests/invented``, each below a line ``== name``. Whatever they say is made up.
Below ``~~`` those of names tell what changes if two other recognisers err beside them: ``+`` is found then,
and ``-`` no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs
import newsfacts_dates
import newsfacts_names
import newsfacts_quotes
import newsfacts_russian
from erring_recogniser import Erring

from newsfacts import (
    DateFact,
    EntityFact,
    FactSheet,
    Mention,
    MentionFact,
    MentionType,
    PersonFact,
    Pipeline,
    PlaceFact,
    QuoteFact,
)

_ROOT = Path(__file__).parents[1]
_FOLDER = _ROOT / "tests" / "invented"

_PUBLISHED = "2025-06-11"


def sections(text: str) -> dict[str, str]:
    """The parts of a text that begin with a line ``== name``, by name."""
    parts = (part.partition("\n") for part in text.split("== ")[1:])
    return {name: body.strip("\n") for name, _, body in parts}


@cache
def articles() -> Mapping[str, str]:
    """The articles by name.

    Raises:
        ValueError: If two have one name: the sheets would tell of one only.
    """
    found: dict[str, str] = {}
    for path in sorted(_FOLDER.glob("*.txt")):
        parts = sections(path.read_text(encoding="utf-8"))
        if doubles := found.keys() & parts.keys():
            msg = f"{path.name}: {', '.join(sorted(doubles))}"
            raise ValueError(msg)
        found |= parts
    return found


def _of_names(sheet: FactSheet) -> Iterator[tuple[int, str]]:
    """The people with their parts, mentions and posts, the bodies and the places."""
    for fact in sheet:
        if isinstance(fact, PersonFact):
            parts = "+".join(part or "-" for part in (fact.given, fact.patronymic, fact.surname))
            yield fact.span.start, f"person {fact.name} ({parts}, {fact.gender}): {_mentions(fact)}"
            for post in fact.posts:
                body = post.organization or "-"
                linked = "linked, " if post.organization_id else ""
                told = f"{post.span.text} = {post.title} @ {body} ({linked}{post.rule})"
                yield post.span.start, f"  post of {fact.name}: {told}"
        elif isinstance(fact, EntityFact):
            sort = f" ({fact.place_type})" if isinstance(fact, PlaceFact) else ""
            yield fact.span.start, f"{fact.kind} {fact.name}{sort}: {_mentions(fact)}"


def _of_disputed_names(sheet: FactSheet) -> Iterator[tuple[int, str]]:
    """The same, and what of the people, bodies and places changes beside recognisers that err."""
    yield from _of_names(sheet)
    end = len(sheet.article.text)
    yield end, "~~"
    entities = [fact for fact in sheet if isinstance(fact, EntityFact)]
    pipeline = Pipeline([newsfacts_russian, newsfacts_names, Erring(entities)])
    beside = pipeline.extract(sheet.article.text, published=_PUBLISHED)
    without, others = set(_named(sheet)), set(_named(beside))
    for sign, lines in (("-", without - others), ("+", others - without)):
        for place, line in lines:
            yield end + 1 + place, f"{sign} {line}"


def _named(sheet: FactSheet) -> Iterator[tuple[int, str]]:
    """The entities with their mentions by name, which are what recognisers find."""
    for fact in sheet:
        if isinstance(fact, EntityFact):
            named = [each for each in fact.mentions if each.type is MentionType.NAMED]
            if named:
                yield named[0].span.start, f"{fact.kind} {fact.name}: {' | '.join(map(_mention, named))}"


def _mentions(fact: EntityFact) -> str:
    return " | ".join(map(_mention, fact.mentions))


def _mention(mention: Mention) -> str:
    """A mention as the text has it: in brackets unless it is by name, with its nominative if that differs."""
    text = mention.span.text if mention.type is MentionType.NAMED else f"({mention.span.text})"
    told = mention.nominative and mention.nominative != mention.span.text
    return f"{text} = {mention.nominative}" if told else text


def _of_quotes(sheet: FactSheet) -> Iterator[tuple[int, str]]:
    """The reports of speech, and whom pronouns and descriptions mean."""
    names = {fact.id: fact.name for fact in sheet if isinstance(fact, EntityFact)}
    for fact in sheet:
        if isinstance(fact, QuoteFact):
            speaker = fact.speaker.name if fact.speaker else "-"
            source, cue = (span.text if span else "-" for span in (fact.source, fact.cue))
            said = " … ".join(span.text for span in fact.content)
            yield fact.span.start, f"{fact.type} ({fact.rule}) {speaker}, as {source}, {cue}: {said}"
        elif isinstance(fact, MentionFact):
            yield fact.span.start, f"mention {fact.span.text} = {names[fact.entity_id]}"


def _of_dates(sheet: FactSheet) -> Iterator[tuple[int, str]]:
    """The temporal expressions: what each means, its first and last day unless the value tells, and why."""
    for fact in sheet:
        if isinstance(fact, DateFact):
            told = [fact.value or "-", fact.modifier or ""]
            if str(fact.earliest) != fact.value and (fact.earliest or fact.latest):
                told.append(f"[{fact.earliest}..{fact.latest}]")
            why = [fact.rule, f"from {fact.anchor.text}" if fact.anchor else "", fact.unresolved or ""]
            meant, because = " ".join(filter(None, told)), ", ".join(filter(None, why))
            yield fact.span.start, f"{meant} ({because}): {fact.text}"


Told = Callable[[FactSheet], Iterator[tuple[int, str]]]


@attrs.frozen(eq=False)
class Sheet:
    """What one plugin's sheets show.

    Args:
        told: The lines of an article, each with its place.
        plugins: The plugins that the articles are read with.
    """

    told: Told
    plugins: tuple[object, ...]


_NAMED = (newsfacts_russian, newsfacts_names, newsfacts_quotes)
SHEETS: Mapping[str, Sheet] = {
    "dates": Sheet(_of_dates, (newsfacts_russian, newsfacts_dates)),
    "names": Sheet(_of_disputed_names, _NAMED),
    "quotes": Sheet(_of_quotes, _NAMED),
}
"""The sheets of each plugin."""


@cache
def _pipeline(plugins: tuple[object, ...]) -> Pipeline:
    """The pipeline of these plugins; that of names and quotes is the same."""
    return Pipeline(list(plugins))


@cache
def _read(plugins: tuple[object, ...], name: str) -> FactSheet:
    """All that these plugins find in that article: names and quotes each show their part of it."""
    return _pipeline(plugins).extract(articles()[name], published=_PUBLISHED)


def path_of(plugin: str) -> Path:
    """The file that keeps the sheets of a plugin."""
    return _ROOT / "plugins" / f"newsfacts-{plugin}" / "tests" / "invented.txt"


def made(plugin: str, name: str) -> str:
    """What that plugin finds in that article now."""
    kept = SHEETS[plugin]
    return "\n".join(line for _, line in sorted(kept.told(_read(kept.plugins, name))))


def written(plugin: str) -> str:
    """The whole file."""
    return "\n".join(f"== {name}\n{made(plugin, name)}\n" for name in articles())
