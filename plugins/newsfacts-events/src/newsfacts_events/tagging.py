"""Which words name events as encyclopaedic news does: a linear tagger over the words of a sentence.

``data/tagging.tsv`` has its weights, ``scripts/train_event_tagger.py`` makes them. It finds whole phrases
(*Вторая мировая война*, *возбудил уголовное дело*), where the lexicon finds single words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import attrs
from newsfacts_russian.data_files import rows

from newsfacts_events.page import Page

OUTSIDE, BEGIN, INSIDE = 0, 1, 2
_EDGE = ("<", "<", "<", "<", "<")
LONGEST = 5
"""How many words the phrases of the book have at most."""

Weights = Mapping[str, tuple[float, float]]


def word_features(page: Page, index: int) -> tuple[str, str, str, str, str]:
    """Lemma, part of speech, form, type in the lexicon, and spelling of a token."""
    word, text = page.words[index], page.tokens[index].text
    reading = word.reading or word.verb
    entry = word.entry
    form = word.pos
    if reading is not None and reading.pos != "NOUN":
        form = "+".join(
            each for each in ("pssv", "past", "pres", "futr", "perf", "impf") if each in reading.grammemes
        )
        form = f"{reading.pos}:{form}"
    elif word.forms:
        form = f"{word.pos}:{word.forms[0].case}"
    lemma = entry.lemma if entry is not None and not entry.bound else word.lemma
    type_ = "" if entry is None else entry.type if entry.listed else "any"
    shape = (
        "d"
        if text[0].isdigit()
        else "C"
        if text.isupper() and len(text) > 1
        else "c"
        if text[0].isupper()
        else ""
    )
    return lemma, word.pos, form, type_, shape


Book = Mapping[str, tuple[int, int]]
"""Lemmas of a phrase → how often it is an event, and how often it stands in the texts."""


def sentence_features(page: Page, first: int, last: int, book: Book) -> list[list[str]]:
    """The features of each token of a sentence."""
    told = [_EDGE, _EDGE, *(word_features(page, index) for index in range(first, last)), _EDGE, _EDGE]
    found = [_features(told, place) for place in range(2, len(told) - 2)]
    for start, length, share in known_phrases(
        [page.words[index].lemma for index in range(first, last)], book
    ):
        found[start].append(f"g={length}:{share}")
        found[start].append(f"gp={length}:{share}:{told[start + 2][1]}")
        for place in range(start + 1, start + length):
            found[place].append(f"gi={place - start}:{length}:{share}")
        if start + length < len(found):
            found[start + length].append(f"ga={length}:{share}")
    return found


def known_phrases(lemmas: Sequence[str], book: Book) -> Iterator[tuple[int, int, int]]:
    """Where phrases of the book begin, their words, and in how many of 10 places they are events."""
    for start in range(len(lemmas)):
        for length in range(min(LONGEST, len(lemmas) - start), 0, -1):
            events, seen = book.get(" ".join(lemmas[start : start + length]), (0, 0))
            if events > 0 and seen > 0:
                yield start, length, min(10 * events // seen, 9) + (10 if events > 2 else 0)  # noqa: PLR2004
                break


def _features(told: Sequence[tuple[str, ...]], at: int) -> list[str]:
    lemma, pos, form, type_, shape = told[at]
    before, after, second, third = told[at - 1], told[at + 1], told[at - 2], told[at + 2]
    return [
        f"l={lemma}",
        f"e={lemma[-4:]}:{pos}",
        f"f={form}",
        f"t={type_}:{pos}",
        f"s={shape}:{pos}",
        f"l-={before[0]}",
        f"l+={after[0]}",
        f"p-={before[1]}:{pos}",
        f"p+={pos}:{after[1]}",
        f"pp={before[1]}:{pos}:{after[1]}",
        f"ll={before[0]}:{lemma}",
        f"lr={lemma}:{after[0]}",
        f"t-={before[3]}:{pos}",
        f"t+={after[3]}:{pos}",
        f"tt={before[3]}:{type_}",
        f"tf={before[3]}:{form}",
        f"tp={type_}:{before[1]}:{after[1]}",
        f"t2={second[3]}:{before[2]}:{form}",
        f"f+={form}:{after[2]}",
        f"f-={before[2]}:{form}",
        f"l2={second[0]}:{form}",
        f"t3={third[3]}:{after[1]}:{pos}",
        f"s+={after[4]}:{form}",
        f"s-={before[4]}:{pos}",
    ]


@attrs.frozen
class Tagger:
    """Weights of a feature for the beginning and for the inside of an event's phrase; outside is 0."""

    weights: Weights

    def scores(self, features: Sequence[str]) -> tuple[float, float]:
        """How much speaks for the beginning and for the inside."""
        begin, inside = self.weights.get("bias", (0.0, 0.0))
        for each in features:
            pair = self.weights.get(each)
            if pair is not None:
                begin += pair[0]
                inside += pair[1]
        return begin, inside

    def label(self, scored: Sequence[tuple[float, float]], bias: float = 0.0) -> list[int]:
        """The best sequence of labels; nothing is inside that has no beginning."""
        moves = [
            [self.weights.get(f"move={one}{two}", (0.0, 0.0))[0] for two in range(3)] for one in range(3)
        ]
        best, back = [0.0, float("-inf"), float("-inf")], []
        for number, (begin, inside) in enumerate(scored):
            own = (0.0, begin + bias, inside)
            came, reached = [], []
            for label in range(3):
                options = [
                    best[old] + moves[old][label]
                    if not (label == INSIDE and old == OUTSIDE)
                    else float("-inf")
                    for old in range(3)
                ]
                if number == 0:
                    options = [0.0 if label != INSIDE else float("-inf")] * 3
                old = max(range(3), key=options.__getitem__)
                came.append(old)
                reached.append(options[old] + own[label])
            best = reached
            back.append(came)
        return _walked(best, back)


def _walked(best: Sequence[float], back: Sequence[Sequence[int]]) -> list[int]:
    if not back:
        return []
    label = max(range(3), key=best.__getitem__)
    labels = [label]
    for came in reversed(back[1:]):
        label = came[label]
        labels.append(label)
    return labels[::-1]


def spans_of(labels: Sequence[int], first: int = 0) -> list[tuple[int, int]]:
    """The stretches that the labels mark."""
    found: list[tuple[int, int]] = []
    for place, label in enumerate(labels):
        if label == BEGIN:
            found.append((first + place, first + place + 1))
        elif label == INSIDE and found and found[-1][1] == first + place:
            found[-1] = (found[-1][0], first + place + 1)
    return found


@cache
def tagger() -> Tagger:
    """The trained tagger."""
    return Tagger(
        {name: (float(begin), float(inside)) for name, begin, inside in rows(__package__, "tagging.tsv")}
    )


@cache
def phrasebook() -> Book:
    """The phrases that were events in the training articles."""
    return {phrase: (int(events), int(seen)) for phrase, events, seen in rows(__package__, "phrasebook.tsv")}


def tagged(page: Page) -> list[tuple[int, int]]:
    """The phrases that name events, as tokens ``[first, last)``."""
    own, book = tagger(), phrasebook()
    found: list[tuple[int, int]] = []
    for sentence in page.document.sentences:
        scored = [own.scores(each) for each in sentence_features(page, sentence.first, sentence.last, book)]
        found += spans_of(own.label(scored), sentence.first)
    return found
