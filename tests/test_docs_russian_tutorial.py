"""The Russian tutorial takes the same steps as the English one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TUTORIAL = Path(__file__).parent.parent / "docs" / "tutorial"
PAGES = sorted(path.name for path in TUTORIAL.glob("*.md"))
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ ", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+)")


def both(page: str) -> list[str]:
    return [(TUTORIAL / folder / page).read_text(encoding="utf-8") for folder in ("", "ru")]


def code(page: str) -> list[str]:
    """The code blocks; what one includes lies a folder further from a Russian page."""
    return [block.replace("../../", "../") for block in FENCE.findall(page)]


def test_every_page_is_there_in_both() -> None:
    assert sorted(path.name for path in (TUTORIAL / "ru").glob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_both_have_the_same_code_under_as_many_headings(page: str) -> None:
    english, russian = both(page)
    if page != "index.md":  # the English index leads to the Russian one
        assert code(english) == code(russian)
        assert [len(each) for each in HEADING.findall(FENCE.sub("", english))] == [
            len(each) for each in HEADING.findall(FENCE.sub("", russian))
        ]


@pytest.mark.parametrize("page", PAGES)
def test_the_russian_page_leads_wherever_the_english_one_does(page: str) -> None:
    english, russian = (
        {(TUTORIAL / folder / link).resolve() for link in LINK.findall(text) if "://" not in link}
        for folder, text in zip(("", "ru"), both(page), strict=True)
    )
    home = TUTORIAL.resolve()
    beyond = {link for link in english if home not in link.parents}
    assert beyond <= {link for link in russian if link.exists()}
