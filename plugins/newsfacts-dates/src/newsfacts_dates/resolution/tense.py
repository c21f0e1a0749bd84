"""Whether the words around an expression look back or ahead."""

from __future__ import annotations

from itertools import chain

import attrs
from newsfacts_russian.government import Outlook, governing

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import lexicon, listed
from newsfacts_dates.patterns import codes_of
from newsfacts_dates.resolution.clauses import clauses_around
from newsfacts_dates.resolution.evidence import (
    AGREED,
    ANNOUNCED,
    BESIDE,
    FAR,
    IN_CLAUSE,
    NONE,
    PLANNED,
    Evidence,
    Tense,
)
from newsfacts_dates.resolution.place import LONGEST, Place, lower

DEADLINES = frozenset({"до", "к", "ко", "на"})
_ENDS = frozenset({"до", "к", "ко"})
"""Without any verb, what is done by a day lies ahead: *приём заявок до пятницы*."""
_LASTING = frozenset({"до", "с", "со"})
"""What is done once holds from or until a day that may lie ahead: *арестовали до 10 марта*."""
_THAN = frozenset({"чем", "нежели"})
_WILL = frozenset({"будет", "будут", "будем", "буду"})
_WAS = frozenset({"был", "была", "было", "были"})
_ABOUT = frozenset({"о", "об", "обо", "про"})
_BESIDE_WORDS = 3
_SHORTEST = 3
"""No verb form that tells a tense is shorter."""


def _is_listed(reading: Reading, kind: str) -> bool:
    return reading.lemma in listed("verbs.tsv")[kind]


def _plans(reading: Reading) -> bool:
    """Whether the word looks ahead whatever its tense: *планировали*, *должен*."""
    return governing(reading).looks(Outlook.AHEAD) or _is_listed(reading, "plan")


def _turns_ahead(reading: Reading) -> bool:
    """Whether it looks ahead with an infinitive or towards a day: *перенесли на пятницу*."""
    return governing(reading).looks(Outlook.TOWARDS)


def _verb(document: Document, token: Token) -> Reading | None:
    """The likeliest reading of a word; ``None`` if it ends as no verb does, which is cheap to tell."""
    if not _SHORTEST <= len(token.text) <= LONGEST:
        return None
    if not lower(token).endswith(listed("verbs.tsv")["ending"]):
        return None
    best, *others = document.readings(token)
    if best.has("impr"):  # *нашли* is seldom that of *наслать*, nor *Монти* of a verb
        past = next((each for each in others if each.has("VERB", "past")), None)
        return past or (best if best.known and not _is_capital_within(document, token) else None)
    return best


def _is_capital_within(document: Document, token: Token) -> bool:
    """Whether a capital stands where no sentence begins."""
    before = document.text[max(token.start - 2, 0) : token.start].strip()
    return token.text[0].isupper() and bool(before) and before[-1] not in '.!?…«"—–-:'


def evidence(document: Document, start: int, end: int) -> Evidence:
    """The tense of the verb that the expression at ``[start, end)`` most likely goes with."""
    sentence = document.sentence_at(start)
    if sentence is None:
        return NONE
    first, last = document.token_range(start, end)
    place = Place(document, start, first, last, sentence.first, sentence.last)
    if place.as_of or place.of_document:
        return Evidence(Tense.PAST, BESIDE)
    found = _of_clauses(place)
    if found.tense is not Tense.FUTURE and place.set_for:
        return AGREED
    if found.tense is Tense.UNKNOWN and place.follows_event():
        return Evidence(Tense.PAST, IN_CLAUSE)
    return found


def _of_clauses(place: Place) -> Evidence:
    clauses = clauses_around(place.document, place.begin, place.end, place.first, place.last)
    own = next(clauses)
    for distance, clause in enumerate(chain([own], clauses)):
        found = _tense(clause, place)
        if found is not NONE:
            return found if distance == 0 else _of_other_clause(found, own, place)
    return PLANNED if _goes_on(place.document, own) or place.before in _ENDS else NONE


def _of_other_clause(found: Evidence, own: list[Token], place: Place) -> Evidence:
    """What another clause tells; little, where its own names what happens then: *в субботу ответный матч*."""
    document = place.document
    nominal = place.begins_clause and any(
        reading.has("NOUN", "nomn") and governing(reading).looks(Outlook.EVENT)
        for token in own
        if token.text.isalpha() and len(token.text) <= LONGEST
        for reading in document.readings(token)[:1]
    )
    return PLANNED if nominal else Evidence(found.tense, FAR)


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
        infinitive: Whether there is one, too, that tells of what is to come.
        was: Whether a form of *был* is there, or what may be another verb of the past.
    """

    verb: Reading | None
    strength: float
    start: int
    infinitive: bool
    was: bool


def _predicate(tokens: list[Token], words: list[str], place: Place) -> _Predicate:
    """The predicate of the clause around the expression, whose nearest tokens come first.

    Where the finite verb stands between, the infinitive tells nothing: *в июне суд разрешил арестовать
    счета*. Nor does a participle behind the expression if there is a finite verb: *в субботу арестованные
    предстанут*.
    """
    document, start = place.document, place.start
    verb, strength, at = None, FAR, start
    infinitives = []
    for position, token in enumerate(tokens):
        best = _verb(document, token)
        if best is None:
            continue
        best = _participle(place, token) or best
        if best.pos == "INFN" or (best.pos == "PRTS" and _is_to_be(document, token)):
            infinitives.append(token.start)
            continue
        loose = verb is not None and verb.pos == "PRTF" and at > start
        if (verb is None or (loose and best.pos != "PRTF")) and _tells(best):
            verb, strength, at = best, _strength(position), token.start
    was = not _WAS.isdisjoint(words)
    was = was or (verb is None and any(_is_homograph(document, token) for token in tokens))
    infinitive = any(_is_of_date(each, at, place) for each in infinitives)
    return _Predicate(verb, strength, at, infinitive, was)


def _participle(place: Place, token: Token) -> Reading | None:
    """An adjective that may be a participle, where the date is its own: ***закрытый** 3 июня завод*."""
    readings = place.document.readings(token)
    beside = token.end <= place.start and place.is_next(token.end)
    if readings[0].pos != "ADJF" or not beside:
        return None
    return next((each for each in readings if each.has("PRTF", "past")), None)


def _is_of_date(infinitive: int, verb: int, place: Place) -> bool:
    """Whether an infinitive tells of the date: not behind a finite verb that is nearer to it.

    Nor is anything told where the date stands between: *постановил в среду открыть*; but for a deadline.
    """
    if place.start < verb < infinitive:
        return False
    return place.before in DEADLINES or not verb < place.start < infinitive


def _is_to_be(document: Document, participle: Token) -> bool:
    """Whether *быть* stands right before a participle: *должен **быть освобождён** через неделю*."""
    return document.text.endswith("быть ", 0, participle.start)


def _is_homograph(document: Document, token: Token) -> bool:
    """Whether a noun may be a verb, where the clause has no other: *туристы **прибыли** в четверг*."""
    plural = token.text.endswith("ли")  # *дело*, *села* and the like are nouns far more often
    return plural and any(each.has("VERB", "past") for each in document.readings(token))


def _tense(tokens: list[Token], place: Place) -> Evidence:
    """Where the clause looks; *будет* tells more than its neighbours, an infinitive less.

    But towards a day it tells more: *поручил до 10 ноября провести проверку*.
    """
    words = [lower(token) for token in tokens]
    if not _WILL.isdisjoint(words):
        will = next(index for index, word in enumerate(words) if word in _WILL)
        return Evidence(Tense.FUTURE, _strength(will))
    found, deadline = _predicate(tokens, words, place), place.before in DEADLINES
    verb = found.verb
    if verb is None or (found.infinitive and deadline):
        return _without_verb(found, deadline=deadline)
    if _holds(verb, place.before) and not found.was:
        return NONE
    if verb.has("past") and (place.as_early or _compared(tokens, found.start, place.start)):
        return Evidence(Tense.PAST, found.strength)
    if found.was and verb.pos == "ADJS" and _plans(verb):
        return ANNOUNCED  # *должна была пройти 11 мая*, and did not, or has not yet
    ahead = deadline or found.infinitive or place.before in _LASTING
    return _governed(verb, found.start, place) or _of_verb(verb, found.strength, ahead=ahead)


def _without_verb(found: _Predicate, *, deadline: bool) -> Evidence:
    if found.infinitive:
        return Evidence(Tense.FUTURE, IN_CLAUSE if deadline else FAR)
    return Evidence(Tense.PAST, IN_CLAUSE) if found.was else NONE


def _governed(verb: Reading, at: int, place: Place) -> Evidence | None:
    """What the words between a verb of the past and the date say, whose own the date then is.

    An infinitive looks ahead, unless its verb says that it came true: *согласились открыть границу 3 июля*,
    *смогли открыть мост в субботу*. What is announced may be near on either side: *объявили о закрытии моста
    с 1 сентября*, *сообщила о драке 5 мая*, *подписал указ об объявлении с пятницы траура*.
    """
    if at >= place.start or not verb.has("past") or verb.pos != "VERB" or place.follows_event():
        return None
    document = place.document
    begin, _ = document.token_range(at, at + 1)
    between = [token for token in document.tokens[begin + 1 : place.first] if len(token.text) <= LONGEST]
    taken = governing(verb)
    infinitive = any((best := _verb(document, token)) and best.pos == "INFN" for token in between)
    if not infinitive and _is_weekday(place):
        return None  # *объявили об арестах в среду*: in the week of what is reported
    if infinitive:
        return None if taken.looks(Outlook.IMPLIES) else AGREED
    about = next((index for index, token in enumerate(between) if lower(token) in _ABOUT), None)
    if taken.looks(Outlook.ANNOUNCES):
        return ANNOUNCED if about is not None or _names_event(document, between) else None
    return ANNOUNCED if about is not None and _names_event(document, between[about:]) else None


def _is_weekday(place: Place) -> bool:
    entry = lexicon().words.get(lower(place.document.tokens[place.first]))
    return entry is not None and place.before in {"в", "во"} and entry.code in codes_of("weekday")


def _names_event(document: Document, between: list[Token]) -> bool:
    """Whether they name what happens at a time: *концерт*, *об объявлении*."""
    readings = (document.readings(token)[0] for token in between if token.text.isalpha())
    return any(each.pos == "NOUN" and governing(each).looks(Outlook.EVENT) for each in readings)


def _compared(tokens: list[Token], verb: int, start: int) -> bool:
    """Whether the date tells when something was planned, not what for: *быстрее, чем ожидалось в феврале*."""
    return any(token.start < verb < start and lower(token) in _THAN for token in tokens)


def _holds(verb: Reading, before: str) -> bool:
    """Whether a deed of the past may reach ahead: *арестовали до 10 марта*, *открыта с 10 по 20 июля*."""
    if before not in _LASTING or _turns_ahead(verb):
        return False
    return verb.pos == "PRTS" or (before == "до" and verb.has("VERB", "perf", "past"))


def _tells(reading: Reading) -> bool:
    """Whether the word has a tense, or looks ahead without one."""
    if reading.pos not in {"VERB", "PRTS", "PRTF", "ADJS"}:
        return False
    tensed = reading.has("past") or reading.has("futr") or reading.has("impr") or reading.has("PRTS", "perf")
    return tensed or _plans(reading) or _turns_ahead(reading)


def _of_verb(verb: Reading, strength: float, *, ahead: bool) -> Evidence:
    if _plans(verb) or (_turns_ahead(verb) and (ahead or verb.has("VERB", "pres"))):
        return Evidence(Tense.FUTURE, strength if verb.has("VERB", "pres") else FAR)
    if verb.has("futr") or verb.has("impr"):
        return Evidence(Tense.FUTURE, strength)
    return NONE if verb.has("pres") else Evidence(Tense.PAST, strength)


def _strength(position: int) -> float:
    """The tokens come from either side in turn."""
    return BESIDE if position < 2 * _BESIDE_WORDS else IN_CLAUSE
