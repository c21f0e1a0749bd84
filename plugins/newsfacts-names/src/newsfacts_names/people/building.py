"""Person facts from the mentions of people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsfacts_russian.records import record

from newsfacts import Document, Gender, Mention, NameFact, NormalizedName, PersonFact, PersonName
from newsfacts_names.people.cluster import Cluster, is_short_for, name_words
from newsfacts_names.people.clustering import Clustering, bare
from newsfacts_names.people.roles import is_before
from newsfacts_names.people.similarity import short_names
from newsfacts_names.people.solved import Solved
from newsfacts_names.people.solving import solve
from newsfacts_names.people.wording import NameReading
from newsfacts_names.spelling import fold, is_latin

_MANY = re.compile(r"\w+[бвглмнпрст]ей")
"""The genitive plural of a surname on *ь*, whose nominative ends in *и*."""


@record
class Shown:
    """The parts of a name as a number of mentions show them.

    Args:
        parts: The parts in the nominative.
        times: How many mentions show them.
        straight: Whether those mentions stand in the nominative.
    """

    parts: PersonName
    times: int
    straight: bool


def build(document: Document, names: Sequence[NameFact]) -> list[PersonFact]:
    """One person for each cluster of mentions, in text order."""
    clusters = Clustering(document).build(solve(document, names))
    people = (cluster for cluster in clusters if not _is_family(cluster))
    return [_person(cluster, number) for number, cluster in enumerate(people, 1)]


def _is_family(cluster: Cluster) -> bool:
    """Whether it is only named in the plural: *дело Скрипалей*."""
    return all(
        _MANY.fullmatch(member.solved.fact.text) and member.solved.nominative().endswith("и")
        for member in cluster.members
    )


def _person(cluster: Cluster, number: int) -> PersonFact:
    gender = "m" if cluster.gender_odds >= 0 else "f"
    solved = [member.solved for member in cluster.members]
    _agree(solved, gender, frozenset(fold(word) for name in cluster.surnames for word in name.split()))
    own = [member.solved for member in cluster.members if not member.other] or solved
    shown = _shown(own)
    given = _fullest((each.parts.given, each.times * (1 + each.straight)) for each in shown)
    patronymic = _fullest((each.parts.patronymic, each.times) for each in shown)
    given, surname = _with_all_words(shown, given, _surname(shown))
    if patronymic and given and patronymic.endswith(".") and not given.endswith("."):
        patronymic = None  # *В. М. Шукшин* is *Василий Шукшин* elsewhere
    if given and surname and is_latin(surname) and not is_latin(given):
        # The original in brackets says that the last word was the surname: Зоран Янкович (Zoran Janković).
        patronymic, surname = None, patronymic
    name = _name(own, given, patronymic, surname)
    forms = [each.nominative() for each in solved]
    return PersonFact(
        id=f"person-{number}",
        name=name,
        aliases=tuple(form for form in dict.fromkeys(forms) if form != name),
        span=solved[0].fact.span,
        confidence=max(each.fact.confidence for each in solved),
        rule=_rule(solved),
        given=given,
        patronymic=patronymic,
        surname=surname,
        gender=_gender(solved, gender),
        mentions=tuple(
            [Mention(span=each.fact.span, nominative=form) for each, form in zip(solved, forms, strict=True)]
        ),
    )


def _agree(solved: Iterable[Solved], gender: str, known: frozenset[str]) -> None:
    """Choose the readings that have the person's gender and, if they can, one of the *known* surnames.

    A surname that is a given name too, alone, is the surname: *Джонсон* after *Борис Джонсон*.
    """

    def rank(reading: NameReading) -> tuple[bool, bool, float]:
        surnames = reading.wording.folded_surnames
        lone_given = not surnames and not known.isdisjoint(map(fold, reading.wording.givens))
        return reading.gender == gender, known.issuperset(surnames) and not lone_given, reading.score

    chosen: dict[NameReading, NameReading] = {}
    for each in solved:
        first = each.best
        if first is not None:
            if first not in chosen:
                chosen[first] = max(each.readings, key=rank)
            if chosen[first] is not first:
                each.prefer(chosen[first])


def _shown(solved: Iterable[Solved]) -> list[Shown]:
    """The parts that the mentions show, those that are alike counted together."""
    first: dict[NameReading | NormalizedName | None, Solved] = {}
    times: Counter[NameReading | NormalizedName | None] = Counter()
    for each in solved:
        key = each.best or each.given
        first.setdefault(key, each)
        times[key] += 1
    return [
        Shown(each.parts(), times[key], each.best is not None and each.best.case == "N")
        for key, each in first.items()
    ]


def _fullest(parts: Iterable[tuple[str | None, int]]) -> str | None:
    """In full rather than an initial or a short form, in Cyrillic, of most words, most often."""
    counted: Counter[str] = Counter()
    for part, weight in parts:
        if part:
            counted[part] += weight
    if not counted:
        return None
    folded = frozenset(map(fold, counted))

    def rank(part: str) -> tuple[bool, bool, int, bool, int]:
        short = not folded.isdisjoint(short_names().get(fold(part), ()))
        return not part.endswith("."), not is_latin(part), len(part.split()), not short, counted[part]

    return max(counted, key=rank)


def _surname(shown: Sequence[Shown]) -> str | None:
    """The surname as it is written beside a given name, in the nominative if possible, most often.

    A lone word that is the given name elsewhere is none: *Марцией* beside *Марция Берто*; an Arabic article
    that is mostly left out stays: *Халид аль-Хафтари*, *Хафтари*.
    """
    counted: Counter[str] = Counter()
    given = {fold(each.parts.given) for each in shown if each.parts.given and each.parts.surname}
    for each in shown:
        surname = each.parts.surname
        if surname and (each.parts.given or fold(surname) not in given):
            worth = 1 + 2 * bool(each.parts.given) + each.straight
            counted[surname] += each.times * (
                worth + 100 * (not is_latin(surname)) + 4 * len(surname.split())
            )
    if not counted:
        return None
    most = max(counted, key=counted.__getitem__)
    own = (each.parts.surname for each in shown if each.parts.given and each.parts.surname)
    return next((name for name in own if name != most and bare(name) == fold(most)), most)


def _with_all_words(
    shown: Iterable[Shown], given: str | None, surname: str | None
) -> tuple[str | None, str | None]:
    """Given name and surname with all words of the fullest mention.

    Between the two a particle goes with the surname (*Людвиг ван Бетховен*, though *Бетховен* is said more
    often), any other word with the given name (*Чарлз Хард | Таунс*).
    """
    if not given or not surname:
        return given, surname
    if " " in given and given.split()[-1] == surname.split()[0]:  # *Бен* of *Зин Бен Хали*, then *Бен Хали*
        given = given.rpartition(" ")[0]
    few = name_words(given, surname)
    every = (f"{each.parts.given} {each.parts.surname}".split() for each in shown if each.parts.given)
    fuller = (each for each in every if len(each) > len(few) and is_short_for(few, list(map(fold, each))))
    words = max(fuller, key=len, default=None)
    if words is None:
        return given, surname
    at = list(map(fold, words)).index(fold(surname.split()[0]), 1)
    at = next((place for place in range(1, at) if is_before(words[place])), at)
    return " ".join(words[:at]), " ".join(words[at:])


def _name(solved: Sequence[Solved], given: str | None, patronymic: str | None, surname: str | None) -> str:
    """The canonical name: given, patronymic, surname; in East Asian names the surname stands first."""
    wordings = dict.fromkeys(each.best.wording for each in solved if each.best is not None)
    order = [given, patronymic, surname]
    if any(each.pattern.surname_leads for each in wordings):
        order = [surname, given]
    numeral = next((each.numeral for each in wordings if each.numeral), "")
    return " ".join(part for part in (*order, numeral) if part) or solved[0].nominative()


def _rule(solved: Sequence[Solved]) -> str:
    return next((each.best.wording.pattern.rule for each in solved if each.best is not None), "given")


def _gender(solved: Sequence[Solved], gender: str) -> Gender | None:
    told = next((each.given.person.gender for each in solved if each.given and each.given.person), None)
    if told is not None:
        return told
    return Gender(gender) if any(each.best is not None for each in solved) else None
