"""The type and the status of the news, as models judge them beside the rules."""

from __future__ import annotations

import pytest
from newsfacts_events.news import choosing, labelling

import newsfacts

NAMES = ("sold", "lent", "given")


@pytest.mark.parametrize(
    ("weights", "likeliest", "unless_lent"),
    [
        ({}, "sold", "lent"),
        ({"sold price": 0.5}, "sold", "lent"),
        ({"sold price": 0.5, "lent price": 0.6}, "lent", "lent"),
        ({"told other": 0.8}, "sold", "sold"),
        ({"given price": 3.0}, "given", "given"),
    ],
)
def test_the_likeliest_label_is_chosen_or_one_that_is_likelier_than_all_others(
    weights: dict[str, float], likeliest: str, unless_lent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "weights", lambda _: weights)

    def ask(unless: str) -> str:
        return labelling.label(str(weights), NAMES, [("sold", "other")], ["price", "price"], unless)

    assert (ask(""), ask("lent")) == (likeliest, unless_lent)


def test_what_speaks_for_each_label_is_named_as_the_weights_are() -> None:
    found = labelling.alternatives(NAMES, [("sold", "other"), ("sold", "other")], ["price"])

    assert found == [["told other", "sold price"], ["lent price"], ["given price"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Тула закрывает порт\n\nПорт закроют в мае, решила мэрия Тулы. Рабочим найдут места.", "planned"),
        ("Тула закрыла порт\n\nПорт закрыли вчера. Рабочим нашли места.", "happened"),
        ("Мэрия не будет сносить школу\n\nМэрия Орла не планирует сносить школу. Так решил мэр.", "denied"),
        ("Суд не отпустил водителя\n\nСуд в Туле не отпустил Ивана Белкина. Он в изоляторе.", "denied"),
    ],
)
def test_headline_and_lead_tell_together_whether_it_happened(text: str, expected: str) -> None:
    sheet = newsfacts.extract(newsfacts.Article(text=text, published="2025-04-01"))

    assert [event.status for event in sheet.events if event.main] == [expected]
