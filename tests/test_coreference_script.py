"""The script that trains coreference, tried on two articles of our own."""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

import pytest
import train_coreference as training

ARTICLES = """Олег Рябов уехал. [Он|Олег Рябов] вернётся в мае. Завод закрыли, его продадут.
---
Минтранс закрыл мост. В [ведомстве|Минтранс] ждут весны. [Рабочий|=рабочий] упал. [Он|=рабочий] жив.
"""
BEGINNING = "# family\tcircumstance\tweight\npronoun\tlast\t1.5\nbody\tnobody\t0.25\n"


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("coreference") / "articles.txt"
    path.write_text(ARTICLES, encoding="utf-8")
    return path


def test_marks_are_taken_away_and_kept() -> None:
    assert training.unmarked("[Он|Олег Рябов] и [она|], [тут]") == ("Он и она, тут", [(0, 2, "Олег Рябов")])


def test_the_pass_is_told_the_right_answers(articles: Path) -> None:
    first, second = training.read([articles])

    person, thing = first["pronoun"]
    assert "thing" not in person.options[person.right[0]]
    assert all({"thing", "nobody"} & set(thing.options[k]) for k in thing.right)
    (body,) = second["body"]
    assert "kind-covered" in body.options[body.right[0]]
    described, back = second["description"][0], second["pronoun"][0]
    assert "nobody" in described.options[described.right[0]]
    assert "unnamed" in back.options[back.right[0]]


def test_weights_are_learnt_and_drawn_to_their_beginning() -> None:
    place = training.Place([["near"], ["far"]], [0])
    weight = training.train([place] * 50, {"far": 0.5})
    assert weight["near"] > weight["far"]
    kept = training.train([], {"far": 0.5})
    assert kept == {"far": 0.5}


def test_the_table_is_printed(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin = tmp_path / "beginning.tsv"
    begin.write_text(BEGINNING, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["train", "--folds", "2", "--beginning", str(begin), str(articles)])
    training.main()
    told = capsys.readouterr()
    assert "pronoun\tlast\t1." in told.out
    assert "pronoun " in told.err


def test_articles_full_of_newcomers_teach_nothing_of_descriptions(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begin, more = tmp_path / "beginning.tsv", tmp_path / "newcomers.txt"
    begin.write_text(BEGINNING, encoding="utf-8")
    more.write_text(ARTICLES * 3, encoding="utf-8")

    def told(*options: str) -> tuple[list[str], list[str]]:
        monkeypatch.setattr(sys, "argv", ["train", "--beginning", str(begin), str(articles), *options])
        training.main()
        lines = capsys.readouterr().out.splitlines()
        parted = [each for each in lines if each.startswith("description")]
        return parted, [each for each in lines if each not in parted]

    without, including = told(), told("--newcomers", str(more))
    assert without[0] == including[0]
    assert without[1] != including[1]


def test_news_is_marked_by_offsets(tmp_path: Path) -> None:
    text = "Олег Рябов уехал. Он вернётся. Рабочий упал. Он жив."
    (tmp_path / "1.txt").write_text(text, encoding="utf-8")
    marks = tmp_path / "marks.jsonl"
    spans = [[18, 20, 0, 10], [45, 47, 31, 38]]
    article = {"id": "1", "sha256": sha256(text.encode()).hexdigest(), "marks": spans}
    marks.write_text(json.dumps(article) + "\n", encoding="utf-8")

    (found,) = training.read_news(tmp_path, marks)
    himself, other = found["pronoun"]
    assert "unnamed" not in himself.options[himself.right[0]]
    assert "unnamed" in other.options[other.right[0]]

    marks.write_text(json.dumps(article | {"only": "body"}) + "\n", encoding="utf-8")
    assert [each["pronoun"] for each in training.read_news(tmp_path, marks)] == [[]]

    (tmp_path / "1.txt").write_text(text.replace("упал", "спит"), encoding="utf-8")
    with pytest.raises(ValueError, match="1 is not the text that was marked"):
        list(training.read_news(tmp_path, marks))


def test_a_name_that_nobody_bears_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text("Олег Рябов уехал. [Он|Пётр Ложкин] вернётся.", encoding="utf-8")
    list(training.read([path]))
    assert "Пётр Ложкин" in capsys.readouterr().err
