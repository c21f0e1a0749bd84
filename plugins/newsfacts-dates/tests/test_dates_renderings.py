"""What Babel, ICU, arrow, humanize, moment and date-fns print in Russian is read back to what they mean.

``scripts/renderings.py`` has made the table; each line names the library and its version.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newsfacts import DateFact

Dates = Callable[..., tuple[DateFact, ...]]
TABLE = Path(__file__).parent / "renderings.tsv"
PUBLISHED = "2011-06-15T10:30"
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize(("kind", "fewest"), [("absolute", 80), ("day", 220), ("hour", 150)])
def test_renderings_are_read_back(kind: str, fewest: int, dates: Dates) -> None:
    rows = [row[1:] for row in ROWS if row[0] == kind]
    wrong = []
    for library, value, frame, text in rows:
        sentence = frame.format(text).replace("..", ".")
        found = [fact.value for fact in dates(sentence, PUBLISHED)]
        if found != [value]:
            wrong.append((library, sentence, value, found))

    assert wrong == []
    assert len(rows) >= fewest
