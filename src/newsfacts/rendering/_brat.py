"""brat's standoff format: the text beside its annotations, to be looked at, corrected and learnt from.

Entities, dates, quantities and quotations are text-bound annotations with their values in notes; an
entity's mentions are equivalent; ``SaidBy`` leads from a quotation to its speaker; events have their
participants, places and times as arguments, and their status as an attribute.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

import attrs

from newsfacts._summaries import summary
from newsfacts.errors import NewsfactsError
from newsfacts.facts import (
    Addition,
    EntityFact,
    EventFact,
    EventStatus,
    Fact,
    NameFact,
    ParticipantRole,
    QuoteFact,
)
from newsfacts.rendering._renderer import Renderer
from newsfacts.sheet import FactSheet
from newsfacts.span import Span

_UNFIT = re.compile(r"[^A-Za-z0-9_-]+")
_ROLES = ("Place", "Time", *(role.value.capitalize() for role in ParticipantRole))


@attrs.define
class Types:
    """The names of all annotations that were made, which brat wants to be told in its configuration."""

    spans: dict[str, None] = attrs.Factory(dict)
    events: dict[str, None] = attrs.Factory(dict)

    def configuration(self) -> str:
        """The file ``annotation.conf``."""
        roles = ", ".join(f"{role}*:<ENTITY>" for role in _ROLES)
        status = "|".join(each.value for each in EventStatus)
        return "\n".join(
            [
                "[entities]",
                *self.spans,
                "[relations]",
                "SaidBy\tArg1:Quote, Arg2:<ENTITY>",
                "CuedBy\tArg1:Quote, Arg2:Cue",
                "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
                "[events]",
                *(f"{each}\t{roles}" for each in self.events),
                "[attributes]",
                f"Status\tArg:<EVENT>, Value:{status}",
                "",
            ]
        )


@attrs.define
class Annotations:
    """The annotations of one article, line by line.

    Args:
        sheet: The article and its facts.
        types: Is told of each name that is used.
    """

    sheet: FactSheet
    types: Types
    _lines: list[str] = attrs.Factory(list)
    _spans: dict[tuple[int, int, str], str] = attrs.Factory(dict)
    _mentions: dict[str, list[tuple[Span, str]]] = attrs.Factory(dict)
    _numbers: dict[str, Iterator[int]] = attrs.Factory(dict)

    def written(self) -> str:
        """The file ``.ann``."""
        for entity in self.sheet.of_type(EntityFact):
            self._entity(entity)
        for fact in self.sheet.facts:
            if isinstance(fact, QuoteFact):
                self._quote(fact)
            elif isinstance(fact, EventFact):
                self._event(fact)
            elif not isinstance(fact, (EntityFact, NameFact, Addition)):
                self._note(self._bound(fact.kind, [fact.span]), fact)
        return "".join(f"{line}\n" for line in self._lines)

    def _entity(self, fact: EntityFact) -> None:
        found = [(each.span, self._bound(fact.kind, [each.span])) for each in fact.mentions]
        self._mentions[fact.id] = found or [(fact.span, self._bound(fact.kind, [fact.span]))]
        ids = list(dict.fromkeys(each for _, each in self._mentions[fact.id]))
        self._note(ids[0], fact)
        if len(ids) > 1:
            self._lines.append(f"*\tEquiv {' '.join(ids)}")

    def _quote(self, fact: QuoteFact) -> None:
        quote = self._bound(fact.kind, fact.content or [fact.span])
        self._note(quote, fact)
        if fact.cue:
            self._relation("CuedBy", quote, self._bound("cue", [fact.cue]))
        speaker = fact.speaker.entity_id if fact.speaker else None
        if speaker in self._mentions:
            self._relation("SaidBy", quote, self._nearest(speaker, fact.source or fact.span))
        elif fact.source:
            self._relation("SaidBy", quote, self._bound("source", [fact.source]))

    def _event(self, fact: EventFact) -> None:
        arguments = [
            (each.role.value.capitalize(), self._nearest(each.entity_id, each.span))
            for each in fact.participants
        ]
        arguments += [("Place", self._nearest(each.entity_id, each.span)) for each in fact.places]
        arguments += [("Time", self._bound("date", [fact.time.span]))] if fact.time else []
        name = self._name(fact.type, self.types.events)
        trigger = self._bound(name, fact.triggers[:1], self.types.events)
        event = self._number("E")
        numbered = " ".join(f"{role}:{of}" for role, of in _numbered(arguments))
        self._lines.append(f"{event}\t{name}:{trigger} {numbered}".rstrip())
        self._lines.append(f"{self._number('A')}\tStatus {event} {fact.status.value}")
        self._note(event, fact)

    def _nearest(self, entity: str | None, span: Span) -> str:
        """The mention of an entity at a span, or the last before it; else the span itself."""
        mentions = self._mentions.get(entity or "")
        if not mentions:
            return self._bound("description", [span])
        before = [each for each in mentions if each[0].start < span.end] or mentions[:1]
        return before[-1][1]

    def _bound(self, kind: str, spans: Sequence[Span], names: dict[str, None] | None = None) -> str:
        """The annotation of a stretch of the text, made when it is first asked for."""
        name = self._name(kind, self.types.spans if names is None else names)
        key = (spans[0].start, spans[-1].end, name)
        if key not in self._spans:
            pieces = [piece for span in spans for piece in _lines_of(span)]
            places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
            self._spans[key] = self._number("T")
            text = " ".join(piece.text for piece in pieces)
            self._lines.append(f"{self._spans[key]}\t{name} {places}\t{text}")
        return self._spans[key]

    def _relation(self, name: str, one: str, other: str) -> None:
        self._lines.append(f"{self._number('R')}\t{name} Arg1:{one} Arg2:{other}")

    def _note(self, of: str, fact: Fact) -> None:
        told = " ".join(summary(fact).split())
        if told:
            self._lines.append(f"{self._number('#')}\tAnnotatorNotes {of}\t{told}")

    def _name(self, kind: str, names: dict[str, None]) -> str:
        name = _UNFIT.sub("_", kind.capitalize()) or "Other"
        names[name] = None
        return name

    def _number(self, letter: str) -> str:
        return f"{letter}{next(self._numbers.setdefault(letter, count(1)))}"


def _lines_of(span: Span) -> list[Span]:
    """The pieces of a span between line ends, of which brat lets none stand in an annotation."""
    pieces, start = [], span.start
    for line in span.text.splitlines(keepends=True):
        kept = line.rstrip()
        if kept:
            pieces.append(Span(start, start + len(kept), kept))
        start += len(line)
    return pieces


def _numbered(arguments: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Arguments with a number where a role comes again: ``Agent``, ``Agent2``."""
    used: dict[str, int] = {}
    for role, of in dict.fromkeys(arguments):
        used[role] = used.get(role, 0) + 1
        yield (role if used[role] == 1 else f"{role}{used[role]}"), of


def _one(sheets: Iterable[FactSheet]) -> Iterator[str]:
    """The annotations of one article."""
    for number, sheet in enumerate(sheets):
        if number:
            msg = "the format 'brat' has a file an article: name a folder, as in -o facts/"
            raise NewsfactsError(msg)
        yield Annotations(sheet, Types()).written()


def _files(named: Iterable[tuple[str, FactSheet]]) -> Iterator[tuple[str, str]]:
    """The text and the annotations of each article, and the configuration for all."""
    types = Types()
    for name, sheet in named:
        yield f"{name}.txt", sheet.article.text
        yield f"{name}.ann", Annotations(sheet, types).written()
    yield "annotation.conf", types.configuration()


BRAT = Renderer(name="brat", render=_one, files=_files, suffixes=(".ann",))
"""Standoff annotations; with ``-o DIR/``, the texts and the configuration beside them."""
