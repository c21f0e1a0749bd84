"""A pasted text yields the facts of the clean one, by the benchmark that measures it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import newsfacts

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import perturbations

TEXT = """\
Мэр Тарногска Олег Стрижов 12 марта 2024 года открыл новый мост через реку Ломницу. \
«Мы ждали этого дня десять лет», — сказал Олег Стрижов. На открытие приехали жители соседних деревень.

Директор порта Роман Лисицын сообщил, что суда пойдут под мостом 5 мая. По словам Лисицына, \
порт готов принять первые баржи.

«Мост закроют только зимой», — рассказала заместитель мэра Анна Дубова. \
Она добавила, что ремонт начнётся 1 декабря 2024 года. О’Нил и Дем’янчук на открытие не приехали."""


ARTICLE = perturbations.Article("bridge", TEXT, "2024-03-13")


@pytest.fixture(scope="module")
def pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=["natasha"])


@pytest.mark.parametrize("name", perturbations.PERTURBATIONS)
def test_a_changed_text_has_the_same_facts(pipeline: newsfacts.Pipeline, name: str) -> None:
    row = perturbations.scores(pipeline, [ARTICLE], perturbations.PERTURBATIONS[name], 1)

    assert min(row.values()) >= 0.9, row


@pytest.mark.parametrize(
    "line", ["Фото: Павел Ольшин", "Читайте также: Мэр Егор Ланин рассказал о планах", "Автор: Анна Соснова"]
)
def test_nobody_in_a_credit_or_a_link_speaks(pipeline: newsfacts.Pipeline, line: str) -> None:
    sheet = pipeline.extract(
        f"Мэр Олег Стрижов осмотрел мост.\n\n{line}\n\nОн заявил, что мост закроют. Мэр добавил, что болен."
    )

    assert [quote.speaker and quote.speaker.name for quote in sheet.quotes] == ["Олег Стрижов"] * 2


def test_a_date_of_a_link_is_no_time_of_the_story(pipeline: newsfacts.Pipeline) -> None:
    text = "В среду мост закрыли.\n\nЧитайте также: 3 февраля в порту случился пожар\n\nВ 19:00 его открыли."

    dates = pipeline.extract(text, published="2024-03-13").dates

    assert [date.value for date in dates] == ["2024-03-13", "2024-02-03", "2024-03-13T19:00"]


def test_what_is_lost_is_told(
    pipeline: newsfacts.Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All names in small letters: people are lost, and the status says so."""
    (tmp_path / "txt").mkdir()
    (tmp_path / "txt" / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "published.json").write_text(json.dumps({"bridge": "2024-03-13"}), encoding="utf-8")
    lower = perturbations.each("[А-Я]", lambda old, _: old.lower())
    monkeypatch.setattr(perturbations, "PERTURBATIONS", {"small": lower})

    assert perturbations.main([str(tmp_path), "--without", "natasha"]) == 1
    assert perturbations.articles(tmp_path, 1) == [ARTICLE]
    row = perturbations.scores(pipeline, [ARTICLE], lower, 1)
    assert row["dates"] == 1
    assert row["people"] < 0.5


def test_offsets_lead_back_to_the_clean_text() -> None:
    made = perturbations.Perturbed.made("аб вг", [(0, 0, "XX "), (2, 3, "&nbsp;"), (5, 5, "!")])

    assert made.text == "XX аб&nbsp;вг!"
    assert made.clean(3, 5) == (0, 2)
    assert made.clean(3, 13) == (0, 5)
    assert made.clean(0, 2) is None
