"""Write everything anew that shows real output: golden sheets, JSON samples, console blocks, the schema.

Usage: regenerate_goldens.py [--check]

Run it after a change of behaviour, and read the difference before you commit it. With
--check nothing is written; the files that would change are listed, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeAlias

import attrs
import consoles
import figures
import form_sheets
import invented_sheets
import limits
import model_sheets
import ranking_sheets
import surroundings

import newsfacts
from newsfacts.serialization import json_schema
from newsfacts.testing import Golden, golden_sheets, marked

Output: TypeAlias = tuple[Path, Callable[[], str]]
"""A file, and what makes its text."""

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"
PUBLISHED = "2025-12-31"
SEED = ROOT / "seeds" / "000_80c73e0a6f11e786.txt"
GOLDEN_SEED = ROOT / "tests" / "golden" / "seed.json"
OPEN_SET = ROOT / "benchmarks" / "gold"
FIGURES = OPEN_SET / "FIGURES.json"
OPEN_SHEETS = ("accident-03", "courts-05", "culture-02", "economy-04", "politics-06", "sport-03")
"""Articles of the open set whose sheets are kept, to be read as a difference."""

KNOWS = """# What it knows

Every rule by name, as a fact's `rule` tells it, with the sentences that prove it: what it finds in
**bold**, and what that means in brackets; *still* are sentences in which it finds nothing.
The tests run all of them. This page is written by `scripts/regenerate_goldens.py`.
"""

FINDINGS = """# Surprises of other libraries

Met on the way, verified, and of use to whoever works with facts of Russian news. Each has a script that
installs the package in a folder of its own, shows the behaviour on valid input, and fails when it changes.
*So* is what it means for facts of newsfacts; [Hand facts to other libraries](../how-to/elsewhere.md)
has it in short. They are no part of the continuous integration. This page is written by
`scripts/regenerate_goldens.py` from their heads.
"""

SAMPLES = {
    "date": "Встреча прошла 28 декабря.",
    "name": "На вопросы ответил Иван Петров.",
    "person": "Об этом сообщил президент Украины Владимир Зеленский.",
    "post": "Об этом сообщил президент Украины Владимир Зеленский.",
    "mention": "Ректор Иван Петров выступил первым. Ректора слушали стоя.",
    "organization": "Об этом сообщили в МИД России.",
    "place": "Форум открылся в Германии.",
    "quote": "«Мы готовы», — заявил Иван Петров.",
    "event": "Вчера в Твери арестовали Ивана Петрова.",
    "quantity": "Цены выросли на 7,5 %.",
}
"""For each fact type's page, a sentence that has a fact of it."""


def sample(kind: str) -> str:
    """The first fact of that kind in its sentence, as JSON."""
    sheet = newsfacts.extract(SAMPLES[kind], published=PUBLISHED)
    facts = json.loads(sheet.to_json())["facts"]
    found: dict[str, object] = next((fact for fact in facts if fact["kind"] == kind), {})
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def seed() -> str:
    """The seed article's sheet, by the Russian set alone."""
    article = attrs.evolve(newsfacts.read(SEED), id=SEED.stem)
    return newsfacts.Pipeline(without=["natasha"]).extract(article).to_json(indent=1) + "\n"


def open_sheet(name: str) -> str:
    """The sheet of an article of the open set, by the Russian set alone."""
    published = json.loads((OPEN_SET / "published.json").read_text(encoding="utf-8"))[name]
    text = (OPEN_SET / "txt" / f"{name}.txt").read_text(encoding="utf-8")
    article = newsfacts.Article(text=text, published=published, id=name)
    return newsfacts.Pipeline(without=["natasha"]).extract(article).to_json(indent=1) + "\n"


def what_it_knows() -> str:
    """The page of all rules, each with its sentences."""
    pipeline = newsfacts.Pipeline()
    parts = [KNOWS]
    for plugin in pipeline.plugins:
        rules = pipeline.rules_of(plugin)
        if rules:
            parts.append(f"\n## {plugin.distribution or plugin.name}\n")
        for rule in rules:
            shown = [f"- {rendered(each)}" for each in rule.examples]
            shown += [f"- *still:* {rendered(each)}" for each in rule.quiet]
            parts.append("\n".join(["", f"`{rule.name}`", "", *shown, ""]))
    return "\n".join(parts).replace("\n\n\n", "\n\n")


def findings() -> str:
    """The page of surprises, from the heads of the scripts that show them."""
    parts = [FINDINGS]
    for path in sorted((ROOT / "findings").glob("*.sh")):
        head = [line[2:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# ")]
        told = dict(line.split(":", 1) for line in head[1:] if ":" in line)
        fields = [field for field in ("Package", "Expected", "Seen", "So", "Date") if field in told]
        rows = [f"{field}\n: {as_it_stands(told[field].strip())}" for field in fields]
        title = as_it_stands(head[0].removesuffix("."))
        parts.append("\n\n".join([f"\n## {title}", *rows, f"Script\n: `findings/{path.name}`"]))
    return "\n".join(parts) + "\n"


def as_it_stands(text: str) -> str:
    """A text as Markdown that shows its tags, backslashes and brackets instead of following them."""
    return re.sub(r"[\\<*\[\]`]", r"\\\g<0>", text)


def rendered(sentence: str) -> str:
    """A sentence of a rule with its marked pieces in bold and their labels in brackets, as Markdown."""
    read, position, out = marked(sentence), 0, ""
    turns = [(start, 0, "**") for start, end, _ in read.marks]
    turns += [(end, 1, f"** ({label})" if label else "**") for start, end, label in read.marks]
    for place, _, written in sorted(turns):
        out += read.text[position:place] + written
        position = place
    return (out + read.text[position:]).replace("\n", " ⏎ ").replace("<", "&lt;")


def schema() -> str:
    """The JSON Schema of the core's own facts."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def pages() -> Iterator[Path]:
    """The pages whose console blocks are run, and whose tables of figures are filled."""
    yield ROOT / "README.md"
    yield from sorted((ROOT / "docs").rglob("*.md"))


def page(path: Path) -> str:
    """A page with the real output in its console blocks, and the figures that are kept in its tables."""
    text = figures.filled(path.read_text(encoding="utf-8"), json.loads(FIGURES.read_text(encoding="utf-8")))
    home = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "seeds", Path(folder, "seeds"))
        os.chdir(folder)
        try:
            return consoles.written_anew(text)
        finally:
            os.chdir(home)


def _sheet(golden: Golden, pipeline: newsfacts.Pipeline) -> str:
    return golden.extract(pipeline).to_json(indent=1) + "\n"


def outputs() -> Iterator[Output]:
    """Every file that shows real output, with what makes it."""
    yield REFERENCE / "what-it-knows.md", what_it_knows
    yield ROOT / "docs" / "explanation" / "findings.md", findings
    yield REFERENCE / "schema.json", schema
    for plugin in limits.plugins():
        yield plugin / "README.md", partial(limits.readme, plugin)
    yield GOLDEN_SEED, seed
    for name in invented_sheets.SHEETS:
        yield invented_sheets.path_of(name), partial(invented_sheets.written, name)
    yield model_sheets.SHEET, model_sheets.made
    yield form_sheets.SHEET, form_sheets.made
    for name in surroundings.SHEETS:
        yield surroundings.path_of(name), partial(surroundings.made, name)
    yield ranking_sheets.SHEET, ranking_sheets.made
    for name in OPEN_SHEETS:
        yield OPEN_SET / "sheets" / f"{name}.json", partial(open_sheet, name)
    for kind in SAMPLES:
        yield REFERENCE / "facts" / f"{kind}.json", partial(sample, kind)
    pipeline = newsfacts.Pipeline()
    for folder in sorted(ROOT.glob("tests/golden")) + sorted(ROOT.glob("plugins/*/tests/golden")):
        for golden in golden_sheets(folder) if any(folder.glob("*.txt")) else []:
            yield golden.sheet_path, partial(_sheet, golden, pipeline)
    for path in pages():
        yield path, partial(page, path)


def main() -> None:
    """Write what changed, or list it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file changes")
    check = parser.parse_args().check
    changed = False
    for path, made in outputs():
        text = made()
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        changed = True
        print(path.relative_to(ROOT))
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
    sys.exit(1 if check and changed else 0)


if __name__ == "__main__":
    main()
