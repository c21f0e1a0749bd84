"""The adapters of the benchmark: other systems' answers in the scorer's form, and the table of all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import answers
import heideltime
import peers
import pytest

import newsfacts

TEXT = "Встреча прошла 5 мая 2025 года и длилась три часа. Снова 5 мая 2025 года её не ждут.\n"
TIMEML = """<?xml version="1.0"?>
<!DOCTYPE TimeML SYSTEM "TimeML.dtd">
<TimeML>
Встреча прошла <TIMEX3 tid="t1" type="DATE" value="2025-05-05">5 мая 2025 года</TIMEX3> и длилась
<TIMEX3 tid="t2" type="DURATION" value="PT3H" mod="APPROX">три часа</TIMEX3>.
Снова <TIMEX3 tid="t3" type="DATE" value="2025-05-05">5 мая 2025 года</TIMEX3> её
<TIMEX3 tid="t4" type="DATE" value="PRESENT_REF">не</TIMEX3> ждут
<TIMEX3 tid="t5" type="DATE" value="2025">здесь</TIMEX3>.
</TimeML>
"""


def test_heideltimes_expressions_are_found_in_the_text() -> None:
    found = list(heideltime.dates(TEXT, TIMEML))
    assert [(TEXT[each["start"] : each["end"]], each["value"], each["mod"]) for each in found] == [
        ("5 мая 2025 года", "2025-05-05", None),
        ("три часа", "PT3H", "APPROX"),
        ("5 мая 2025 года", "2025-05-05", None),
    ]
    assert found[0]["start"] < found[2]["start"]


@pytest.mark.parametrize(
    ("span", "start"),
    [
        ({"text": "5 мая", "start": 15, "end": 20}, 15),
        ({"text": "5 мая", "start": 50, "end": 55}, 57),
        ({"text": "5 мая", "start": 9999, "end": 0}, 57),
        ({"text": "5 мая", "start": None, "end": None}, 15),
    ],
)
def test_words_are_put_where_they_stand_nearest(span: dict[str, Any], start: int) -> None:
    placed = answers.anchored({"kind": "date", "span": span}, TEXT)["span"]
    assert (placed["start"], placed["end"]) == (start, start + 5)
    assert TEXT[placed["start"] : placed["end"]] == "5 мая"


def test_answers_in_the_schema_are_scored_and_bad_facts_are_told() -> None:
    article = newsfacts.Article(text=TEXT, published="2025-05-06", id="one")
    sheet = json.loads(newsfacts.extract(article).to_json())
    for fact in sheet["facts"]:
        fact["span"] |= {"start": 0, "end": 1}  # a model's counting
    strange = {"kind": "date", "span": {"text": "6 июня", "start": 0, "end": 6}, "value": "2025-06-06"}
    formless = {"kind": "date", "span": {"text": "три", "start": 0, "end": 3}, "type": "AGE", "value": 7}
    found, wrong = answers.record({"id": "one", "facts": [*sheet["facts"], strange, formless]}, article)
    assert [each["value"] for each in found["dates"]] == ["2025-05-05", "PT3H", "2025-05-05"]
    assert len(wrong) == 2
    assert "6 июня" in wrong[0]
    assert all(each.startswith("one: ") for each in wrong)


def test_the_table_has_a_column_for_each_system_and_a_dash_where_it_has_no_answer() -> None:
    figures = {"dates: span and value": (0.5, 0.4, 0.61)}
    whole = figures | {"people: full name": (1.0, 0.95, 1.0)}
    shown = peers.table(
        [
            peers.Scored("A", "1.0", "2026-11-29", whole),
            peers.Scored("B", "", "2026-11-30", figures),
        ]
    )
    assert shown.splitlines() == [
        "| F1 [95 %] | A 1.0 | B |",
        "|---|---|---|",
        "| dates: span and value | 0.50 [0.40, 0.61] | 0.50 [0.40, 0.61] |",
        "| people: full name in the nominative | 1.00 [0.95, 1.00] | – |",
        "| measured on | 2026-11-29 | 2026-11-30 |",
    ]


def test_the_figures_of_one_system_by_kind_of_article() -> None:
    measures = dict.fromkeys(peers.SHOWN, 0.5)
    one = peers.Scored(
        "A", "1.0", "2026-11-29", {}, {"courts": measures, "sport": measures | {"main event: what": 1.0}}
    )
    lines = peers.table_of_kinds(one).splitlines()
    assert lines[0] == "| | courts | sport |"
    assert "| main event: what | 0.50 | 1.00 |" in lines


@pytest.mark.parametrize("ground", [peers.WRITTEN, peers.FOUND], ids=["written", "found"])
def test_the_page_shows_the_figures_that_are_kept_and_is_no_older_than_the_release(
    ground: peers.Ground,
) -> None:
    """If this fails, run benchmarks/peers.py: figures of an older version say nothing of this one."""
    text = Path(peers.PAGE).read_text(encoding="utf-8")
    assert peers.page(text, ground) == text
    ours = [each for each in ground.kept()["systems"] if each["name"].startswith("newsfacts")]
    assert {each["version"] for each in ours} == {newsfacts.__version__}


def test_what_was_had_at_first_sight_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text("Above.\n\n<!-- here -->\nold\n<!-- end of here -->\nBelow.\n", encoding="utf-8")
    monkeypatch.setattr(peers, "PAGE", page)
    ground = peers.Ground(tmp_path / "PEERS.json", "here", first_sight=True)
    for day, figure in (("2026-11-29", 0.5), ("2026-11-30", 0.75)):
        figures = {"dates: span and value": (figure, 0.25, 1.0)}
        peers.keep(ground, [peers.Scored(peers.OURS, "1.0", day, figures)])
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Above."
    assert f"| F1 [95 %] | first sight: {peers.OURS} 1.0 | {peers.OURS} 1.0 |" in lines
    assert "| dates: span and value | 0.50 [0.25, 1.00] | 0.75 [0.25, 1.00] |" in lines
    assert "| measured on | 2026-11-29 | 2026-11-30 |" in lines
    assert lines[-2:] == ["<!-- end of here -->", "Below."]
