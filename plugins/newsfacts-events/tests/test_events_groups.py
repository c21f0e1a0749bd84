"""Groups of features, and what they are worth to a model."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_events.groups import Worths, features_of
from newsfacts_events.news import casting
from newsfacts_russian.data_files import rows


def test_what_a_group_is_worth_is_put_together_once() -> None:
    made: list[str] = []

    def of_word(lemma: str, number: int) -> Iterable[str]:
        made.append(lemma)
        return f"lemma={lemma}", f"number={number}"

    worths = Worths[int](lambda features: sum(map(len, features)))

    assert [worths[of_word][told] for told in [("дом", 1), ("дом", 1), ("мост", 1)]] == [17, 17, 18]
    assert made == ["дом", "мост"]
    assert features_of([(of_word, ("дом", 2))]) == ["lemma=дом", "number=2"]


def test_each_feature_speaks_for_taking_part_with_its_weight_and_once() -> None:
    def of(*features: str) -> Iterable[str]:
        return features

    weights = {name: float(weight) for name, weight in rows("newsfacts_events", casting.WEIGHTS)}
    one, other = sorted({name.partition(" ")[2] for name in weights})[:2]
    expected = tuple(sum(weights.get(f"{role} {each}", 0) for each in (one, other)) for role in casting.ROLES)

    assert casting.scores_of([(of, (one, "none")), (of, (one, other))]) == expected
