"""The predicate of a clause: the verb that tells when what the clause says happens."""

from __future__ import annotations

from newsfacts_russian.agreement import MODIFIERS, NOUNS, by_agreement
from newsfacts_russian.government import Outlook, governing
from newsfacts_russian.records import record

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import listed
from newsfacts_dates.resolution.evidence import BESIDE, FAR, IN_CLAUSE
from newsfacts_dates.resolution.place import LONGEST, Place, lower, reading_of

DEADLINES = frozenset({"до", "к", "ко", "на"})
_WAS = frozenset({"был", "была", "было", "были"})
_BESIDE_WORDS = 3
"""How many words on either side are beside an expression, and not only in its clause."""
_AGENT = 3
"""So many words name who did what a participle says at most."""
_SHORTEST = 3
"""No verb form that tells a tense is shorter."""


def is_listed(reading: Reading, kind: str) -> bool:
    """Whether ``data/verbs.tsv`` has the word under *kind*."""
    return reading.lemma in listed("verbs.tsv")[kind]


def plans(reading: Reading) -> bool:
    """Whether the word looks ahead whatever its tense: *планировали*, *должен*."""
    return governing(reading).looks(Outlook.AHEAD) or is_listed(reading, "plan")


def turns_ahead(reading: Reading) -> bool:
    """Whether it looks ahead with an infinitive or towards a day: *перенесли на пятницу*."""
    return governing(reading).looks(Outlook.TOWARDS)


def verb_at(document: Document, token: Token) -> Reading | None:
    """The likeliest reading of a word; ``None`` if it ends as no verb does, which is cheap to tell."""
    if token.text[LONGEST:] or not token.text[_SHORTEST - 1 :]:
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


@record
class Predicate:
    """What a clause tells of its time.

    Args:
        verb: The nearest verb with a tense.
        strength: What it weighs.
        start: Where it stands.
        infinitive: Whether there is one, too, that tells of what is to come.
        was: Whether a form of *был* is there, or what may be another verb of the past.
        lasts: Whether a participle of the present is there: *работающий с октября врач*.
    """

    verb: Reading | None
    strength: float
    start: int
    infinitive: bool
    was: bool
    lasts: bool


def predicate_of(tokens: list[Token], words: list[str], place: Place) -> Predicate:
    """The predicate of the clause around the expression, whose nearest tokens come first.

    Where the finite verb stands between, the infinitive tells nothing: *в июле суд разрешил арестовать
    счета*. Nor does a participle behind the expression if there is a finite verb: *в субботу арестованные
    предстанут*.
    """
    document, start = place.document, place.start
    verb, strength, at, lasts = None, FAR, start, False
    infinitives = []
    for position, token in enumerate(tokens):
        best = verb_at(document, token)
        if best is None:
            continue
        best = _participle(place, token) or best
        lasts = lasts or best.has("PRTF", "pres")
        if best.pos == "PRTF" and _is_of_noun(place, token):
            continue
        if best.pos == "INFN" or (best.pos == "PRTS" and _is_to_be(document, token)):
            infinitives.append(token.start)
            continue
        loose = verb is not None and verb.pos == "PRTF" and at > start and best.pos != "PRTF"
        if (verb is None or loose or _is_copula(verb, best)) and _tells(best):
            verb, strength, at = best, strength_at(position), token.start
    was = not _WAS.isdisjoint(words)
    was = was or (verb is None and any(_is_homograph(document, token) for token in tokens))
    infinitive = any(_is_of_date(each, at, place) for each in infinitives)
    return Predicate(verb, strength, at, infinitive, was, lasts)


def _is_copula(verb: Reading, other: Reading) -> bool:
    """Whether the verb is *быть* with its adjective: *должен **был** открыться*."""
    return verb.lemma == "быть" and verb.has("past") and other.pos == "ADJS" and plans(other)


def _participle(place: Place, token: Token) -> Reading | None:
    """An adjective that may be a participle, where the date is its own: ***закрытый** 3 июня завод*."""
    readings = place.document.readings(token)
    if readings[0].pos != "ADJF" or token.end > place.start:
        return None
    if not (place.is_next(token.end) or _has_agent(place, token)):
        return None
    return next((each for each in readings if each.has("PRTF", "past")), None)


def _has_agent(place: Place, participle: Token) -> bool:
    """Whether between it and the date stands just who did it: *завод, **закрытый** властями 18 июля*."""
    document = place.document
    _, behind = document.token_range(participle.start, participle.end)
    between = document.tokens[behind : place.governed_from]
    if not 0 < len(between) <= _AGENT or document.text[max(participle.start - 2, 0)] != ",":
        return False
    return all((best := reading_of(document, each)) is not None and best.has("ablt") for each in between)


def _is_of_noun(place: Place, participle: Token) -> bool:
    """Whether its noun stands before the date, whose own it is not: *после **продлённых** каникул 18 июля*.

    Behind a comma it tells what happened then: *завод, закрытый властями 18 июля*.
    """
    document = place.document
    before = document.text[max(participle.start - 2, 0) : participle.start]
    if participle.start > place.start or before.strip() == ",":
        return False
    wanted = by_agreement(document.readings(participle), MODIFIERS).keys()
    begin, _ = document.token_range(participle.start, participle.end)
    between = document.tokens[begin + 1 : place.first]
    words = (reading for token in between if (reading := reading_of(document, token)))
    return any(not wanted.isdisjoint(by_agreement([reading], NOUNS)) for reading in words)


def _is_of_date(infinitive: int, verb: int, place: Place) -> bool:
    """Whether an infinitive tells of the date: not behind a finite verb that is nearer to it.

    Nor is anything told where the date stands between: *постановил в пятницу открыть*; but for a deadline.
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


def _tells(reading: Reading) -> bool:
    """Whether the word has a tense, or looks ahead without one."""
    if reading.pos not in {"VERB", "PRTS", "PRTF", "ADJS"}:
        return False
    tensed = reading.has("past") or reading.has("futr") or reading.has("impr") or reading.has("PRTS", "perf")
    return tensed or plans(reading) or turns_ahead(reading)


def strength_at(position: int) -> float:
    """The tokens come from either side in turn."""
    return BESIDE if position < 2 * _BESIDE_WORDS else IN_CLAUSE
