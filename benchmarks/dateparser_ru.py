"""Count how many of dateparser's own Russian cases newsfacts reads to the same value.

Usage: dateparser_ru.py CASES.json

CASES.json is a list of ``{"kind": "parse" | "search", "expr" or "text", "ref", "expected", "period"}``;
other kinds and cases with a ``convention`` are left out. ``expected`` is a moment, or for ``search`` a
list of pieces with their moments. A day has to be the day, a year the year; a clock time that the reference
does not
tell has to be told to the minute. Needs newsfacts-russian and newsfacts-dates only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import newsfacts_dates
import newsfacts_russian

from newsfacts import DateFact, Pipeline

PIPELINE = Pipeline(plugins=[newsfacts_russian, newsfacts_dates])


def text_of(case: dict[str, Any]) -> str:
    """What is to be read."""
    return str(case.get("expr") or case.get("text"))


def same(fact: DateFact, expected: str | None, reference: str | None, period: str) -> bool:
    """Whether the fact means what is expected, as precisely."""
    if expected is None:
        return True
    if period == "year":
        return fact.value is not None and fact.value[:4] == expected[:4]
    by_day = expected[11:] in {"00:00:00", (reference or "")[11:]}
    if by_day:
        return fact.earliest is not None and fact.earliest.isoformat() == expected[:10]
    return (fact.value or "")[:16] == expected[:16]


def passes(case: dict[str, Any]) -> bool:
    """Whether a case is read as expected."""
    facts = PIPELINE.extract(text_of(case), case.get("ref")).dates
    reference, period = case.get("ref"), case.get("period") or "day"
    if case["kind"] == "parse":
        return len(facts) == 1 and same(facts[0], case["expected"], reference, period)
    found = {fact.text: fact for fact in facts}
    return all(
        (fact := next((found[text] for text in found if piece in text or text in piece), None)) is not None
        and (same(fact, value, reference, "day") or _within(fact, value))
        for piece, value in case["expected"]
    )


def _within(fact: DateFact, value: str | None) -> bool:
    """One fact for two pieces, *с 12 января по 30 апреля*: the piece is one of its ends."""
    return value is not None and value[:10] in {str(fact.earliest), str(fact.latest)}


def main() -> None:
    """Print the cases that fail, and how many pass."""
    cases = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    asked = [each for each in cases if each["kind"] in {"parse", "search"} and not each.get("convention")]
    failed = [case for case in asked if not passes(case)]
    for case in failed:
        facts = PIPELINE.extract(text_of(case), case.get("ref")).dates
        print(text_of(case), case.get("ref"), case["expected"], [(fact.text, fact.value) for fact in facts])
    print(f"{len(asked) - len(failed)} of {len(asked)}")


if __name__ == "__main__":
    main()
