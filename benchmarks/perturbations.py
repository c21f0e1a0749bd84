"""What a text loses when it is pasted: F1 against the facts of the clean text, perturbation by perturbation.

Usage: perturbations.py FOLDER [--articles 20] [--seed 1] [--without PLUGIN] [--only WORD] [--bar .03]

FOLDER holds txt/NAME.txt and published.json ({NAME: "YYYY-MM-DD"}); the first articles by name
are read. Every article is changed as newsrooms, browsers and editors change texts (the same way
for the same seed), and what is found is laid over the clean text. A date is found again if it
overlaps and has the same value, a person by its name, a post by its person and title, a quotation
if half of its content is the same, and its speaker if the name is, too. What lies wholly within
an inserted line (a byline's author, a dateline's day) does not count; a quotation that is
made of one does, as a false one.

Each row says F1 of dates, people, posts, quotations and quotations with their speaker. The
status is 1 if any of them is lower than 1 minus the bar.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import textwrap
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import attrs

import newsfacts

Edit: TypeAlias = tuple[int, int, str]
"""The characters ``[start, end)`` of the clean text, and what takes their place."""
Perturbation: TypeAlias = Callable[[str, random.Random], Iterable[Edit]]
Place: TypeAlias = tuple[int, int]

NAMES = re.compile(r"(?<![.!?…]\s)(?<!^)[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё]+)+", re.MULTILINE)
BLANK_IN_NAME = re.compile(r"(?<=[а-яё.]) (?=[А-ЯЁ])")
LOOKALIKES = dict(zip("аеорсухАЕОРСХ", "aeopcyxAEOPCX", strict=True))
ENTITIES = {"«": "&laquo;", "»": "&raquo;", "—": "&mdash;", "–": "&ndash;", '"': "&quot;"}
AUTHORS = ("Анна Соснова", "Павел Ольшин", "Вера Рябинова", "Глеб Дубов", "Мария Лисицына")
TOWNS = ("МОСКВА", "ТВЕРЬ", "ОМСК", "РЯЗАНЬ")
MONTHS = ("января", "марта", "мая", "августа", "октября")
LINKS = (
    "Читайте также: Директор завода Егор Ланин рассказал о планах на год",
    "Читайте также: Мэр Олег Стрижов пообещал отремонтировать мост",
    "По теме: Тренер Инна Грачёва заявила, что уходит",
)


@attrs.frozen
class Perturbed:
    """A changed text, and where each of its characters comes from."""

    text: str
    starts: Sequence[int]
    """Where each piece begins in the changed text, in order."""
    pieces: Sequence[tuple[int, int, bool]]
    """Of each piece: where it begins and ends in the clean text, and whether it was left as it was."""

    @classmethod
    def made(cls, text: str, edits: Iterable[Edit]) -> Perturbed:
        """The text with the edits, which are in order and do not overlap."""
        made, starts, pieces = "", [], []
        position = 0
        parts: list[str] = []
        length = 0
        for start, end, new in [*edits, (len(text), len(text), "")]:
            for kept, piece, place in (
                (True, text[position:start], (position, start)),
                (False, new, (start, end)),
            ):
                if piece:
                    starts.append(length)
                    pieces.append((*place, kept))
                    parts.append(piece)
                    length += len(piece)
            position = end
        made = "".join(parts)
        return cls(made, starts, pieces)

    def clean(self, start: int, end: int) -> Place | None:
        """The place in the clean text; ``None`` for what lies wholly within inserted text."""
        first, last = self._origin(start), self._origin(end - 1)
        begins, ends = first[0], last[1]
        return (begins, ends) if begins < ends else None

    def _origin(self, offset: int) -> Place:
        index = bisect_right(self.starts, offset) - 1
        start, end, kept = self.pieces[index]
        if not kept:
            return start, end
        place = start + offset - self.starts[index]
        return place, place + 1


def each(pattern: str, new: Callable[[str, random.Random], str], share: float = 1.0) -> Perturbation:
    """Some of a pattern's matches, with something in their place."""

    def edits(text: str, chance: random.Random) -> Iterator[Edit]:
        for match in re.finditer(pattern, text, re.MULTILINE):
            if chance.random() < share:
                yield match.start(), match.end(), new(match[0], chance)

    return edits


def around(pattern: re.Pattern[str], before: str, after: str) -> Perturbation:
    """Something before and after each match."""

    def edits(text: str, _: random.Random) -> Iterator[Edit]:
        for match in pattern.finditer(text):
            yield match.start(), match.start(), before
            yield match.end(), match.end(), after

    return edits


def wrapped(width: int) -> Perturbation:
    """Lines of that width."""

    def edits(text: str, _: random.Random) -> Iterator[Edit]:
        for line in re.finditer(r"[^\n]+", text):
            position = line.start()
            for part in textwrap.wrap(line[0], width, break_long_words=False, break_on_hyphens=False)[:-1]:
                position = text.index(part, position) + len(part)
                yield position, position + 1, "\n"

    return edits


def above(line: Callable[[random.Random], str]) -> Perturbation:
    """A line on top of the article."""
    return lambda _, chance: [(0, 0, line(chance))]


def between(line: Callable[[random.Random], str]) -> Perturbation:
    """A paragraph after every second one."""

    def edits(text: str, chance: random.Random) -> Iterator[Edit]:
        for match in list(re.finditer(r"\n+", text))[1::2]:
            yield match.end(), match.end(), f"{line(chance)}\n\n"

    return edits


PERTURBATIONS: Mapping[str, Perturbation] = {
    "no-break blanks within names": each(BLANK_IN_NAME.pattern, lambda *_: "\u00a0"),
    "no-break blanks": each(" ", lambda *_: "\u00a0"),
    "narrow blanks": each(" ", lambda *_: "\u202f"),
    "no-break hyphens": each(r"(?<=\w)-(?=\w)", lambda *_: "\u2011"),
    "horizontal bars": each("[—–](?= )", lambda *_: "\u2015"),
    "tabs": each(" ", lambda *_: "\t"),
    "double blanks": each(" ", lambda *_: "  "),
    "&nbsp; for each fifth blank": each(" ", lambda *_: "&nbsp;", 0.2),
    "look-alikes, 5 %": each(f"[{''.join(LOOKALIKES)}]", lambda old, _: LOOKALIKES[old], 0.05),
    "look-alikes, 30 %": each(f"[{''.join(LOOKALIKES)}]", lambda old, _: LOOKALIKES[old], 0.3),
    "apostrophes": each(r"(?<=\w)['’](?=\w)", lambda _, chance: chance.choice("’ʼ`‘′")),
    "entities": each(f"[{''.join(ENTITIES)}]", lambda old, _: ENTITIES[old]),
    "<b> around names": around(NAMES, "<b>", "</b>"),
    "** around names": around(NAMES, "**", "**"),
    "<p> around paragraphs": around(re.compile(r"[^\n]+"), "<p>", "</p>"),
    "# before capitals, 20 %": each(r"(?<= )(?=[А-ЯЁ])", lambda *_: "#", 0.2),
    "lines of 60": wrapped(60),
    "lines of 160": wrapped(160),
    "no blank after a full stop": each(r"(?<=\w\w\.) (?=[А-ЯЁ«„])", lambda *_: ""),
    "byline": above(lambda chance: f"Автор: {chance.choice(AUTHORS)}\n\n"),
    "dateline": above(
        lambda chance: f"{chance.choice(TOWNS)}, {chance.randint(2, 28)} {chance.choice(MONTHS)} — "
    ),
    "captions": between(lambda chance: f"Фото: {chance.choice(AUTHORS)}"),
    "related links": between(lambda chance: chance.choice(LINKS)),
}


@attrs.frozen
class Found:
    """The facts of one kind: where each lies in the clean text, and what it says."""

    place: Sequence[Place]
    value: tuple[str, ...]


KINDS = ("dates", "people", "posts", "quotes", "speakers")


def found(sheet: newsfacts.FactSheet, text: Perturbed) -> Mapping[str, list[Found]]:
    """The facts, laid over the clean text."""
    facts: dict[str, list[Found]] = {kind: [] for kind in KINDS}

    def add(kind: str, spans: Iterable[newsfacts.Span], *value: str | None, inserted: bool = False) -> None:
        places = [place for span in spans if (place := text.clean(span.start, span.end))]
        if places or inserted:
            facts[kind].append(Found(places, tuple(_folded(part) for part in value)))

    for date in sheet.dates:
        add("dates", [date.span], date.value)
    for person in sheet.people:
        add("people", [mention.span for mention in person.mentions], person.name)
        for post in person.posts:
            add("posts", [post.span], person.name, post.title)
    for quote in sheet.quotes:
        content = quote.content or [quote.span]
        add("quotes", content, inserted=True)
        add("speakers", content, quote.speaker.name if quote.speaker else None, inserted=True)
    return facts


def _folded(text: str | None) -> str:
    return re.sub(r"\W+", "", text or "").lower().replace("ё", "е")


def again(wanted: Sequence[Found], got: Sequence[Found], kind: str) -> int:
    """How many of the facts were found again, each once."""
    left, count = list(got), 0
    for fact in wanted:
        for other in left:
            if fact.value == other.value and (kind == "people" or _overlaps(fact, other, kind)):
                left.remove(other)
                count += 1
                break
    return count


def _overlaps(one: Found, other: Found, kind: str) -> bool:
    ours, theirs = ({at for start, end in each.place for at in range(start, end)} for each in (one, other))
    shared = len(ours & theirs)
    return 2 * shared >= len(ours | theirs) if kind in {"quotes", "speakers"} else shared > 0


@attrs.frozen
class Article:
    """A text with its publication day."""

    name: str
    text: str
    published: str


def articles(folder: Path, count: int) -> list[Article]:
    """The first articles by name."""
    published = json.loads((folder / "published.json").read_text(encoding="utf-8"))
    paths = sorted((folder / "txt").glob("*.txt"))[:count]
    return [Article(path.stem, path.read_text(encoding="utf-8"), published[path.stem]) for path in paths]


def scores(
    pipeline: newsfacts.Pipeline, texts: Sequence[Article], perturbation: Perturbation, seed: int
) -> dict[str, float]:
    """F1 of each kind over the articles."""
    counts = {kind: [0, 0, 0] for kind in KINDS}
    for article in texts:
        same = Perturbed.made(article.text, [])
        changed = Perturbed.made(
            article.text,
            perturbation(article.text, random.Random(f"{seed} {article.name}")),  # noqa: S311
        )
        wanted = found(pipeline.extract(same.text, published=article.published), same)
        got = found(pipeline.extract(changed.text, published=article.published), changed)
        for kind in KINDS:
            both = again(wanted[kind], got[kind], kind)
            counts[kind] = [
                a + b for a, b in zip(counts[kind], (both, len(wanted[kind]), len(got[kind])), strict=True)
            ]
    return {
        kind: 2 * both / (ours + theirs) if ours + theirs else 1.0
        for kind, (both, ours, theirs) in counts.items()
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 if something costs more than the bar."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--only", default="")
    parser.add_argument("--bar", type=float, default=0.03)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    pipeline = newsfacts.Pipeline(without=given.without)
    texts = articles(given.folder, given.articles)
    rows = {
        name: scores(pipeline, texts, perturbation, given.seed)
        for name, perturbation in PERTURBATIONS.items()
        if given.only in name
    }
    if given.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        print(f"{'perturbation':30}" + "".join(f"{kind:>10}" for kind in KINDS))
        for name, row in rows.items():
            print(f"{name:30}" + "".join(f"{row[kind]:10.3f}" for kind in KINDS))
    return int(any(value < 1 - given.bar for row in rows.values() for value in row.values()))


if __name__ == "__main__":
    sys.exit(main())
