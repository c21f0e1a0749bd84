"""Nothing public lacks a page, and no page shows what nobody checks."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

import newsfacts
import newsfacts.testing
from newsfacts import hooks
from newsfacts.facts import CORE_FACT_TYPES

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
RUN = {"python", "console"}
PARSED = {"json": json.loads, "toml": tomllib.loads}
SHOWN = {"sh", "text"}
README_RUN = {
    "python3",
    ".venv/bin/pytest",
    ".venv/bin/uv",
}  # the gate runs the README's lines in a clean clone
MARKUP = {"{toctree}", "{eval-rst}", "{literalinclude}", "{include}"}


def reference() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(REFERENCE.rglob("*.md")))


def fences(path: Path) -> list[tuple[str, str]]:
    """The language of each code block of a page, and its text."""
    text = path.read_text(encoding="utf-8")
    return re.findall(r"^ *```(\S[^\n]*)\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", newsfacts.__all__)
def test_a_public_name_is_in_the_reference(name: str) -> None:
    directive = rf"^\.\. (autoclass|autoexception|autofunction|autodata|data):: newsfacts\.{name}$"
    assert len(re.findall(directive, reference(), re.MULTILINE)) == 1


@pytest.mark.parametrize("name", newsfacts.testing.__all__)
def test_a_name_of_the_kit_is_in_the_reference(name: str) -> None:
    assert re.search(rf"^\.\. auto\w+:: newsfacts\.testing\.{name}$", reference(), re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in vars(hooks) if name.startswith("newsfacts_")])
def test_a_hook_has_a_page_and_a_docstring(name: str) -> None:
    page = (REFERENCE / "hooks" / f"{name}.md").read_text(encoding="utf-8")
    assert f".. autofunction:: newsfacts.hooks.{name}\n" in page
    assert "```python" in page
    assert getattr(hooks, name).__doc__
    assert f"[{name}]({name}.md)" in (REFERENCE / "hooks" / "index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [fact_type.kind for fact_type in CORE_FACT_TYPES])
def test_a_fact_type_has_a_page_with_its_json(kind: str) -> None:
    page = (REFERENCE / "facts" / f"{kind}.md").read_text(encoding="utf-8")
    assert f"{{literalinclude}} {kind}.json" in page
    assert (REFERENCE / "facts" / f"{kind}.json").is_file()


def test_every_distribution_is_described_in_the_readme_and_has_its_changelog_in_the_reference() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    changes = (REFERENCE / "changelog.md").read_text(encoding="utf-8")
    for folder in sorted((ROOT / "plugins").iterdir()):
        assert folder.name in readme
        assert f"plugins/{folder.name}/CHANGELOG.md" in changes


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_code_block_is_of_a_sort_that_is_checked(path: Path) -> None:
    for language, body in fences(path):
        sort = language.split()[0]
        if sort == "{code-block}":  # a file for the blocks after it, or the session that another test runs
            assert body.startswith(":caption: ") or language == "{code-block} console", language
            continue
        assert sort in RUN | PARSED.keys() | SHOWN | MARKUP, language
        if sort in PARSED:
            PARSED[sort](body)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_only_shown_runs_no_newsfacts(path: Path) -> None:
    for language, body in fences(path):
        if language == "sh":
            programs = {
                line.split()[0] for line in body.splitlines() if line and not line.startswith(("#", " "))
            }
            assert programs <= {"pip", "uv", "uvx", "cd", "git", *README_RUN}, programs


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_picture_has_an_alternative_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "![](" not in text
    assert text.count("{figure}") + text.count("{image}") == len(re.findall(r"^:alt: \S", text, re.MULTILINE))
