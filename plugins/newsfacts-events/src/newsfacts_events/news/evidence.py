"""What speaks for and against the taking part of somebody: the features that the model of casting weighs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newsfacts_russian.records import record

from newsfacts_events.groups import Group
from newsfacts_events.making import Event
from newsfacts_events.news.again import identity_of
from newsfacts_events.news.candidates import FURTHER, SENTENCES, Candidate, nearest
from newsfacts_events.reading import AGENT, MUTUAL, PATIENT, RECIPIENT, Page, Phrase
from newsfacts_events.triggers import Trigger

_OFTEN = 4

_APART = 3

_CROWD = 4

_VERBS = 2
"""From how many on mentions, clauses, rivals and verbs between count as many; rivals go by fours."""


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
        told = [part for each in main.further[:FURTHER] for part in each.parts]
        return cls(
            roles=Counter(each.role for each in found),
            named=any(each.role and each.phrases[0].referent.entity >= 0 for each in found),
            own={identity_of(each.phrase.referent): each.role for each in main.parts},
            retold={identity_of(each.phrase.referent): each.role for each in told},
        )


def groups(page: Page, main: Event, candidate: Candidate, cast: Cast) -> list[Group]:
    """The groups of features that speak for and against somebody's taking part; each feature counts once.

    Args:
        page: The article.
        main: The news.
        candidate: Whom it is about.
        cast: What the rules say of all.
    """
    own, roles, phrases = candidate.role, cast.roles, candidate.phrases
    clauses = min(len({each.clause for each in phrases}), _APART)
    many = min(roles.total() // _CROWD, _CROWD + 1)
    taken, mentions = _taken(own, roles), _mentions(page, candidate)
    found: list[Group] = [(_of_candidate, (own, candidate.kind, main.type, taken, mentions, clauses, many))]
    found += _of_others(page, main, candidate, cast)
    beside = False
    for phrase in phrases:
        found.append((_of_sentence, (_where(page, phrase), own)))
        trigger = nearest(main, phrase)
        if trigger is not None:
            beside = True
            case, verbs = _case(phrase), _verbs_between(page, trigger.index, phrase.head)
            type_ = main.type if trigger is main.trigger else trigger.type
            found += ((_of_verbs, (verbs, own, case)), _relation(trigger, type_, phrase, own, case))
    found.append((_of_news, (beside, own)))
    return found


def _of_others(page: Page, main: Event, candidate: Candidate, cast: Cast) -> Iterator[Group]:
    """How it stands to what the rules found: part of something that takes part, somebody told again."""
    own, phrase = candidate.role, candidate.phrase_for(main)
    if phrase.owner is not None and phrase.owner.named is not phrase:
        yield _of_whole, (cast.own.get(identity_of(phrase.root.referent), ""), own)
    first = candidate.phrases[0]
    meant = first.referent
    named = meant.entity >= 0
    retold = cast.retold.get(identity_of(meant), "")
    if retold and not own:
        kind = "more" if main.type in MUTUAL else "named" if named else "noun"
        yield _of_retold, (retold, kind, bool(cast.roles[retold]))
    yield (_of_name, (own, cast.named)) if named else (_of_noun, (meant.lemma, own))
    subject = "nomn" in first.cases and not first.preposition
    yield _of_first, (first.owner is not None, _where(page, first), subject, own)


def _of_whole(role: str, own: str) -> tuple[str, ...]:
    """As what that takes part of which it is a part."""
    return (f"within={role}:{own}",)


def _of_retold(role: str, kind: str, taken: bool) -> tuple[str, ...]:  # noqa: FBT001
    """As what it takes part where the news is told again (by position, as all makers of groups are told)."""
    return (f"retold={role}:{kind}:{taken}",)


def _of_name(own: str, named: bool) -> tuple[str, ...]:  # noqa: FBT001
    return (f"named:{bool(own)}:{named}",)


def _of_noun(lemma: str, own: str) -> tuple[str, ...]:
    return f"noun={lemma}", f"noun={lemma}:{bool(own)}"


def _of_first(owned: bool, where: str, subject: bool, own: str) -> tuple[str, ...]:  # noqa: FBT001
    """How and where it is told first."""
    return (f"first={'owned' if owned else ''}:{where}:{subject}:{own}",)


def _of_sentence(where: str, own: str) -> tuple[str, ...]:
    return (f"where={where}:{bool(own)}",)


def _of_verbs(verbs: int, own: str, case: str) -> tuple[str, ...]:
    """How many verbs part it from the news."""
    return f"verbs={verbs}:{own}", f"verbs={verbs}:{case}"


def _of_news(beside: bool, own: str) -> tuple[str, ...]:  # noqa: FBT001
    """Whether it stands with the news at all."""
    return (f"beside={beside}:{own}",)


def _of_candidate(
    own: str, kind: str, type_: str, taken: str, mentions: str, clauses: int, many: int
) -> tuple[str, ...]:
    """What the rules say of it and of others, what it is, and how much is told of it."""
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


def _relation(trigger: Trigger, type_: str, phrase: Phrase, own: str, case: str) -> Group:
    """How a phrase stands to a mention of the news in its sentence."""
    return _of_relation, (
        own,
        "passive" if trigger.passive else "N" if trigger.is_noun else "V",
        type_,
        "after" if phrase.head > trigger.index else "before",
        _clause(trigger, phrase),
        case,
        _owner(trigger, phrase),
        phrase.preposition,
    )


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
