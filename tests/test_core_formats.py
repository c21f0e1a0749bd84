"""Plugins' readers and renderers: what they do wrong is told with their names, and their files'."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from plain import LANGUAGE, SUMS_PLUGIN, plugin
from shell import PLAIN, Shell, jsonl

from newsfacts import (
    Article,
    DuplicateNameError,
    FactSheet,
    Pipeline,
    Plugin,
    PluginHookError,
    Reader,
    ReaderError,
    ReadError,
    Renderer,
    RendererContext,
    RendererError,
    read,
    read_many,
)

READERS: dict[str, Callable[[Any, str], Any]] = {
    "raises": lambda lines, source: 1 // 0,
    "raises later": lambda lines, source: (Article(text=line[100]) for line in lines),
    "returns nothing": lambda lines, source: None,
    "yields a string": lambda lines, source: list(lines),
    "opens what is not there": lambda lines, source: open(f"{source}.more"),  # noqa: SIM115, PTH123
}
BLAMES = {
    "raises": "ZeroDivisionError: integer division or modulo by zero",
    "raises later": "IndexError: string index out of range",
    "returns nothing": "TypeError: it returned None, where articles are wanted: return a list of them",
    "yields a string": "TypeError: it yielded 'Текст', where articles are wanted",
    "opens what is not there": "FileNotFoundError",
}


def reading(name: str, read: Callable[[Iterable[str], str], Any], *suffixes: str) -> ModuleType:
    return plugin(name, newsfacts_register_readers=lambda: [Reader(name=name, suffixes=suffixes, read=read)])


def rendering(name: str, render: Callable[[Iterable[FactSheet]], Any]) -> ModuleType:
    return plugin(name, newsfacts_register_renderers=lambda: [Renderer(name=name, render=render)])


@pytest.mark.parametrize("fault", READERS)
def test_reader_that_fails_is_blamed(tmp_path: Path, fault: str) -> None:
    path = tmp_path / "a.acme"
    path.write_text("Текст")
    readers = Pipeline([reading("acme", READERS[fault], ".acme")]).readers.values()

    with pytest.raises(ReaderError) as caught:
        read(path, readers=readers)

    where = f"reader 'acme' of plugin 'acme' (no distribution) failed on {path}"
    assert str(caught.value).startswith(f"{where}: {BLAMES[fault]}")
    assert caught.value.plugin == "acme"
    assert isinstance(caught.value, ReadError)
    assert caught.value.__cause__ is not None


def test_what_is_no_fault_of_a_reader_is_not_blamed_on_it(tmp_path: Path) -> None:
    """A wrong encoding, a file that is not there, and the reader's own complaint pass as they are."""

    def complains(lines: Iterable[str], source: str) -> Iterator[Article]:
        for line in lines:
            if "?" in line:
                msg = f"{source}: a question"
                raise ReadError(msg)
            yield Article(text=line)

    readers = [*Pipeline([reading("acme", complains, ".acme")]).readers.values()]

    for source, told in (
        (b"\xff", "<bytes>:1: byte 0"),
        (b"?", "<bytes>: a question"),
        (tmp_path / "none.acme", "No such file"),
    ):
        with pytest.raises(ReadError, match=told) as caught:
            read(source, format="acme", readers=readers)
        assert type(caught.value) is ReadError


def test_reader_of_no_plugin_that_yields_no_article_is_told() -> None:
    acme = Reader(name="acme", read=lambda lines, source: iter([5]))  # type: ignore[list-item]

    with pytest.raises(TypeError, match="yielded 5, which is neither an Article nor a ReadError"):
        list(read_many(b"", format="acme", readers=[acme]))


RENDERERS: dict[str, tuple[Callable[[Iterable[FactSheet]], Any], str]] = {
    "raises": (lambda sheets: 1 / 0, "'acme' (no distribution) failed: ZeroDivisionError: division by zero"),
    "raises later": (
        lambda sheets: (str(1 / (len(sheet.article.text) - 1)) for sheet in sheets),
        "failed on article 'a2': ZeroDivisionError",
    ),
    "returns nothing": (
        lambda sheets: None,
        "failed: TypeError: it returned None, where pieces of text are wanted",
    ),
    "yields bytes": (lambda sheets: (b"" for _ in sheets), "on article 'a1': TypeError: it yielded b''"),
}


@pytest.mark.parametrize(("render", "blame"), RENDERERS.values(), ids=[*RENDERERS])
def test_renderer_that_fails_is_blamed(render: Callable[[Iterable[FactSheet]], Any], blame: str) -> None:
    renderer = Pipeline([rendering("acme", render)]).renderers["acme"]
    sheets = [FactSheet(article=Article(text="x" * (3 - n), id=f"a{n}")) for n in (1, 2)]

    with pytest.raises(RendererError) as caught:
        list(renderer.render(sheets))

    assert "renderer 'acme' of plugin 'acme'" in str(caught.value)
    assert blame in str(caught.value)
    assert caught.value.__cause__ is not None


def test_what_the_sheets_raise_is_not_blamed_on_the_renderer() -> None:
    def sheets() -> Iterator[FactSheet]:
        yield FactSheet(article=Article(text=""))
        msg = "not ready"
        raise RuntimeError(msg)

    renderer = Pipeline([rendering("acme", lambda sheets: (str(each) for each in sheets))]).renderers["acme"]

    with pytest.raises(RuntimeError, match="not ready"):
        list(renderer.render(sheets()))


def test_command_line_tells_of_a_reader_in_a_line_and_goes_on(shell: Shell, tmp_path: Path) -> None:
    acme = reading("acme", READERS["raises"], ".acme")
    shell.install(*PLAIN, Plugin(name="acme", implementation=acme, distribution="acme"))
    broken = tmp_path / "a.acme"
    broken.write_text("5")
    result = shell.run("extract", broken, jsonl(tmp_path / "b.jsonl", "6"), "--format", "jsonl")

    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(
        "newsfacts: reader 'acme' of plugin 'acme' (distribution acme) "
        f"failed on {broken}: ZeroDivisionError: "
    )
    assert re.search(r"\(.*test_core_formats, line \d+\)$", line), "the line of the plugin is told"
    assert len(result.stdout.splitlines()) == 1


@pytest.mark.parametrize("options", [[], ["-o", "out.acme"]])
def test_command_line_tells_of_a_renderer_in_a_line(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    render = RENDERERS["yields bytes"][0]
    shell.install(*PLAIN, Plugin(name="acme", implementation=rendering("acme", render), distribution="acme"))
    corpus = jsonl(tmp_path / "b.jsonl", "6")
    result = shell.run("extract", corpus, "--format", "acme", *options)

    assert result.exit_code == 1
    assert result.stderr == (
        "newsfacts: renderer 'acme' of plugin 'acme' (distribution acme) failed on article '№1': "
        "TypeError: it yielded b'', where pieces of text are wanted\n"
    )
    assert [each.name for each in tmp_path.iterdir()] == ["b.jsonl"]


@pytest.mark.parametrize(
    ("suffixes", "error", "message"),
    [
        (".acme", TypeError, r"not the string '\.acme': write \('\.acme',\)"),
        (("acme",), ValueError, r"reader 'acme' claims the suffix 'acme', which is not of the form '\.txt'"),
        ((".tar.",), ValueError, r"'\.tar\.'"),
        ((5,), TypeError, "not one with 5 in it"),
    ],
)
def test_suffix_that_no_file_could_have_is_refused(suffixes: Any, error: type, message: str) -> None:
    with pytest.raises(error, match=message):
        Reader(name="acme", suffixes=suffixes, read=READERS["raises"])


def test_plugin_with_a_wrong_suffix_is_named() -> None:
    def register() -> list[Reader]:
        return [Reader(name="acme", suffixes="acme", read=READERS["raises"])]

    wrong = plugin("acme", newsfacts_register_readers=register)

    with pytest.raises(PluginHookError, match=r"plugin 'acme' .* newsfacts_register_readers: TypeError"):
        Pipeline([wrong])


@pytest.mark.parametrize(
    ("suffix", "owner"), [(".ACME", "'a' of plugin 'a' (no distribution)"), (".txt", "the core's 'text'")]
)
def test_suffix_that_is_taken_is_refused(suffix: str, owner: str) -> None:
    one, other = reading("a", lambda *_: [], ".acme"), reading("b", lambda *_: [], suffix)

    with pytest.raises(DuplicateNameError) as caught:
        Pipeline([one, other])

    claim = f"two readers claim the suffix {suffix.lower()!r}"
    assert str(caught.value) == f"{claim}: {owner} and 'b' of plugin 'b' (no distribution)"


def test_language_that_fails_is_blamed() -> None:
    class Broken:
        code = "ru"
        morphology = LANGUAGE.newsfacts_make_language("ru").morphology  # type: ignore[union-attr]

        def segment(self, text: str) -> None:
            raise ValueError(text)

    pipeline = Pipeline([SUMS_PLUGIN, plugin("broken", newsfacts_make_language=lambda code: Broken())])

    (sheet,) = pipeline.extract_many([Article(text="5", id="a1")])

    (failure,) = sheet.failures
    assert failure.error == "LanguageError"
    assert "a1" in failure.message
    assert f"the language 'ru' ({__name__}." in failure.message
    assert "Broken) failed: ValueError: 5" in failure.message


def test_a_renderer_knows_the_pipeline_that_it_belongs_to() -> None:
    """Its fact types and languages, whether its plugins are installed or not."""

    def register(pipeline: RendererContext) -> list[Renderer]:
        def render(sheets: Iterable[FactSheet]) -> Iterator[str]:
            for sheet in sheets:
                language = pipeline.language(sheet.article.language)
                yield f"{'acme.sum' in pipeline.fact_types} {type(language).__name__}"

        return [Renderer(name="knowing", render=render)]

    pipeline = Pipeline([LANGUAGE, SUMS_PLUGIN, plugin("knowing", newsfacts_register_renderers=register)])
    sheets = [pipeline.extract("5"), FactSheet(article=Article(text="5", language="uk"))]

    assert list(pipeline.renderers["knowing"].render(sheets)) == ["True PlainLanguage", "True NoneType"]
