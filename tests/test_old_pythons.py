"""What the oldest supported Pythons read wrong stands nowhere in the sources."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent

# "(?:…)*+": before 3.11.5 a possessive quantifier over a group that can backtrack takes too little
# (CPython gh-106052). "(?>(?:…)*)" says the same, and is right in each.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def test_no_possessive_quantifier_stands_behind_a_group() -> None:
    sources = [*(ROOT / "src").rglob("*.py"), *(ROOT / "plugins").glob("*/src/**/*.py")]
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if POSSESSIVE_GROUP.search(line.split("# ")[0])
    ]

    assert sources
    assert not found


def test_the_expression_for_it_finds_one() -> None:
    assert POSSESSIVE_GROUP.search("(?:аб)*+")
    assert POSSESSIVE_GROUP.search("(?:аб){2,3}+")
    assert not POSSESSIVE_GROUP.search(r"[аб]++ (?>(?:аб)*) \)+")
