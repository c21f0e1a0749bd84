"""Train the weights by which coreference tells whom a pronoun or a description means.

Usage: train_coreference.py [--folds N] --beginning WEIGHTS.tsv [--newcomers ARTICLES.txt]
    [--nerel NEREL_TRAIN_FOLDER --marks coreference.jsonl] ARTICLES.txt...
    [--keep WEIGHTS.tsv FAMILY...] > coreference.tsv (in the data folder of newsfacts-quotes)

A file holds articles of our own invention, parted by lines of ``---``. In them every pronoun and
description that means a person or a body with a name is marked with that name: ``[он|Олег Рябов]``;
before its name is told, too; ``[он|=рабочий]`` means one without a name, who is marked so in other places,
too. What is unmarked means nobody. The pass over an article is that of the library, which
is told the right answer at each place, so that what was said before is always right. In the articles of
``--newcomers`` nearly every office is somebody's who is new, oftener than in a newspaper; so they teach what
pronouns and nouns for bodies mean, and not how often a description is of somebody new. The weights are those
of conditional logistic regressions, drawn to a beginning that was set by hand.
With ``--keep``, families have the weights of an earlier table.
With ``--folds``, it also says how often held-out places are right, and how sure the model was of these.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import attrs
import numpy as np
from newsfacts_quotes.coreference.bodies import Body
from newsfacts_quotes.coreference.linking import Linking
from newsfacts_quotes.coreference.ranking import Option, Ranking
from newsfacts_quotes.coreference.reading import reading_of
from newsfacts_quotes.coreference.referents import Referent
from newsfacts_russian.language import Russian

import newsfacts
from newsfacts import Article, Document, EntityFact, Fact, OrganizationFact, PersonFact

T = TypeVar("T")
FAMILIES = ("pronoun", "description", "later", "body")
STEPS, RATE, PULL = 250, 0.05, 8.0
PRIOR = {
    "body": {"nobody": -0.2},
    "description": {"nobody": -0.1, "nobody-speaks": -0.1, "nobody-general": -0.1},
}
"""What is added to trained weights: what a reader left unmarked counts as meaning nobody, which is too often.
Chosen on half of RuCoCo's articles for development."""

SEEN = 3
PUBLISHED = "2025-12-31"
SEEN_KINDS = frozenset(("person", "organization", "place", "post"))
_MARK = re.compile(r"\[(?P<words>[^|\]]+)(?:\|(?P<who>[^\]]*))?\]")
SMALL = 0.03
SURE = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
HEADER = """\
# How much each circumstance speaks for whom a pronoun, a description or a noun for bodies may mean; the
# largest sum wins. Trained by scripts/train_coreference.py on the made-up articles beside it and on
# articles of the training side of NEREL 1.1 (CC BY 2.5) with marks of our own, in benchmarks/nerel.
# family	circumstance	weight
"""


@attrs.frozen
class Place:
    """One place: the circumstances of each that may be meant, and which of them are."""

    options: Sequence[Sequence[str]]
    right: Sequence[int]


class Told:
    """The judge that knows: it gives the right answers, and remembers the places.

    Args:
        meant: Whether what stands at a token means one that may be meant.
        only_speakers: Whether just the descriptions of speakers are marked; the rest the library tells.
    """

    def __init__(self, meant: Callable[[int, Any], bool], *, only_speakers: bool = False) -> None:
        self._meant = meant
        self._only_speakers = only_speakers
        self.places: dict[str, list[Place]] = {family: [] for family in FAMILIES}

    def choose(self, family: str, at: int, options: Sequence[Option[T]]) -> tuple[T | None, float]:
        """The right one, or nobody."""
        if self._only_speakers and not (family == "description" and _is_speaker(options)):
            return Ranking().choose(family, at, options)
        people = [k for k, each in enumerate(options) if isinstance(each.value, (Referent, Body))]
        right = [k for k in people if self._meant(at, options[k].value)]
        others = [k for k in range(len(options)) if k not in people]
        self.places[family].append(Place([each.circumstances for each in options], right[:1] or others))
        return (options[right[0]].value, 1.0) if right else (None, 1.0)


def _is_speaker(options: Sequence[Option[T]]) -> bool:
    """Whether a description tells who speaks."""
    return any("nobody-speaks" in each.circumstances for each in options)


def train(places: Sequence[Place], beginning: Mapping[str, float]) -> dict[str, float]:
    """The weights of one family, drawn to those where they begin."""
    seen = Counter(name for each in places for names in each.options for name in names)
    names = sorted({name for name, count in seen.items() if count >= SEEN} | set(beginning))
    begin = np.array([beginning.get(name, 0.0) for name in names])
    column = {name: number for number, name in enumerate(names)}
    rows = [_row(each, column) for each in places]
    weight = begin.copy()
    momentum, square = np.zeros_like(weight), np.zeros_like(weight)
    for step in range(1, STEPS + 1):
        gradient = PULL * (weight - begin)
        for row, each in zip(rows, places, strict=True):
            share = _shares(row @ weight)
            good = np.zeros_like(share)
            good[list(each.right)] = share[list(each.right)]
            gradient += (share - good / good.sum()) @ row
        momentum = 0.9 * momentum + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        weight -= RATE * (momentum / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return dict(zip(names, weight.tolist(), strict=True))


def _row(place: Place, column: Mapping[str, int]) -> np.ndarray:
    """A line for each option of a place, a column for each circumstance."""
    found = np.zeros((len(place.options), len(column)))
    for number, names in enumerate(place.options):
        found[number, [column[name] for name in names if name in column]] = 1.0
    return found


def _shares(scores: np.ndarray) -> np.ndarray:
    grown: np.ndarray = np.exp(scores - scores.max())
    shares: np.ndarray = grown / grown.sum()
    return shares


def unmarked(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The article without its marks, and where each was, with whom it means."""
    marks, plain, at = [], "", 0
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        if found["who"]:
            marks.append((len(plain), len(plain) + len(found["words"]), found["who"]))
        plain, at = plain + found["words"], found.end()
    return plain + text[at:], marks


def made_up(text: str, pipeline: newsfacts.Pipeline, language: Russian) -> dict[str, list[Place]]:
    """The places of one article of our own."""
    plain, marks = unmarked(text.strip())
    sheet = pipeline.extract(plain, PUBLISHED)
    names = {each.name for each in sheet.of_type(EntityFact)}
    for unknown in {who for _, _, who in marks if who[0] != "="} - names:
        print(f"no entity is called {unknown} in: {plain[:60]}", file=sys.stderr)
    return places_of(sheet, marks, language)


def from_news(
    text: str,
    marks: Sequence[Sequence[int]],
    pipeline: newsfacts.Pipeline,
    language: Russian,
    *,
    only_speakers: bool = False,
) -> dict[str, list[Place]]:
    """The places of one article that is marked by offsets: of a mention, and of him whom it means."""
    sheet = pipeline.extract(text, PUBLISHED)
    found: dict[tuple[int, int], str] = {}
    for start, end, first, last in marks:
        found[start, end] = _named_at(sheet, first, last) or f"={first}"
        if found[start, end][0] == "=":
            found[first, last] = found[start, end]
    told = [(*at, who) for at, who in sorted(found.items())]
    return places_of(sheet, told, language, only_speakers=only_speakers)


def _named_at(sheet: newsfacts.FactSheet, first: int, last: int) -> str:
    """The name of the person or body that has most of a piece: *МИД России* is no Russia."""
    best, most = "", 0
    for entity in (*sheet.of_type(PersonFact), *sheet.of_type(OrganizationFact)):
        for mention in entity.mentions:
            shared = min(mention.span.end, last) - max(mention.span.start, first)
            if shared > most:
                best, most = entity.name, shared
    return best


def places_of(
    sheet: newsfacts.FactSheet,
    marks: Sequence[tuple[int, int, str]],
    language: Russian,
    *,
    only_speakers: bool = False,
) -> dict[str, list[Place]]:
    """The places of an article, whose facts are known, with whom each mark means."""
    plain = sheet.article.text
    seen = tuple(_by_name(each) for each in sheet.facts if each.kind in SEEN_KINDS)
    document = Document(Article(text=plain, published=PUBLISHED), language, language.segment(plain), seen)
    reading = reading_of(document)

    def whom(token: int) -> str:
        start = document.tokens[token].start
        return next((who for first, last, who in marks if first <= start < last), "")

    named = {each.first: each.person.name for each in reading.view.named.values()}
    named.update((each.last - 1, each.person.name) for each in reading.view.named.values())

    def meant(at: int, one: Any) -> bool:
        who = named.get(at) or whom(at)
        entity = one.person if isinstance(one, Referent) else one.fact
        if entity is None:
            return bool(who) and who == whom(one.heads[0])
        return bool(who) and entity.name == who

    judge = Told(meant, only_speakers=only_speakers)
    Linking(reading.view, reading.reports, judge).run()
    document.forget()
    return judge.places


def _by_name(fact: Fact) -> Fact:
    """A person with his mentions by name alone: what else he is called the model is to find."""
    if not isinstance(fact, PersonFact):
        return fact
    return attrs.evolve(fact, mentions=tuple(each for each in fact.mentions if each.type == "named"))


def _pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=("quotes", "events", "quantities"))


def read(paths: Sequence[Path]) -> Iterator[dict[str, list[Place]]]:
    """The places of all articles of some files of our own, article by article."""
    pipeline, language = _pipeline(), Russian()
    for path in paths:
        for text in path.read_text(encoding="utf-8").split("\n---\n"):
            yield made_up(text, pipeline, language)


def read_news(folder: Path, marks: Path) -> Iterator[dict[str, list[Place]]]:
    """The places of the articles of NEREL that are marked, article by article.

    Raises:
        ValueError: If a text is another than the one that was marked.
    """
    pipeline, language = _pipeline(), Russian()
    for line in marks.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        raw = (folder / f"{article['id']}.txt").read_bytes()
        if hashlib.sha256(raw).hexdigest() != article["sha256"]:
            message = f"{article['id']} is not the text that was marked"
            raise ValueError(message)
        only, without = article.get("only"), article.get("without")
        found = from_news(
            raw.decode("utf-8"), article["marks"], pipeline, language, only_speakers=only == "speakers"
        )
        yield {
            each: [] if each == without or only not in {None, "speakers", each} else some
            for each, some in found.items()
        }


def beginning(path: Path) -> dict[str, dict[str, float]]:
    """The weights where training begins, by family."""
    table: dict[str, dict[str, float]] = {family: {} for family in FAMILIES}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            family, name, weight = line.split("\t")
            table[family][name] = float(weight)
    return table


def held_out(places: Sequence[Sequence[Place]], begin: Mapping[str, float], folds: int) -> str:
    """How often places are right that the weights were not trained on, and how sure the model was of them."""
    told: list[tuple[float, bool]] = []
    right = wanted = total = 0
    for fold in range(folds):
        weight = train([p for k, some in enumerate(places) if k % folds != fold for p in some], begin)
        for place in (p for k, some in enumerate(places) if k % folds == fold for p in some):
            scores = np.array([sum(weight.get(n, 0.0) for n in each) for each in place.options])
            best, people = int(scores.argmax()), _people(place)
            total, right = total + 1, right + (best in place.right)
            wanted += place.right[0] < people
            if best < people:
                told.append((float(_shares(scores).max()), best in place.right))
    good = sum(good for _, good in told)
    shares = "; ".join(
        f"from {low:.1f} {sum(some)}/{len(some)}"
        for low, high in itertools.pairwise(SURE)
        if (some := [good for sure, good in told if low <= sure < high])
    )
    return f"{right}/{total} right, precision {good}/{len(told)}, recall {good}/{wanted}; how sure: {shares}"


def _people(place: Place) -> int:
    """How many of the options are people or bodies; they come first."""
    return sum(not ({"thing", "nobody"} & set(each)) for each in place.options)


def main() -> None:
    """Train on the files named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--beginning", type=Path, required=True, help="the weights where training begins")
    parser.add_argument("--newcomers", type=Path, nargs="*", default=[], help="articles full of newcomers")
    parser.add_argument("--nerel", type=Path, help="the folder of NEREL's training side")
    parser.add_argument("--marks", type=Path, help="the marks of its articles")
    parser.add_argument("--keep", nargs="+", help="an earlier table, and families to take from it")
    parser.add_argument("--folds", type=int, default=0)
    arguments = parser.parse_args()
    usual, newcomers = list(read(arguments.files)), list(read(arguments.newcomers))
    if arguments.nerel:
        usual = [*usual, *read_news(arguments.nerel, arguments.marks)]
    begin = beginning(arguments.beginning)
    print(HEADER, end="")
    for family in FAMILIES:
        if arguments.keep and family in arguments.keep[1:]:
            for name, value in sorted(beginning(Path(arguments.keep[0]))[family].items()):
                print(f"{family}\t{name}\t{value:.2f}")
            continue
        articles = usual if family == "description" else [*usual, *newcomers]
        places = [each[family] for each in articles]
        if arguments.folds:
            print(family, held_out(places, begin[family], arguments.folds), file=sys.stderr)
        prior = PRIOR.get(family, {})
        for name, trained in sorted(train([p for some in places for p in some], begin[family]).items()):
            value = trained + prior.get(name, 0.0)
            if abs(value) >= SMALL:
                print(f"{family}\t{name}\t{value:.2f}")


if __name__ == "__main__":
    main()
