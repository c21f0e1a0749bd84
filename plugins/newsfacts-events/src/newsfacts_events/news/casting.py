"""Who takes part in the news, and as what: a trained model of all that headline and lead name.

The rules of :mod:`newsfacts_events.participants.finding` read one clause. Who does the news, or whom it is
done to, often stands elsewhere: in the next sentence, or with another verb. The model judges everybody and
everything that the first sentences name by what the rules found, by its case, its clause, and by how often
and where it is named. ``data/main_parts.tsv`` has the weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from statistics import fmean

from newsfacts_russian.records import record

from newsfacts import PlaceFact, PlaceType
from newsfacts_events.lexicon import agents, amounts, facilities
from newsfacts_events.making import Event
from newsfacts_events.news.again import identity_of
from newsfacts_events.news.choosing import weights
from newsfacts_events.reading import AGENT, MUTUAL, PATIENT, RECIPIENT, Page, Part, Phrase, SentenceReading
from newsfacts_events.triggers import Trigger

WEIGHTS = "main_parts.tsv"
SENTENCES = 3
"""How many sentences after the headline are looked at."""

ROLES = (AGENT, PATIENT)
"""What the model tells apart; a recipient is a patient that the rules called so."""

_FURTHER = 3
"""How many mentions of the news after the first one are looked at."""

_KEPT = 1 << 12
"""How many ways to stand somewhere keep the names of their features."""

Scores = tuple[float, float]
"""How much speaks for an agent, and how much for a patient."""

_OFTEN = 4
_APART = 3
_CROWD = 4
_VERBS = 2
"""From how many on mentions, clauses, rivals and verbs between count as many; rivals go by fours."""


@record
class Candidate:
    """Somebody or something that may take part.

    Args:
        phrases: The phrases that name it, in text order.
        own: The part that the rules gave it; ``None`` if none.
        kind: What it is.
    """

    phrases: Sequence[Phrase]
    own: Part | None
    kind: str

    @property
    def role(self) -> str:
        """The role that the rules gave it; empty if none."""
        return self.own.role if self.own is not None else ""

    def phrase_for(self, main: Event) -> Phrase:
        """The phrase that stands for it: the rules' own, or the first beside a mention of the news."""
        if self.own is not None:
            return self.own.phrase
        beside = (each for each in self.phrases if _nearest(main, each) is not None)
        return next(beside, self.phrases[0])


@record
class Cast:
    """What the rules say of all candidates.

    Args:
        roles: How many of them have each role, and how many none.
        own: Who has which role in the news as a whole.
        retold: Who has which role in a further mention of it, where another may have it in the first.
        named: Whether somebody or something with a role has a name.
    """

    roles: Counter[str]
    own: Mapping[str, str]
    retold: Mapping[str, str]
    named: bool

    @classmethod
    def of(cls, main: Event, found: Iterable[Candidate]) -> Cast:
        """The cast of the news."""
        told = [part for each in main.further[:_FURTHER] for part in each.parts]
        return cls(
            roles=Counter(each.role for each in found),
            named=any(each.role and each.phrases[0].referent.entity >= 0 for each in found),
            own={identity_of(each.phrase.referent): each.role for each in main.parts},
            retold={identity_of(each.phrase.referent): each.role for each in told},
        )


def participants_of_news(page: Page, main: Event) -> list[Part]:
    """The participants of the main event, in text order, each with how sure it is.

    Of a text of one sentence the rules have read all; the model has learnt from articles.
    """
    if len(page.document.sentences) == 1:
        return main.parts
    found = candidates(page, main)
    cast = Cast.of(main, found)
    scores = [_scores(features(page, main, each, cast)) for each in found]
    chosen = (_part(main, *each) for each in zip(found, _shared(main, found, scores), strict=True))
    return sorted((each for each in chosen if each is not None), key=lambda each: each.phrase.first)


def _shared(main: Event, found: Sequence[Candidate], scores: Sequence[Scores]) -> list[Scores]:
    """What speaks for each; those to whom the rules gave one role and whom *и* joins take part together."""
    told = sorted(
        (each for each in found if each.own is not None), key=lambda each: each.phrase_for(main).first
    )
    firsts: dict[tuple[Phrase, str], Phrase] = {}
    for candidate in told:
        phrase, role = candidate.phrase_for(main), candidate.role
        partner = (phrase.partner, role) if phrase.partner is not None else (phrase, role)
        firsts[phrase, role] = firsts.get(partner, phrase)
    heads = [firsts.get((each.phrase_for(main), each.role)) for each in found]
    rows: dict[Phrase | None, list[Scores]] = {}
    for head, own in zip(heads, scores, strict=True):
        rows.setdefault(head, []).append(own)
    means = {head: (fmean(one for one, _ in row), fmean(one for _, one in row)) for head, row in rows.items()}
    return [own if head is None else means[head] for head, own in zip(heads, scores, strict=True)]


def _part(main: Event, candidate: Candidate, scores: Scores) -> Part | None:
    agent, patient = scores
    best = max(agent, patient)
    if best <= 0:
        return None
    share = math.exp(best) / (1 + math.exp(agent) + math.exp(patient))
    role = AGENT if agent > patient else RECIPIENT if candidate.role == RECIPIENT else PATIENT
    return Part(role, candidate.phrase_for(main), round(share, 2))


def _scores(found: Collection[str]) -> Scores:
    """What features say together; for somebody who does not take part, 0 speaks."""
    own = _weights()
    told = [own[each] for each in found if each in own]
    return math.fsum([agent for agent, _ in told]), math.fsum([patient for _, patient in told])


@cache
def _weights() -> Mapping[str, tuple[float, float]]:
    """Feature → its weight for an agent and for a patient."""
    table: dict[str, list[float]] = {}
    for name, weight in weights(WEIGHTS).items():
        role, _, feature = name.partition(" ")
        table.setdefault(feature, [0.0, 0.0])[ROLES.index(role)] = weight
    return {feature: (agent, patient) for feature, (agent, patient) in table.items()}


def candidates(page: Page, main: Event) -> list[Candidate]:
    """Everybody and everything that headline and lead name, and what stands with a mention of the news."""
    found: dict[str, list[Phrase]] = {}
    taken = {each.index for each in (main.trigger, *main.further)}
    for sentence in _sentences(page, main):
        for phrase in sentence.phrases:
            if phrase.head not in taken and _may_take_part(page, phrase):
                found.setdefault(identity_of(phrase.referent), []).append(phrase)
    own: dict[str, Part] = {}
    for part in main.parts:
        identity = identity_of(part.phrase.referent)
        own.setdefault(identity, part)
        found.setdefault(identity, [part.phrase])
    return [
        Candidate(phrases, own.get(identity), kind_of(page, phrases[0].referent))
        for identity, phrases in found.items()
    ]


def _sentences(page: Page, main: Event) -> Iterator[SentenceReading]:
    last = min(page.opening + SENTENCES, len(page.document.sentences))
    yield from (page.sentence(number) for number in range(last))
    later = {
        each.sentence.number: each.sentence
        for each in (main.trigger, *main.further[:_FURTHER])
        if each.sentence.number >= last
    }
    yield from later.values()


def _may_take_part(page: Page, phrase: Phrase) -> bool:
    if phrase.first in page.dates or (phrase.pronoun and phrase.entity < 0):
        return False
    if phrase.owner is not None and phrase.owner.named is phrase:
        return False  # its description stands for it
    return phrase.lemma not in amounts()


def kind_of(page: Page, phrase: Phrase) -> str:
    """What a phrase names: the kind of an entity, ``country``, ``event``, ``human``, ``thing`` and so on."""
    if phrase.entity >= 0:
        fact = page.entities[phrase.entity]
        country = isinstance(fact, PlaceFact) and fact.place_type is PlaceType.COUNTRY
        return "country" if country else phrase.kind
    return phrase.kind or _kind_of_noun(page, phrase)


def _kind_of_noun(page: Page, phrase: Phrase) -> str:
    entry = page.words[phrase.head].entry
    if entry is not None and entry.noun:
        return "event"
    if phrase.animate:
        return "people" if phrase.number == "plur" else "human"
    if phrase.lemma in agents():
        return "body"
    return "facility" if phrase.lemma in facilities() else "thing"


def features(page: Page, main: Event, candidate: Candidate, cast: Cast) -> set[str]:
    """What speaks for and against somebody's taking part.

    Args:
        page: The article.
        main: The news.
        candidate: Whom it is about.
        cast: What the rules say of all.
    """
    own, roles = candidate.role, cast.roles
    told = set(
        _of_candidate(
            own,
            candidate.kind,
            main.type,
            _taken(own, roles),
            _mentions(page, candidate),
            min(len({each.clause for each in candidate.phrases}), _APART),
            min(roles.total() // _CROWD, _CROWD + 1),
        )
    )
    told.update(_of_others(page, main, candidate, cast))
    beside = False
    for phrase in candidate.phrases:
        told.add(f"where={_where(page, phrase)}:{bool(own)}")
        trigger = _nearest(main, phrase)
        if trigger is not None:
            beside = True
            verbs = _verbs_between(page, trigger.index, phrase.head)
            told.update((f"verbs={verbs}:{own}", f"verbs={verbs}:{_case(phrase)}"))
            type_ = main.type if trigger is main.trigger else trigger.type
            told.update(_relation(trigger, type_, phrase, own))
    told.add(f"beside={beside}:{own}")
    return told


def _of_others(page: Page, main: Event, candidate: Candidate, cast: Cast) -> Iterator[str]:
    """How it stands to what the rules found: part of something that takes part, somebody told again."""
    own, phrase = candidate.role, candidate.phrase_for(main)
    if phrase.owner is not None and phrase.owner.named is not phrase:
        within = cast.own.get(identity_of(phrase.root.referent), "")
        yield f"within={within}:{own}"
    first = candidate.phrases[0]
    retold = cast.retold.get(identity_of(first.referent), "")
    if retold and not own:
        kind = "more" if main.type in MUTUAL else "named" if first.referent.entity >= 0 else "noun"
        yield f"retold={retold}:{kind}:{bool(cast.roles[retold])}"
    if first.referent.entity >= 0:
        yield f"named:{bool(own)}:{cast.named}"
    else:
        yield f"noun={first.referent.lemma}"
        yield f"noun={first.referent.lemma}:{bool(own)}"
    subject = "nomn" in first.cases and not first.preposition
    yield f"first={'owned' if first.owner is not None else ''}:{_where(page, first)}:{subject}:{own}"


@lru_cache(_KEPT)
def _of_candidate(
    own: str, kind: str, type_: str, taken: str, mentions: str, clauses: int, many: int
) -> tuple[str, ...]:
    found = bool(own)
    return (
        "bias",
        f"own={own}",
        f"own={own}:{kind}",
        f"own={own}:{type_}",
        f"kind={kind}",
        f"kind={kind}:{type_}",
        f"taken={taken}:{own}",
        f"taken={taken}:{kind}",
        f"mentions={mentions}:{found}",
        f"told={clauses}:{found}",
        f"many={many}",
    )


def _nearest(main: Event, phrase: Phrase) -> Trigger | None:
    """The nearest mention of the news in the sentence of a phrase."""
    head = phrase.head
    told = [
        each for each in (main.trigger, *main.further) if each.sentence.first <= head < each.sentence.last
    ]
    return min(told, key=lambda each: abs(each.index - head), default=None)


def _taken(own: str, roles: Counter[str]) -> str:
    """The roles that the rules gave to others."""
    return "+".join(role for role in (AGENT, PATIENT, RECIPIENT) if roles[role] > (role == own))


def _verbs_between(page: Page, one: int, other: int) -> int:
    """How many verbs stand between two tokens, as far as it counts."""
    between = range(min(one, other) + 1, max(one, other))
    return min(sum(page.words[each].verb is not None for each in between), _VERBS)


def _mentions(page: Page, candidate: Candidate) -> str:
    entity = candidate.phrases[0].referent.entity
    return str(min(len(page.entities[entity].mentions), _OFTEN)) if entity >= 0 else "-"


def _where(page: Page, phrase: Phrase) -> str:
    return page.stands(page.sentence_of(phrase.first).number, SENTENCES)


def _relation(trigger: Trigger, type_: str, phrase: Phrase, own: str) -> tuple[str, ...]:
    """How a phrase stands to a mention of the news in its sentence."""
    return _of_relation(
        own,
        "passive" if trigger.passive else "N" if trigger.is_noun else "V",
        type_,
        "after" if phrase.head > trigger.index else "before",
        _clause(trigger, phrase),
        _case(phrase),
        _owner(trigger, phrase),
        phrase.preposition,
    )


@lru_cache(_KEPT)
def _of_relation(  # noqa: PLR0913, PLR0917  (what it is known by)
    own: str, form: str, type_: str, side: str, clause: str, case: str, owner: str, preposition: str
) -> tuple[str, ...]:
    return (
        f"clause={clause}:{own}",
        f"case={case}:{clause}:{own}",
        f"case={case}:{form}:{side}:{clause}",
        f"case={case}:{form}:{side}:{type_}",
        f"prep={preposition}:{form}:{bool(own)}",
        f"prep={preposition}:{type_}",
        f"owner={owner}:{form}",
        f"owner={owner}:{own}",
    )


def _clause(trigger: Trigger, phrase: Phrase) -> str:
    own, its = trigger.clause, phrase.clause
    if own is its or (trigger.support >= 0 and trigger.sentence.clause_at(trigger.support) is its):
        return "same"
    return "up" if own.parent is its else "down" if its.parent is own else "off"


def _case(phrase: Phrase) -> str:
    if phrase.preposition:
        return "prep"
    cases = phrase.cases
    if "nomn" in cases:
        return "nomn" if "accs" not in cases else "nomn+accs"
    if "gent" in cases:
        return "gent" if "accs" not in cases else "gent+accs"
    return next((case for case in ("accs", "datv", "ablt") if case in cases), "other")


def _owner(trigger: Trigger, phrase: Phrase) -> str:
    """What it depends on in the genitive: the news, somebody, or a thing."""
    owner = phrase.owner
    if owner is None:
        return ""
    if owner.head == trigger.index:
        return "trigger"
    return "somebody" if owner.animate or owner.entity >= 0 else "thing"
