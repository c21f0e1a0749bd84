"""The scorer: what is right, what is neither, and what chance can do."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import check_marks
import pytest
import score
from scoring.counts import Count, interval, p_value, total
from scoring.gold import Marked, predictions, unplaced
from scoring.matching import is_name_of, is_value_of

TEXT = (
    "Мэр Лугова Илья Климов заявил, что паром починят в мае, передаёт «Вечерний Лугов». "
    "«Починят за 3 млн рублей», — добавил он. Климова поддержал капитан Собко."
)
MARKS: dict[str, Any] = {
    "published": "2030-04-02",
    "dates": [{"text": "мае", "type": "DATE", "value": ["2030-05", "2030"], "mod": None}],
    "persons": [
        {
            "name": ["Илья Климов", "Илья Климова"],
            "surname": "Климов",
            "gender": "m",
            "surfaces": ["Илья Климов", "Климова"],
            "roles": [{"text": "Мэр Лугова", "org": "Лугов"}],
        },
        {"name": "Собко", "surname": "Собко", "gender": None, "surfaces": ["Собко"], "optional": True},
    ],
    "quotes": [
        {
            "kind": "indirect",
            "content": [{"text": "паром починят в мае"}],
            "cue": {"text": "заявил"},
            "source": {"text": "Илья Климов"},
            "speaker": "Илья Климов",
        },
        {"kind": "direct", "content": [{"text": "Починят за 3 млн рублей"}], "speaker": "Илья Климов"},
        {
            "kind": "relay",
            "content": [{"text": "Мэр Лугова Илья Климов заявил, что паром починят в мае"}],
            "speaker": "Вечерний Лугов",
        },
    ],
    "quantities": [{"text": "3 млн рублей", "type": "MONEY", "value": "3000000", "unit": "RUB"}],
    "complete": True,
    "events": [
        {
            "id": "e1",
            "trigger": {"text": "починят"},
            "type": "other",
            "status": "planned",
            "main": True,
            "participants": [{"role": "patient", "text": "паром", "name": "паром"}],
            "places": [],
            "time": {"text": "мае", "value": "2030-05"},
        },
        {"id": "e1.2", "trigger": {"text": "Починят"}, "same_as": "e1"},
    ],
}


def at(piece: str) -> list[int]:
    return [TEXT.index(piece), TEXT.index(piece) + len(piece)]


def span(piece: str) -> dict[str, int]:
    return dict(zip(("start", "end"), at(piece), strict=True))


ANSWER: dict[str, Any] = {
    "id": "made-up",
    "dates": [{**span("мае"), "type": "DATE", "value": "2030-05", "mod": None}],
    "persons": [
        {
            "name": "Илья Климов",
            "surname": "Климов",
            "gender": "m",
            "mentions": [at("Илья Климов"), at("Климова")],
            "roles": [{**span("Мэр Лугова"), "org": "Лугов"}],
        }
    ],
    "quotes": [
        {
            "kind": "indirect",
            "content": [at("паром починят в мае")],
            "cue": at("заявил"),
            "source": at("Илья Климов"),
            "speaker": "Илья Климов",
        },
        {"kind": "direct", "content": [at("Починят за 3 млн рублей")], "speaker": "Илья Климов"},
    ],
    "quantities": [{**span("3 млн рублей"), "type": "MONEY", "value": 3_000_000, "unit": "RUB"}],
    "events": [
        {
            "trigger": span("починят"),
            "mentions": [span("Починят")],
            "type": "other",
            "status": "planned",
            "main": True,
            "who": [],
            "whom": ["паром"],
            "where": [],
            "when": "2030-05",
        }
    ],
}


def figures(answer: dict[str, Any], layer: str) -> dict[str, float]:
    article = Marked("made-up", TEXT, MARKS)
    errors: list[tuple[str, str]] = []
    counts = total([score.LAYERS[layer][1](article, answer, errors)])
    return {measure: count.f1 for measure, count in counts.items() if count.wanted or count.given}


def changed(layer: str, change: Any) -> dict[str, Any]:
    answer = copy.deepcopy(ANSWER)
    change(answer[{"people": "persons"}.get(layer, layer)])
    return answer


def test_every_mark_stands_in_the_text() -> None:
    assert list(unplaced(Marked("made-up", TEXT, MARKS))) == []
    wrong = {"dates": [{"text": "мае", "nth": 2}]}
    assert list(unplaced(Marked("x", TEXT, wrong))) == ["x: 'мае' number 2 is not in the text"]


@pytest.mark.parametrize("layer", score.LAYERS)
def test_the_right_answer_has_everything_and_none_has_nothing(layer: str) -> None:
    perfect = figures(ANSWER, layer)
    assert len(perfect) >= 3
    assert set(perfect.values()) == {1.0}
    assert set(figures({}, layer).values()) == {0.0}


@pytest.mark.parametrize(
    ("layer", "change", "wrong"),
    [
        ("dates", lambda each: each[0].update(value="2031-05"), {"span and value", "value of found"}),
        ("dates", lambda each: each[0].update(value="2030"), set()),
        ("people", lambda each: each[0].update(gender="f"), {"gender of found"}),
        ("people", lambda each: each[0]["mentions"].pop(), {"forms of found"}),
        ("people", lambda each: each[0]["roles"][0].update(org="Заря"), {"body of posts found"}),
        ("quotes", lambda each: each[1].update(speaker="Собко"), {"speaker of found", "content and speaker"}),
        ("quotes", lambda each: each[0].update(cue=None), {"cue of found"}),
        ("quantities", lambda each: each[0].update(unit="USD"), {"value and unit", "all right"}),
        ("quantities", lambda each: each[0].update(value="3e6"), set()),
        ("events", lambda each: each[0].update(whom=[span("паром")]), set()),
        ("events", lambda each: each[0].pop("mentions"), {"trigger"}),
    ],
)
def test_a_wrong_answer_costs_what_it_is_wrong_in(layer: str, change: Any, wrong: set[str]) -> None:
    found = figures(changed(layer, change), layer)
    assert {measure.partition(": ")[2] for measure, f1 in found.items() if f1 < 1} == wrong


def test_what_is_optional_or_passed_on_counts_neither_way() -> None:
    more = copy.deepcopy(ANSWER)
    more["persons"].append({"name": "Собко", "surname": "Собко", "gender": "m", "mentions": [at("Собко")]})
    relay = "Мэр Лугова Илья Климов заявил, что паром починят в мае"
    more["quotes"].append({"kind": "indirect", "content": [at(relay)], "speaker": "Вечерний Лугов"})
    for layer in ("people", "quotes"):
        assert figures(more, layer) == figures(ANSWER, layer)


@pytest.mark.parametrize(
    ("wanted", "answer", "same"),
    [
        ("Илья Климов", "илья климов", True),
        ("«Заря»", 'Заря"', True),
        (["МИД", "Министерство"], "Министерство", True),
        ("глава МИД Ольховии", "глава МИД", True),
        ("глава МИД Ольховии", "Ольховия", False),
        ("Климов", None, False),
    ],
)
def test_names_are_the_same(wanted: Any, answer: str | None, same: bool) -> None:  # noqa: FBT001
    assert is_name_of(wanted, answer) is same


@pytest.mark.parametrize(
    ("wanted", "answer", "same"),
    [
        ("P1W", "P7D", True),
        ("2030-05-02T10:00", "2030-05-02T10:00:00+03:00", True),
        ("2030-05-02T10:00/2030-05-02T12:30", "2030-05-02T10:00Z/2030-05-02T12:30+03:00", True),
        ("2030-05-02T10:30", "2030-05-02T10:00", False),
        ("?", None, True),
    ],
)
def test_values_are_the_same(wanted: str, answer: str | None, same: bool) -> None:  # noqa: FBT001
    assert is_value_of(wanted, answer) is same


def test_an_interval_holds_the_figure_and_widens_with_fewer_articles() -> None:
    many = [Count(8, 10, 10), Count(10, 10, 10), Count(5, 10, 10), Count(9, 10, 10)] * 10
    low, high = interval(many)
    assert low < sum(many, Count()).f1 < high
    few_low, few_high = interval(many[:4])
    assert few_high - few_low > high - low
    assert interval(many) == (low, high)


def test_chance_explains_no_large_difference_and_any_between_equals() -> None:
    good, bad = [Count(9, 10, 10)] * 20, [Count(5, 10, 10)] * 20
    assert p_value(good, bad) < 0.01
    assert p_value(good, good) == 1.0


def test_the_command_tells_what_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("txt", "gold"):
        (tmp_path / folder).mkdir()
    (tmp_path / "txt" / "made-up.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold" / "made-up.json").write_text(json.dumps(MARKS), encoding="utf-8")
    answers = tmp_path / "answers.jsonl"
    answers.write_text(json.dumps({"id": "made-up", "dates": ANSWER["dates"]}) + "\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["score.py", str(tmp_path), str(answers), "--against", str(answers)])
    score.main()
    out, err = capsys.readouterr()
    assert "dates: span and value" in out
    assert "p 1.000" in out
    assert "people: this system has none: left out" in err
    assert "no marks of events" in err


@pytest.mark.parametrize(
    ("lines", "told"),
    [("{}", "line 1"), ("[1]", "line 1"), ('{"id": "a"}\n{"id": "a"}', "line 2: a second object")],
)
def test_a_broken_file_of_answers_is_told_with_its_line(lines: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(SystemExit, match=told):
        predictions(path)


@pytest.mark.parametrize("layer", score.LAYERS)
def test_marks_as_predictions_agree_with_themselves(layer: str) -> None:
    answer = check_marks.as_prediction(Marked("made-up", TEXT, MARKS))
    assert set(figures(answer, layer).values()) == {1.0}


def test_a_layer_that_an_article_is_not_marked_with_is_not_scored(tmp_path: Path) -> None:
    for folder, name, content in (("txt", "one.txt", TEXT), ("gold", "one.json", json.dumps({"dates": []}))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(content, encoding="utf-8")
    assert [each.name for each in score.articles_of(tmp_path, "dates")] == ["one"]
    assert not score.articles_of(tmp_path, "people")
    assert not score.articles_of(tmp_path, "quotes")
