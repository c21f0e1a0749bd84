"""What the kit for plugin authors lets through, and what it stops."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, ClassVar

import attrs
import plain
import pytest
from click.testing import CliRunner

from newsfacts import (
    Article,
    Document,
    Extractor,
    Fact,
    Pipeline,
    PluginError,
    Reader,
    ReadError,
    Renderer,
    Span,
)
from newsfacts.testing import (
    Golden,
    assert_golden,
    assert_marked,
    assert_plugin_contract,
    check_plugin,
    golden_sheets,
    marked,
)
from newsfacts.testing.__main__ import main as regenerate

Run = Callable[[Document], Iterable[Fact]]


def plugin_of(run: Run, fact_type: type[Fact] = plain.SumFact, *, name: str = "third") -> ModuleType:
    """A plugin with one extractor and one fact type."""
    extractor = Extractor(name="third.sums", produces=(fact_type.kind,), run=run)
    return plain.plugin(
        name,
        newsfacts_register_extractors=lambda: [extractor],
        newsfacts_register_fact_types=lambda: [fact_type],
    )


@pytest.fixture
def pipeline() -> Pipeline:
    return Pipeline([plugin_of(plain.sums), plain.LANGUAGE])


# Marked sentences


def test_marks_are_read_with_their_places() -> None:
    sentence = marked("[Иван|person] дал [5|] [рублей]")
    assert sentence.text == "Иван дал 5 [рублей]"
    assert sentence.marks == ((0, 4, "person"), (9, 10, ""))


@pytest.mark.parametrize(
    "sentence", ["[Иван|person][5|] и [все|x].", "До [[трёх|3] миль|3 [mi_i]] [оттуда]."]
)
def test_marking_up_undoes_reading(sentence: str) -> None:
    assert str(marked(sentence)) == sentence


def test_a_label_may_have_brackets() -> None:
    """As the units of UCUM have."""
    assert marked("Прошли [3 мили|3 [mi_i]].").labelled == [("3 мили", "3 [mi_i]")]


def test_a_marked_sentence_passes_when_exactly_the_marks_are_found(pipeline: Pipeline) -> None:
    assert_marked(pipeline, "дал [500|acme.sum] и ещё [7|acme.sum]", kinds=["acme.sum"])


@pytest.mark.parametrize("sentence", ["дал 500", "[дал|acme.sum] [500|acme.sum]", "дал [500|900]"])
def test_a_marked_sentence_fails_on_any_difference(pipeline: Pipeline, sentence: str) -> None:
    with pytest.raises(AssertionError, match=r"   found: дал \[500\|acme.sum\]"):
        assert_marked(pipeline, sentence, kinds=["acme.sum"])


# Golden sheets


@pytest.fixture
def folder(tmp_path: Path, pipeline: Pipeline) -> Path:
    """A folder of one article, with its sheet."""
    (tmp_path / "deal.txt").write_text("date 2025-12-31 дал 500", encoding="utf-8")
    for golden in golden_sheets(tmp_path):
        golden.write(pipeline)
    return tmp_path


def test_a_golden_sheet_holds(folder: Path, pipeline: Pipeline) -> None:
    (golden,) = golden_sheets(folder)
    assert golden.name == "deal"
    assert_golden(golden, pipeline)


def test_a_golden_sheet_tells_what_is_missing_and_what_is_new(folder: Path) -> None:
    def half(document: Document) -> Iterable[Fact]:
        return [plain.SumFact(span=document.span(4, 6), amount=50)]

    pipeline = Pipeline([plugin_of(half), plain.LANGUAGE])
    with pytest.raises(AssertionError, match=r"- \[4:7\].*«500».*\n\+ \[4:6\].*«50»"):
        assert_golden(Golden(folder / "deal.txt"), pipeline)


def test_a_golden_sheet_keeps_only_the_kinds_asked_for(folder: Path, pipeline: Pipeline) -> None:
    (golden,) = golden_sheets(folder, kinds=["date"])
    assert golden.extract(pipeline).facts == ()


def test_an_empty_folder_is_no_test(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no NAME.txt"):
        golden_sheets(tmp_path)


def test_the_command_writes_the_sheets_anew(tmp_path: Path) -> None:
    (tmp_path / "deal.txt").write_text("date 2025-12-31 Вчера", encoding="utf-8")
    result = CliRunner().invoke(regenerate, [str(tmp_path), "--kind", "date"])
    assert result.exit_code == 0, result.output
    assert '"published": "2025-12-31"' in (tmp_path / "deal.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["."], "there is no NAME.txt in ."),
        (["nowhere"], "Path 'nowhere' does not exist"),
        ([".", "--without", "nobody"], "without names 'nobody', which is neither a plugin nor an extractor"),
    ],
)
def test_the_command_complains_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(regenerate, arguments)

    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith("newsfacts: ")
    assert message in result.stderr


# The contract and the check


def outside(document: Document) -> Iterable[Fact]:
    return [plain.SumFact(span=Span(0, 3, "дом"), amount=1)]


def failing(document: Document) -> Iterable[Fact]:
    msg = "division by cucumber"
    raise RuntimeError(msg)


def restless() -> Run:
    counter = itertools.count()

    def run(document: Document) -> Iterable[Fact]:
        if document.text:
            yield plain.SumFact(span=document.span(0, 1), amount=next(counter))

    return run


def quadratic(document: Document) -> Iterable[Fact]:
    words = document.text.split()
    repeated = sum(first == second for first in words for second in words)
    yield from [plain.SumFact(span=document.span(0, 1), amount=repeated)] if words else []


@attrs.frozen(kw_only=True)
class Unprefixed(Fact):
    kind: ClassVar[str] = "sum"


class Bare(Fact):
    kind: ClassVar[str] = "acme.bare"


@attrs.frozen(kw_only=True)
class Unwritable(Fact):
    kind: ClassVar[str] = "acme.unwritable"
    amount: complex = 0j


def unmarked(name: str) -> ModuleType:
    """A plugin with one function that lacks the mark of a hook."""
    module = ModuleType("unmarked")
    setattr(module, name, lambda: [])
    return module


def problems(plugin: Any, **options: Any) -> str:
    return "\n".join(check_plugin(plugin, beside=[plain.LANGUAGE], **options).problems)


def test_a_sound_plugin_has_no_problem() -> None:
    check = check_plugin(plugin_of(plain.sums), beside=[plain.LANGUAGE])
    assert check.problems == ()
    assert check.milliseconds is not None
    assert_plugin_contract(plugin_of(plain.sums), beside=[plain.LANGUAGE])


@pytest.mark.parametrize(
    ("plugin", "expected"),
    [
        (plugin_of(outside), "says 'дом'|leaves the text"),
        (plugin_of(failing), "RuntimeError: division by cucumber"),
        (plugin_of(restless()), "a second run over"),
        (plugin_of(plain.sums, Unprefixed), "'sum' has no prefix of its own"),
        (plugin_of(plain.sums, Bare), "Bare is not decorated"),
        (plugin_of(plain.sums, Unwritable), "Unwritable can't be written as JSON"),
        (plain.plugin("none"), "implements no hook"),
        (unmarked("newsfacts_extract"), "newsfacts_extract, which is no hook"),
        (unmarked("newsfacts_register_readers"), "lacks the mark"),
        (plain.plugin("x", newsfacts_register_extractor=lambda: []), "mean newsfacts_register_extractors?"),
    ],
)
def test_a_problem_is_told(plugin: Any, expected: str) -> None:
    assert any(part in problems(plugin) for part in expected.split("|"))


def test_a_clash_with_another_plugin_is_told() -> None:
    check = check_plugin(plugin_of(plain.sums), beside=[plain.LANGUAGE, plugin_of(plain.sums, name="other")])
    assert "two extractors are named 'third.sums'" in check.problems[0]


def test_an_unregistered_kind_is_told() -> None:
    plugin = plugin_of(plain.sums)
    del plugin.newsfacts_register_fact_types
    expected = "'acme.sum', whose fact type newsfacts_register_fact_types does not return"
    assert expected in problems(plugin)
    with pytest.raises(AssertionError, match=expected):
        assert_plugin_contract(plugin, beside=[plain.LANGUAGE])


def test_slowness_is_told() -> None:
    assert "the bound is 1e-06 ms" in problems(plugin_of(plain.sums), bound=1e-6)


def test_more_than_linear_time_is_told() -> None:
    assert "not linear" in problems(plugin_of(quadratic), bound=1e6)


@pytest.mark.parametrize("run", [outside, failing])
def test_the_contract_raises_what_the_pipeline_raises(run: Run) -> None:
    with pytest.raises(PluginError, match=r"third\.sums"):
        assert_plugin_contract(plugin_of(run), beside=[plain.LANGUAGE])


def test_the_contract_wants_the_same_facts_each_time() -> None:
    with pytest.raises(AssertionError, match="a second run"):
        assert_plugin_contract(plugin_of(restless()), beside=[plain.LANGUAGE])


def test_a_kind_that_nobody_registers_is_told_where_one_is_like_it() -> None:
    used = Extractor(
        name="third.used", produces=("acme.sum",), uses=("persons", "other.sale"), run=plain.sums
    )
    plugin = plain.plugin(
        "third",
        newsfacts_register_extractors=lambda: [used],
        newsfacts_register_fact_types=lambda: [plain.SumFact],
    )

    (problem,) = check_plugin(plugin, beside=[plain.LANGUAGE]).problems

    assert "uses facts of kind 'persons', which no plugin registers; did you mean 'person'?" in problem


def reading_third(lines: Iterable[str], source: str) -> Iterator[Article]:
    yield Article(text=next(iter(lines)), id=source)


def of_bytes(stream: BinaryIO, source: str) -> Iterator[Article]:
    yield Article(text=f"{stream.read()[0]}", id=source)


def clueless(head: bytes) -> bool:
    return bool(1 // len(head[:0]))


def strict(lines: Iterable[str], source: str) -> Iterator[Article]:
    msg = f"{source}: no article"
    raise ReadError(msg)
    yield


@pytest.mark.parametrize(
    ("hooks", "expected"),
    [
        (
            {"newsfacts_register_readers": lambda: [Reader(name="third", read=reading_third)]},
            r"reader 'third' .* failed on an empty input: .*; what it can't read should be a .*ReadError",
        ),
        ({"newsfacts_register_readers": lambda: [Reader(name="third", read=strict)]}, None),
        (
            {"newsfacts_register_readers": lambda: [Reader(name="third", read=of_bytes, binary=True)]},
            r"reader 'third' .* failed on an empty input: IndexError",
        ),
        (
            {"newsfacts_register_readers": lambda: [Reader(name="third", read=strict, claims=clueless)]},
            r"reader 'third' .* failed on the first bytes of an input: ZeroDivisionError",
        ),
        (
            {
                "newsfacts_register_renderers": lambda: [
                    Renderer(name="third", render=lambda sheets: iter([next(iter(sheets)).to_json()]))
                ]
            },
            r"renderer 'third' of plugin 'third' .* failed: ",
        ),
        (
            {"newsfacts_register_renderers": lambda: [Renderer(name="third", render=lambda _: iter(["x"]))]},
            None,
        ),
    ],
)
def test_readers_and_renderers_are_tried(hooks: dict[str, Any], expected: str | None) -> None:
    found = problems(plain.plugin("third", **hooks))

    assert re.search(expected, found) if expected else not found


@pytest.mark.parametrize(
    ("extractor", "note"),
    [
        (Extractor(name="quiet", produces=("date",), run=lambda _: ()), "'quiet' found nothing"),
        (
            Extractor(name="other", produces=("date",), run=plain.days, languages=("rus",)),
            "'other' did not run: it speaks rus, and the articles are of ru",
        ),
    ],
)
def test_what_was_not_tried_is_noted(extractor: Extractor, note: str) -> None:
    check = check_plugin(plain.extracting("third", extractor), beside=[plain.LANGUAGE])

    assert check.problems == ()
    assert [note in each for each in check.notes] == [True]


def test_an_article_is_not_overwritten_by_its_sheet(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"a\.json would be overwritten by its own sheet"):
        Golden(tmp_path / "a.json")


def test_a_file_that_is_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    (tmp_path / "a.txt").write_text("вчера", "utf-8")
    result = CliRunner().invoke(regenerate, [str(tmp_path)])

    assert result.exit_code == 1
    assert f"{tmp_path / 'a.json'}: Is a directory" in result.stderr
    assert "standard output" not in result.stderr


@pytest.mark.parametrize("function", ["render", "index", "files"])
def test_each_function_of_a_renderer_is_tried(function: str) -> None:
    def fail(_: object) -> Iterator[Any]:
        message = "out of ink"
        raise RuntimeError(message)

    functions: dict[str, Any] = {"render": lambda _: iter(()), function: fail}
    printing = plain.plugin(
        "printing", newsfacts_register_renderers=lambda: [Renderer(name="print", **functions)]
    )

    (problem,) = check_plugin(printing, beside=[plain.LANGUAGE]).problems
    assert "renderer 'print' of plugin 'printing'" in problem
    assert "out of ink" in problem
    with pytest.raises(AssertionError, match="out of ink"):
        assert_plugin_contract(printing, beside=[plain.LANGUAGE])
