"""Whether the words around an expression look back or ahead."""

from __future__ import annotations

from enum import Enum
from itertools import chain

import attrs

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import listed
from newsfacts_dates.resolution.clauses import clauses_around

_DEADLINES = frozenset({"до", "к", "ко", "на"})
_LASTING = frozenset({"до", "с", "со"})
"""What is done once holds from or until a day that may lie ahead: *арестовали до 10 марта*."""
_AS_EARLY = frozenset({"еще", "ещё"})
"""What is told so has been: *ещё в среду не ожидала решения*."""
_THAN = frozenset({"чем", "нежели"})
_WILL = frozenset({"будет", "будут", "будем", "буду"})
_WAS = frozenset({"был", "была", "было", "были"})


class Tense(Enum):
    """Where the verb looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


@attrs.frozen
class Evidence:
    """A tense, and how many times a day on its wrong side is less likely than one on the right."""

    tense: Tense
    against: float


NONE = Evidence(Tense.UNKNOWN, 1.0)
BESIDE = 400.0
"""The verb stands right beside the expression: *состоялась 3 января*."""
IN_CLAUSE = 15.0
"""It stands in the same clause: *сообщил о проведении заседания 16 мая*."""
FAR = 6.0
"""It stands in another clause, or only hints: an infinitive, a verb of planning."""
PLANNED = Evidence(Tense.UNKNOWN, 2.4)
"""A present tense, where nothing else tells: what is near may well lie ahead."""
_BESIDE_WORDS = 3
_SHORTEST = 4
"""No verb form that tells a tense is shorter."""


def _is_listed(reading: Reading, kind: str) -> bool:
    return reading.lemma in listed("verbs.tsv")[kind]


def _verb(document: Document, token: Token) -> Reading | None:
    """The likeliest reading of a word; ``None`` if it ends as no verb does, which is cheap to tell."""
    word = token.text.lower()
    if len(word) < _SHORTEST or not word.endswith(listed("verbs.tsv")["ending"]):
        return None
    return document.readings(token)[0]


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The tense of the verb that the expression at ``[start, end)`` most likely goes with."""
    sentence = document.sentence_at(start)
    if sentence is None:
        return NONE
    first, last = document.token_range(start, end)
    before = document.tokens[first - 1].text.lower() if first > sentence.first else ""
    if document.tokens[first].text.lower() == "не":  # не позднее 1 декабря
        before = "до"
    early = document.tokens[max(first - 2, sentence.first) : first]
    as_early = any(token.text.lower() in _AS_EARLY for token in early)
    clauses = clauses_around(document, sentence.first, sentence.last, first, last)
    own = next(clauses)
    for distance, clause in enumerate(chain([own], clauses)):
        found = _tense(document, clause, start, before, as_early=as_early)
        if found is not NONE:
            return found if distance == 0 else Evidence(found.tense, FAR)
    return PLANNED if _goes_on(document, own) else NONE


def _goes_on(document: Document, clause: list[Token]) -> bool:
    """Whether the clause tells in the present what happens then: *в среду отмечают праздник*.

    What it reports or what it is tells nothing: *сообщает в среду агентство*.
    """
    verbs = (verb for token in clause if (verb := _verb(document, token)) and verb.has("VERB", "pres"))
    nearest = next(verbs, None)
    return nearest is not None and not _is_listed(nearest, "still")


@attrs.frozen
class _Predicate:
    """What a clause tells of its time.

    Args:
        verb: The nearest verb with a tense.
        strength: What it weighs.
        start: Where it stands.
        infinitive: Whether there is one, too.
        was: Whether a form of *был* is there, or what may be another verb of the past.
    """

    verb: Reading | None
    strength: float
    start: int
    infinitive: bool
    was: bool


def _predicate(document: Document, tokens: list[Token], start: int) -> _Predicate:
    """The predicate of the clause around the expression at *start*, whose nearest tokens come first.

    Where the finite verb stands between, the infinitive tells nothing: *в июне суд разрешил арестовать
    счета*. Nor does a participle behind the expression if there is a finite verb: *в субботу арестованные
    предстанут*.
    """
    verb, strength, place, infinitive = None, FAR, start, False
    for position, token in enumerate(tokens):
        best = _verb(document, token)
        if best is None:
            continue
        if best.pos == "PRTS" and _is_to_be(document, token):
            infinitive = True
            continue
        infinitive = infinitive or (best.pos == "INFN" and not start < place < token.start)
        loose = verb is not None and verb.pos == "PRTF" and place > start
        if (verb is None or (loose and best.pos != "PRTF")) and _tells(best):
            verb, strength, place = best, _strength(position), token.start
    was = any(token.text.lower() in _WAS for token in tokens)
    was = was or (verb is None and any(_is_homograph(document, token) for token in tokens))
    return _Predicate(verb, strength, place, infinitive, was)


def _is_to_be(document: Document, participle: Token) -> bool:
    """Whether *быть* stands right before a participle: *должен **быть освобождён** через неделю*."""
    return document.text.endswith("быть ", 0, participle.start)


def _is_homograph(document: Document, token: Token) -> bool:
    """Whether a noun may be a verb, where the clause has no other: *туристы **прибыли** в четверг*."""
    plural = token.text.endswith("ли")  # *дело*, *села* and the like are nouns far more often
    return plural and any(each.has("VERB", "past") for each in document.readings(token))


def _tense(document: Document, tokens: list[Token], start: int, before: str, *, as_early: bool) -> Evidence:
    """Where the clause looks; *будет* tells more than its neighbours, an infinitive less.

    But towards a day it tells more: *поручил до 10 ноября провести проверку*.
    """
    will = next((place for place, token in enumerate(tokens) if token.text.lower() in _WILL), None)
    if will is not None:
        return Evidence(Tense.FUTURE, _strength(will))
    found, deadline = _predicate(document, tokens, start), before in _DEADLINES
    verb = found.verb
    if found.infinitive and (deadline or verb is None):
        return Evidence(Tense.FUTURE, IN_CLAUSE if deadline else FAR)
    if verb is None:
        return Evidence(Tense.PAST, IN_CLAUSE) if found.was else NONE
    if _holds(verb, before) and not found.was:
        return NONE
    if verb.has("past") and (as_early or _compared(tokens, found.start, start)):
        return Evidence(Tense.PAST, found.strength)
    return _of_verb(verb, found.strength, ahead=deadline or found.infinitive or before in _LASTING)


def _compared(tokens: list[Token], verb: int, start: int) -> bool:
    """Whether the date tells when something was planned, not what for: *быстрее, чем ожидалось в феврале*."""
    return any(token.start < verb < start and token.text.lower() in _THAN for token in tokens)


def _holds(verb: Reading, before: str) -> bool:
    """Whether a deed of the past may reach ahead: *арестовали до 10 марта*, *открыта с 10 по 20 июля*."""
    if before not in _LASTING or _is_listed(verb, "ahead"):
        return False
    return verb.pos == "PRTS" or (before == "до" and verb.has("VERB", "perf", "past"))


def _tells(reading: Reading) -> bool:
    """Whether the word has a tense, or looks ahead without one."""
    if reading.pos not in {"VERB", "PRTS", "PRTF", "ADJS"}:
        return False
    tensed = reading.has("past") or reading.has("futr") or reading.has("PRTS", "perf")
    return tensed or _is_listed(reading, "plan") or _is_listed(reading, "ahead")


def _of_verb(verb: Reading, strength: float, *, ahead: bool) -> Evidence:
    if _is_listed(verb, "plan") or (ahead and _is_listed(verb, "ahead")):
        return Evidence(Tense.FUTURE, FAR)
    if verb.has("futr"):
        return Evidence(Tense.FUTURE, strength)
    return NONE if verb.has("pres") else Evidence(Tense.PAST, strength)


def _strength(position: int) -> float:
    """The tokens come from either side in turn."""
    return BESIDE if position < 2 * _BESIDE_WORDS else IN_CLAUSE
