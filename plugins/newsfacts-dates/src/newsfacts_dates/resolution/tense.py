"""Whether the words around an expression look back or ahead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from newsfacts_russian.government import Outlook, governing

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import lexicon
from newsfacts_dates.patterns import codes_of
from newsfacts_dates.resolution.clauses import clauses_around
from newsfacts_dates.resolution.evidence import (
    AGREED,
    ANNOUNCED,
    BESIDE,
    FAR,
    IN_CLAUSE,
    NONE,
    OF_EVENT,
    PLANNED,
    UNTIL,
    Evidence,
    Tense,
)
from newsfacts_dates.resolution.place import Place, lower, reading_of
from newsfacts_dates.resolution.predicates import (
    DEADLINES,
    Predicate,
    is_listed,
    plans,
    predicate_of,
    strength_at,
    turns_ahead,
    verb_at,
)

_ENDS = frozenset({"до", "к", "ко"})
"""Without any verb, what is done by a day lies ahead: *приём заявок до пятницы*."""
_LASTING = frozenset({"до", "с", "со"})
"""What is done once holds from or until a day that may lie ahead: *арестовали до 10 июля*."""
_SINCE = frozenset({"с", "со"})
_THAN = frozenset({"чем", "нежели"})
_WILL = frozenset({"будет", "будут", "будем", "буду"})
_ABOUT = frozenset({"о", "об", "обо", "про"})


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
    if found.against > FAR and _is_attribute(place):
        return Evidence(found.tense, FAR)
    if found.tense is not Tense.FUTURE and place.set_for:
        return AGREED
    if found.tense is Tense.UNKNOWN and place.follows_event():
        return Evidence(Tense.PAST, IN_CLAUSE)
    return found


def _is_attribute(place: Place) -> bool:
    """Whether it says which thing is meant, not when something happens: ***июльские** фьючерсы растут*."""
    if place.last - place.first != 1:
        return False
    entry = lexicon().words.get(lower(place.document.tokens[place.first]))
    return entry is not None and entry.code in codes_of("month.adj|weekday.adj")


def _of_clauses(place: Place) -> Evidence:
    clauses = clauses_around(place.document, place.begin, place.end, place.first, place.last)
    own = _own(next(clauses), place)
    for distance, clause in enumerate(chain([own], clauses)):
        found = _tense(clause, place)
        if found is not NONE:
            return found if distance == 0 else _of_other_clause(found, own, place)
        if distance == 0 and place.before in _SINCE and _goes_on(place.document, own):
            return NONE  # с января действует скидка, с июля действует тариф: the nearest
    return PLANNED if _goes_on(place.document, own) or place.before in _ENDS else NONE


def _own(clause: list[Token], place: Place) -> list[Token]:
    """The words that may tell of it; behind *и* only those that follow, if there is a verb to either side.

    *победили дома и **в субботу** сыграют в гостях*
    """
    if not place.joined:
        return clause
    after = [token for token in clause if token.start > place.start]
    before = [token for token in clause if token.start < place.start]
    return after if all(_has_verb(place.document, each) for each in (after, before)) else clause


def _has_verb(document: Document, tokens: list[Token]) -> bool:
    return any((best := verb_at(document, token)) is not None and best.pos == "VERB" for token in tokens)


def _of_other_clause(found: Evidence, own: list[Token], place: Place) -> Evidence:
    """What another clause tells; little, where its own names what happens then: *в субботу ответный матч*."""
    document = place.document
    nominal = place.begins_clause and any(
        reading.has("NOUN", "nomn") and governing(reading).looks(Outlook.EVENT)
        for token in own
        if (reading := reading_of(document, token))
    )
    return PLANNED if nominal else Evidence(found.tense, FAR)


def _goes_on(document: Document, clause: list[Token]) -> bool:
    """Whether the clause tells in the present what happens then: *в субботу отмечают праздник*.

    What it reports or what it is tells nothing: *сообщает в понедельник агентство*.
    """
    verbs = (verb for token in clause if (verb := verb_at(document, token)) and verb.has("VERB", "pres"))
    nearest = next(verbs, None)
    return nearest is not None and not is_listed(nearest, "still")


def _tense(tokens: list[Token], place: Place) -> Evidence:
    """Where the clause looks; *будет* tells more than its neighbours, an infinitive less.

    But towards a day it tells more: *поручил до 10 мая провести проверку*.
    """
    words = [lower(token) for token in tokens]
    if not _WILL.isdisjoint(words):
        will = next(index for index, word in enumerate(words) if word in _WILL)
        return Evidence(Tense.FUTURE, strength_at(will))
    found, deadline = predicate_of(tokens, words, place), place.before in DEADLINES
    verb = found.verb
    earlier = place.as_early or _compared(tokens, found.start, place.start)
    if verb is not None and _was_planned(verb, found) and not earlier:
        return ANNOUNCED
    if verb is None or (found.infinitive and deadline):
        return _without_verb(found, place)
    if _holds(verb, place.before) and not found.was:
        return UNTIL if place.before == "до" and _names_weekday(place) else NONE
    if verb.has("past") and earlier:
        return Evidence(Tense.PAST, found.strength)
    ahead = deadline or found.infinitive or place.before in _LASTING
    return _governed(verb, found.start, place) or _of_verb(verb, found.strength, ahead=ahead)


def _was_planned(verb: Reading, found: Predicate) -> bool:
    """Whether something was to be, and was not, or is not yet: *должна была пройти*, *хотели сдать*."""
    if not plans(verb) and not (found.infinitive and turns_ahead(verb)):
        return False
    return found.was if verb.pos == "ADJS" else verb.has("VERB", "past", "impf")


def _without_verb(found: Predicate, place: Place) -> Evidence:
    if found.verb is None and found.lasts and place.before in _SINCE:
        return Evidence(Tense.PAST, FAR)  # работающий с марта
    if found.infinitive:
        return Evidence(Tense.FUTURE, IN_CLAUSE if place.before in DEADLINES else FAR)
    return Evidence(Tense.PAST, IN_CLAUSE) if found.was else NONE


def _governed(verb: Reading, at: int, place: Place) -> Evidence | None:
    """What the words between a verb of the past and the date say, whose own the date then is.

    An infinitive looks ahead, unless its verb says that it came true: *согласились открыть границу 3 июля*,
    *смогли открыть мост в субботу*. What is announced may be near on either side: *объявили о закрытии моста
    с 1 сентября*, *сообщила о драке 5 мая*, *подписал указ об объявлении с пятницы траура*.
    What happens right before the date may be told of by another verb than its own: *отозвали разрешение
    на шествие 25 июня*.
    """
    if at >= place.start or not verb.has("past") or verb.pos != "VERB" or place.follows_event():
        return None
    document = place.document
    begin, _ = document.token_range(at, at + 1)
    between = document.tokens[begin + 1 : place.first]
    taken = governing(verb)
    infinitive = any((best := verb_at(document, token)) and best.pos == "INFN" for token in between)
    if not infinitive and _is_weekday(place):
        return None  # *объявили об арестах в пятницу*: in the week of what is reported
    if infinitive:
        return None if taken.looks(Outlook.IMPLIES) else AGREED
    about = next((index for index, token in enumerate(between) if lower(token) in _ABOUT), None)
    if taken.looks(Outlook.ANNOUNCES):
        return ANNOUNCED if about is not None or _names_event(document, between) else None
    if about is not None and _names_event(document, between[about:]):
        return ANNOUNCED
    return OF_EVENT if _names_event(document, between[-1:]) else None


def _is_weekday(place: Place) -> bool:
    """*в среду*."""
    return place.before in {"в", "во"} and _names_weekday(place)


def _names_weekday(place: Place) -> bool:
    """Whether the expression begins with a weekday."""
    entry = lexicon().words.get(lower(place.document.tokens[place.first]))
    return entry is not None and entry.code in codes_of("weekday|weekday.noun")


def _names_event(document: Document, between: Sequence[Token]) -> bool:
    """Whether they name what happens at a time: *концерт*, *об объявлении*."""
    readings = (reading for token in between if (reading := reading_of(document, token)))
    return any(each.pos == "NOUN" and governing(each).looks(Outlook.EVENT) for each in readings)


def _compared(tokens: list[Token], verb: int, start: int) -> bool:
    """Whether the date tells when something was planned, not what for: *быстрее, чем ожидалось в феврале*."""
    return any(token.start < verb < start and lower(token) in _THAN for token in tokens)


def _holds(verb: Reading, before: str) -> bool:
    """Whether a deed of the past may reach ahead: *арестовали до 10 июля*, *открыта с 10 по 20 июля*."""
    if before not in _LASTING or turns_ahead(verb):
        return False
    return verb.pos == "PRTS" or (before == "до" and _is_done(verb))


def _is_done(verb: Reading) -> bool:
    """Whether a deed is over: *арестовали*, *арестованный*."""
    return verb.has("VERB", "perf", "past") or verb.has("PRTF", "perf", "past", "pssv")


def _of_verb(verb: Reading, strength: float, *, ahead: bool) -> Evidence:
    if plans(verb) or (turns_ahead(verb) and (ahead or verb.has("VERB", "pres"))):
        return Evidence(Tense.FUTURE, strength if verb.has("VERB", "pres") else FAR)
    if verb.has("futr") or verb.has("impr"):
        return Evidence(Tense.FUTURE, strength)
    return NONE if verb.has("pres") else Evidence(Tense.PAST, strength)
