"""Which case and gender a name in such a place usually has.

*По словам Джо Байдена*, *смерть Джорджа Флойда*, *обыграла Новака Джоковича*: what no single rule of
grammar demands, the words beside the name make likely. A log-linear model weighs them;
``scripts/train_name_cases.py`` learns it from the names whose forms leave little doubt.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from itertools import product

from newsfacts_names.data_files import rows
from newsfacts_names.paradigms import CASES
from newsfacts_names.people.neighbours import Neighbour, Neighbourhood

KEYS: tuple[tuple[str, str], ...] = tuple(product("mf", CASES))
"""Gender and case, in the order of the weights."""

_TRUST = 0.5
"""How far the model is believed; the rest is shared out evenly, so that no context rules anything out."""
_SHARE = 0.5
"""How much it counts beside the rules, which see much of the same."""
_WOMEN = 0.5
"""Three of four people in the news are men; who has no woman's form may be a woman more often than that."""
_TITLE_WITHIN = 6
"""So many words back a title may stand, with its complement between."""
_CLAUSE_WITHIN = 14
_PREDICATE_WITHIN = 5
_INSERTED_WITHIN = 14
_TITLE_PARTS = frozenset(
    {"person", "noun", "place", "name", "adjective", "NUMR", "other", "-", "«", "»", '"'}
)
_BEFORE_PREDICATE = frozenset({"ADVB", "PRCL", "preposition", "noun", "adjective", "place", "ADJS", "CONJ"})


def expected(around: Neighbourhood) -> dict[tuple[str, str], float]:
    """Log-odds-like weights of each gender and case in that place."""
    table = _trained()
    told = [table[name] for name in evidence(around) if name in table]
    sums = [sum(weights) for weights in zip(*told, strict=True)] or [0.0] * len(KEYS)
    top = max(sums)
    masses = [math.exp(each - top) for each in sums]
    whole = sum(masses) / _TRUST
    floor = (1.0 - _TRUST) / len(KEYS)
    return {
        key: _SHARE * (math.log(mass / whole + floor) + (_WOMEN if key[0] == "f" else 0.0))
        for key, mass in zip(KEYS, masses, strict=True)
    }


@cache
def _trained() -> dict[str, tuple[float, ...]]:
    """Feature → what it says for each of :data:`KEYS`."""
    return {name: tuple(map(float, weights)) for name, *weights in rows("case_weights.tsv")}


def evidence(around: Neighbourhood) -> Iterator[str]:
    """The features of a mention's place."""
    count = "one" if around.alone else "more"
    left, before = around.at(around.first - 1), around.at(around.first - 2)
    yield f"words={count}"
    yield from _beside(left, before, count)
    yield from _titled(around, left, count)
    yield from _in_clause(around)
    yield from _followed(around)


def _shape(word: Neighbour | None) -> str:
    return "" if word is None else word.shape


def _kind(word: Neighbour | None) -> str:
    return "" if word is None else word.kind


def _beside(left: Neighbour | None, before: Neighbour | None, count: str) -> Iterator[str]:
    """The two words before the name: *с*, *адвокат*, *, а также*."""
    yield f"left={_shape(left)}"
    yield f"left={_shape(left)} {count}"
    yield f"before={_shape(before)}"
    yield f"both={_kind(before)} {_shape(left)}"
    if left is not None:
        yield f"word={left.word}"
        yield f"lemma={left.lemma}"
        yield f"lemma={left.lemma}:{left.cases}"
        if left.word in {"и", ","}:
            yield f"joined={_shape(before)}"


def _titled(around: Neighbourhood, left: Neighbour | None, count: str) -> Iterator[str]:
    """The title that the name agrees with, and what governs both: *с председателем партии Итиро Одзавой*."""
    title, governor = None, "far"
    for place in range(around.first - 1, around.first - 1 - _TITLE_WITHIN, -1):
        word = around.at(place)
        if word is None or word.kind not in _TITLE_PARTS:
            governor = "" if word is None else _governing(word)
            break
        if word.kind == "person" and word.lower:
            title = word
    yield f"governor={governor} {count}"
    if title is not None:
        yield f"title={title.cases}:{title.number}"
        yield f"title={title.cases} {'near' if title is left else 'far'} {count}"


def _governing(word: Neighbour) -> str:
    if word.kind == "preposition":
        return word.word
    return f"{word.kind}:{word.number}" if word.kind[:4] in {"VERB", "INFN", "GRND", "PRTS"} else word.kind


def _in_clause(around: Neighbourhood) -> Iterator[str]:
    """The verb before the name, and whether it has its subject: *президент встретил* …."""
    for place in range(around.first - 1, max(around.first - 1 - _CLAUSE_WITHIN, around.low - 1), -1):
        word = around.at(place)
        if word is None or word.ends_clause:
            break
        if word.is_verb:
            subject = _subject(around, place - 1, word)
            yield f"verb={word.kind}:{word.number} {subject}"
            return
    yield "verb="


def _subject(around: Neighbourhood, place: int, verb: Neighbour) -> str:
    """The kind of the noun up to that place that can be the verb's subject; empty if there is none."""
    at = around.subject(place, verb)
    if at is None:
        return ""
    return f"beside:{_kind(around.at(at))}" if at == around.first - 1 else _kind(around.at(at))


def _followed(around: Neighbourhood) -> Iterator[str]:
    """What comes after the name: its verb, or what is inserted before it."""
    right, after = around.at(around.last), around.at(around.last + 1)
    yield f"right={_kind(right)}:{right.number if right else ''}"
    yield f"right={_kind(right)} {_kind(after)}:{after.cases if after else ''}"
    verb = _predicate(around)
    if verb is not None:
        yield f"predicate={verb.kind}:{verb.number}"
        yield f"predicate={verb.number} {_subject(around, around.first - 1, verb)}"
    else:
        yield "predicate="
        if right is not None and right.kind in {",", "("}:
            yield from _after_insertion(around)


def _predicate(around: Neighbourhood) -> Neighbour | None:
    """The verb after the name, with adverbs and adjuncts between: *Рааб в среду также заявил*."""
    for place in range(around.last, around.last + _PREDICATE_WITHIN):
        word = around.at(place)
        if word is None or word.is_verb:
            return word
        if word.kind not in _BEFORE_PREDICATE:
            return None
    return None


def _after_insertion(around: Neighbourhood) -> Iterator[str]:
    """The verb after what is set off by commas: *Рааб, министр иностранных дел, заявил*."""
    for place in range(around.last + 1, around.last + 1 + _INSERTED_WITHIN):
        word = around.at(place)
        if word is None:
            return
        if word.kind in {",", ")"}:
            verb = around.at(place + 1)
            if verb is not None and verb.is_verb:
                yield f"after={verb.kind}:{verb.number}"
            return
