"""Answers in newsfacts' JSON Schema, whoever wrote them, in the scorer's form.

Usage: answers.py FOLDER ANSWERS.jsonl > predictions.jsonl

FOLDER holds txt/NAME.txt and published.json. ANSWERS.jsonl has one object an article: its name in ``id``,
and ``facts`` as docs/reference/schema.json tells them. A language model that was asked for that form copies
words well and counts characters badly, so each span is put where its ``text`` stands nearest to the
``start`` that it tells. A fact whose words are not in the article, or that has another form than the
schema's, is left out and told on standard error.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import predict

import newsfacts


class UnplacedError(ValueError):
    """Words that are not in the article."""


def anchored(value: Any, text: str) -> Any:
    """A part of a fact with every span where its words stand.

    Raises:
        UnplacedError: If they stand nowhere.
    """
    if isinstance(value, list):
        return [anchored(each, text) for each in value]
    if not isinstance(value, dict):
        return value
    changed = {key: anchored(each, text) for key, each in value.items()}
    if isinstance(value.get("text"), str) and {"start", "end"} & value.keys():
        places = list(_places(value["text"], text))
        if not places:
            raise UnplacedError(value["text"])
        told = value.get("start")
        start = min(places, key=lambda place: abs(place - told)) if isinstance(told, int) else places[0]
        changed |= {"start": start, "end": start + len(value["text"])}
    return changed


def _places(piece: str, text: str) -> Iterator[int]:
    """Where the piece stands."""
    at = text.find(piece) if piece else -1
    while at >= 0:
        yield at
        at = text.find(piece, at + 1)


def record(answer: dict[str, Any], article: newsfacts.Article) -> tuple[dict[str, Any], list[str]]:
    """One answer in the scorer's form, and what was wrong with its facts."""
    sound, wrong = [], []
    for fact in answer.get("facts", ()):
        try:
            placed = anchored(fact, article.text)
            _sheet(article, [placed])
        except (UnplacedError, newsfacts.NewsfactsError, ValueError) as error:
            wrong.append(f"{article.id}: {type(error).__name__}: {error}")
        else:
            sound.append(placed)
    return predict.record(article.id or "", _sheet(article, sound)), wrong


def _sheet(article: newsfacts.Article, facts: list[Any]) -> newsfacts.FactSheet:
    told = {"text": article.text, "published": str(article.published), "id": article.id}
    whole = {"version": 1, "article": told, "facts": facts, "failures": []}
    return newsfacts.FactSheet.from_json(json.dumps(whole))


def records(folder: Path, answers: Path) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Each answer to an article of the folder, and what was wrong with it."""
    texts = {article.id: article for article in predict.articles(folder)}
    for line in answers.read_text(encoding="utf-8").splitlines():
        if line.strip():
            answer = json.loads(line)
            yield record(answer, texts[answer["id"]])


def main() -> None:
    """Write the answers in the scorer's form."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("answers", type=Path)
    given = parser.parse_args()
    for found, wrong in records(given.folder, given.answers):
        print(json.dumps(found, ensure_ascii=False))
        print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)


if __name__ == "__main__":
    main()
