"""Golden sheets: articles whose facts are kept beside them, and compared fact by fact.

A folder holds ``NAME.txt`` (an article, with its ``date`` header) and ``NAME.json`` (its
sheet). ``python -m newsfacts.testing FOLDER`` writes the sheets anew, and the difference
is then read in the version control before it is believed.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import attrs

from newsfacts.facts import Fact
from newsfacts.pipeline import Pipeline
from newsfacts.reading import read
from newsfacts.rendering import summary
from newsfacts.sheet import FactSheet

_SHEET = ".json"


def _is_no_sheet(_: Golden, __: object, path: Path) -> None:
    if path.suffix == _SHEET:
        msg = f"{path} would be overwritten by its own sheet: write the article as .txt"
        raise ValueError(msg)


@attrs.frozen
class Golden:
    """One article and the sheet that is expected of it.

    Args:
        article_path: The article, in any of the pipeline's input formats; no ``.json``, which is the sheet.
        kinds: The kinds of fact that the sheet keeps, so that another plugin's progress
            breaks nobody's test; ``None`` keeps all.
    """

    article_path: Path = attrs.field(validator=_is_no_sheet)
    kinds: Collection[str] | None = None

    @property
    def sheet_path(self) -> Path:
        """Where the sheet stands: beside the article, with the suffix ``.json``."""
        return self.article_path.with_suffix(_SHEET)

    @property
    def name(self) -> str:
        """The file's name without its suffix: a test's id."""
        return self.article_path.stem

    def extract(self, pipeline: Pipeline) -> FactSheet:
        """What the pipeline finds now, of the kinds that are kept."""
        article = attrs.evolve(read(self.article_path, readers=pipeline.readers), id=self.name)
        sheet = pipeline.extract(article)
        if self.kinds is None:
            return sheet
        return attrs.evolve(sheet, facts=tuple(fact for fact in sheet if fact.kind in self.kinds))

    def write(self, pipeline: Pipeline) -> None:
        """Write what the pipeline finds now as what is expected from now on."""
        text = self.extract(pipeline).to_json(indent=1) + "\n"
        self.sheet_path.write_text(text, encoding="utf-8", newline="\n")


def golden_sheets(folder: str | Path, kinds: Collection[str] | None = None) -> list[Golden]:
    """The golden sheets of a folder, one for each ``NAME.txt``, by name.

    Args:
        folder: Where the articles and sheets stand.
        kinds: The kinds of fact that the sheets keep; ``None`` keeps all.

    Raises:
        FileNotFoundError: If there is no article in the folder, which a test would pass in silence.
    """
    paths = sorted(Path(folder).glob("*.txt"))
    if not paths:
        msg = f"there is no NAME.txt in {folder}"
        raise FileNotFoundError(msg)
    return [Golden(path, kinds) for path in paths]


def assert_golden(golden: Golden, pipeline: Pipeline) -> None:
    """Check that the pipeline finds what the golden sheet says, rules and provenance aside.

    Args:
        golden: The article and its sheet.
        pipeline: What is tested.

    Raises:
        AssertionError: If facts are missing or new; the message lists them.
    """
    actual = golden.extract(pipeline)
    written = golden.sheet_path.read_text(encoding="utf-8")
    expected = FactSheet.from_json(written, fact_types=_registered(pipeline))
    if expected == actual:
        return
    lost = [f"- {_line(fact)}" for fact in expected if fact not in actual.facts]
    new = [f"+ {_line(fact)}" for fact in actual if fact not in expected.facts]
    detail = "\n".join(lost + new) or "the article itself, the failures or the order of the facts changed"
    msg = f"{golden.name}: the facts are not those of {golden.sheet_path.name}:\n{detail}"
    raise AssertionError(msg)


def _line(fact: Fact) -> str:
    return f"[{fact.span.start}:{fact.span.end}] {fact.kind} «{fact.text}»: {summary(fact)}"


def _registered(pipeline: Pipeline) -> list[type[Fact]]:
    return list(pipeline.fact_types.values())
