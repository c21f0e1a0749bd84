"""Check that a fact sheet of the seed article is one: it reads back, and every kind of fact is in it.

Usage: check_sheet.py SHEET.json
"""

from __future__ import annotations

import sys
from pathlib import Path

import newsfacts


def main(path: Path) -> None:
    """Read the sheet, and stop with a message if a kind of fact is missing or a plugin failed."""
    sheet = newsfacts.FactSheet.from_json(path.read_text(encoding="utf-8"))
    if sheet.failures:
        sys.exit(f"{path.name}: {sheet.failures[0].message}")
    counts = {"people": len(sheet.people), "dates": len(sheet.dates), "quotes": len(sheet.quotes)}
    counts |= {"events": len(sheet.events)}
    if not all(counts.values()):
        sys.exit(f"{path.name}: some facts are missing: {counts}")
    print(f"{path.name}: {counts}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
