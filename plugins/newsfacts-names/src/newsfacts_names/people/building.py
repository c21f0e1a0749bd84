"""Person facts from the mentions of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from newsfacts import Document, Gender, Mention, NameFact, PersonFact
from newsfacts_names.people.clustering import Cluster, Clustering
from newsfacts_names.people.roles import Role
from newsfacts_names.people.solving import Solved, solve
from newsfacts_names.spelling import fold, is_latin


def build(document: Document, names: Sequence[NameFact]) -> list[PersonFact]:
    """One person for each cluster of mentions, in text order."""
    clusters = Clustering(document).build(solve(document, names))
    return [_person(cluster, number) for number, cluster in enumerate(clusters, 1)]


def _person(cluster: Cluster, number: int) -> PersonFact:
    gender = "m" if cluster.gender_odds() >= 0 else "f"
    for member in cluster.members:
        _agree(member.solved, gender, cluster.surnames)
    solved = [member.solved for member in cluster.members]
    given = _fullest((each.parts().given, each.best is not None and each.best.case == "N") for each in solved)
    patronymic = _fullest((each.parts().patronymic, False) for each in solved)
    surname = _surname(solved)
    if given and surname and is_latin(surname) and not is_latin(given):
        # The original in brackets says that the last word was the surname: Зоран Янкович (Zoran Janković).
        patronymic, surname = None, patronymic
    name = _name(solved, given, patronymic, surname)
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
            Mention(span=each.fact.span, nominative=form) for each, form in zip(solved, forms, strict=True)
        ),
    )


def _agree(solved: Solved, gender: str, surnames: Counter[str]) -> None:
    """Choose the reading that has the person's gender and, if it can, one of the surnames."""
    known = {fold(word) for name in surnames for word in name.split()}

    def rank(reading_index: int) -> tuple[bool, bool, float]:
        reading = solved.readings[reading_index]
        words = reading.words(Role.SURNAME)
        return (
            reading.gender == gender,
            not words or all(fold(word) in known for word in words),
            reading.score,
        )

    if solved.readings:
        best = max(range(len(solved.readings)), key=rank)
        solved.readings.insert(0, solved.readings.pop(best))


def _fullest(parts: Iterable[tuple[str | None, bool]]) -> str | None:
    """In full rather than an initial, in Cyrillic, of most words, most often; a nominative counts twice."""
    counted: Counter[str] = Counter()
    for part, straight in parts:
        if part:
            counted[part] += 1 + straight
    if not counted:
        return None
    return max(
        counted,
        key=lambda part: (not part.endswith("."), not is_latin(part), len(part.split()), counted[part]),
    )


def _surname(solved: Sequence[Solved]) -> str | None:
    """The surname as it is written beside a given name, in the nominative if possible, most often."""
    counted: Counter[str] = Counter()
    for each in solved:
        parts = each.parts()
        if parts.surname:
            straight = each.best is not None and each.best.case == "N"
            cyrillic = not is_latin(parts.surname)
            counted[parts.surname] += (
                1 + 2 * bool(parts.given) + straight + 100 * cyrillic + 4 * len(parts.surname.split())
            )
    return max(counted, key=counted.__getitem__) if counted else None


def _name(solved: Sequence[Solved], given: str | None, patronymic: str | None, surname: str | None) -> str:
    """The canonical name: given, patronymic, surname; in East Asian names the surname stands first."""
    order = [given, patronymic, surname]
    if any(each.best is not None and each.best.pattern.rule == "east-asian" for each in solved):
        order = [surname, given]
    numeral = next((each.numeral() for each in solved if each.numeral()), "")
    return " ".join(part for part in (*order, numeral) if part) or solved[0].nominative()


def _rule(solved: Sequence[Solved]) -> str:
    return next((each.best.pattern.rule for each in solved if each.best is not None), "given")


def _gender(solved: Sequence[Solved], gender: str) -> Gender | None:
    told = next((each.given.person.gender for each in solved if each.given and each.given.person), None)
    if told is not None:
        return told
    return Gender(gender) if any(each.best is not None for each in solved) else None
