"""The script that counts how often quotations are right, tried on a marked article of our own."""

from __future__ import annotations

import json
from pathlib import Path

import count_quote_confidence as counting
from newsfacts_russian.language import Russian
from scoring.gold import marked_articles

import newsfacts

TEXT = "Мэр Олег Рябов заявил, что мост закроют в мае. По словам врача, рыбы не будет."
QUOTES = [
    {
        "kind": "indirect",
        "content": [{"text": "мост закроют в мае", "nth": 1}],
        "cue": {"text": "заявил", "nth": 1},
        "source": {"text": "Олег Рябов", "nth": 1},
        "speaker": "Олег Рябов",
    },
    {
        "kind": "indirect",
        "content": [{"text": "рыбы не будет", "nth": 1}],
        "cue": {"text": "По словам", "nth": 1},
        "source": {"text": "врача", "nth": 1},
        "speaker": "Вера Тихая",
    },
]


def test_right_is_content_and_speaker(tmp_path: Path) -> None:
    for folder in ("txt", "gold"):
        (tmp_path / folder).mkdir()
    (tmp_path / "txt" / "bridge.txt").write_text(TEXT, encoding="utf-8")
    marks = {"id": "bridge", "published": "2025-12-31", "dates": [], "persons": [], "quotes": QUOTES}
    (tmp_path / "gold" / "bridge.json").write_text(json.dumps(marks), encoding="utf-8")
    (article,) = marked_articles(tmp_path, "gold", None)

    seen = list(counting.seen_in(article, "2025-12-31", newsfacts.Pipeline(), Russian()))

    assert [(each.rule, each.right) for each in seen] == [("that-clause", True), ("according-to", False)]


def test_the_shares_are_those_that_were_seen() -> None:
    seen = [counting.Seen("colon", "named", right=number < 800) for number in range(1000)]
    seen += [counting.Seen("colon", "pronoun", right=number < 400) for number in range(1000)]

    table = counting.fitted(seen, {"colon": 0.9, "source:named": 1.0, "source:pronoun": 0.9, "turn": 0.7})

    assert (table["colon"], table["source:pronoun"], table["turn"]) == (0.8, 0.5, 0.7)
