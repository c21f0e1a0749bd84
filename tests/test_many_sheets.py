"""Many articles: their order, their number at a time, and what one of them can do to the others."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import re
import weakref
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import regenerate_goldens
import troubled
from plain import DAYS_PLUGIN, LANGUAGE, SUMS_PLUGIN

from newsfacts import Article, FactSheet, Pipeline, Reader, hookimpl
from newsfacts._processes.many import AHEAD
from newsfacts._processes.parcels import pack

TROUBLED = r"extractor 'troubled' of plugin 'troubled' \(no distribution\) failed on article '№2':"


def pipeline(on_error: Any = "collect") -> Pipeline:
    return Pipeline([LANGUAGE, troubled], on_error=on_error)


def articles(*texts: str) -> list[Article]:
    return [Article(text=text, id=f"№{number}") for number, text in enumerate(texts, 1)]


def said(sheets: Iterable[FactSheet]) -> list[tuple[str, int, list[str]]]:
    """Each sheet's id, number of facts, and failures."""
    return [
        (str(each.article.id), len(each), [failure.message for failure in each.failures]) for each in sheets
    ]


@pytest.mark.parametrize("processes", [1, 3])
def test_order_is_that_of_the_articles(processes: int) -> None:
    given = articles("sleep=0.2 a", "b", "sleep=0.1 c", "d", "e", "f")

    assert [each.article for each in pipeline().extract_many(given, processes=processes)] == given


def test_processes_make_the_same_sheets_as_one() -> None:
    plain = Pipeline([LANGUAGE, SUMS_PLUGIN, DAYS_PLUGIN])
    given = [Article(text=f"{n} раз вчера", published="2025-12-31", title="т") for n in range(50)]

    assert list(plain.extract_many(given, processes=2)) == [plain.extract(each) for each in given]


def test_facts_of_every_kind_arrive_as_they_were() -> None:
    """Those of a whole article, and a plugin's own, which is pickled its own way."""
    golden = FactSheet.from_json(regenerate_goldens.GOLDEN_SEED.read_text(encoding="utf-8"))
    (own,) = pipeline().extract("a")

    assert pickle.loads(pack((*golden.facts, own))) == (*golden.facts, own)  # noqa: S301


def test_processes_share_the_work() -> None:
    sheets = list(pipeline().extract_many(articles(*["sleep=0.05 who"] * 6), processes=2))
    processes = {fact.process for sheet in sheets for fact in sheet.of_type(troubled.WordFact)}

    assert len(processes) == 2
    assert os.getpid() not in processes


def test_one_process_without_a_limit_is_this_one() -> None:
    (sheet,) = pipeline().extract_many(articles("who"))

    assert [fact.process for fact in sheet.of_type(troubled.WordFact)] == [os.getpid()]


BAD = {
    "exit=3": ("its process ended with exit code 3", "ChildProcessError"),
    "exit=0": ("its process ended with exit code 0", "ChildProcessError"),
    "crash": (r"its process ended with signal 11 \(Segmentation", "ChildProcessError"),
    "endless": ("no end after 1 s; given up", "TimeoutError"),
    "sleep=60": ("no end after 1 s; given up", "TimeoutError"),
    "raise=oops": ("ValueError: oops", "ExtractorError"),
    "stop": ("RuntimeError: generator raised StopIteration", "ExtractorError"),
    "recurse": ("RecursionError: ", "ExtractorError"),
    "quit=0": ("SystemExit: it must not end the program, as sys.exit", "ExtractorError"),
    "leave": ("GeneratorExit: ", "ExtractorError"),
    "object": ("JSON can't carry .*: TypeError: Object of type object", "FactError"),
    "nan": ("JSON can't carry .*: ValueError: ", "FactError"),
    "huge": ("JSON can't carry .*: ValueError: ", "FactError"),
    # Python versions say it with different words.
    "stubborn": (".*(pickle|local object)", "AttributeError|PicklingError"),
}
"""What each bad article is said to have done, and with which error."""


@pytest.fixture(scope="module", params=["raise", "collect"])
def beside_good_ones(request: pytest.FixtureRequest) -> dict[str, list[FactSheet]]:
    """Of each bad article, the sheets of the one before it, its own, and of the one after it."""
    given = articles(*(text for bad in BAD for text in ("a", bad, "b c")))
    sheets = list(pipeline(request.param).extract_many(given, processes=2, timeout=1))
    return {bad: sheets[3 * number : 3 * number + 3] for number, bad in enumerate(BAD)}


@pytest.mark.parametrize("text", BAD)
def test_bad_article_fails_alone(text: str, beside_good_ones: dict[str, list[FactSheet]]) -> None:
    before, bad, after = beside_good_ones[text]
    (failure,) = bad.failures
    message, error = BAD[text]
    by_plugin = r"extractor 'troubled' of plugin 'troubled' \(no distribution\) failed on "
    start = by_plugin if error in {"ExtractorError", "FactError"} else ""

    assert re.match(f"{start}article '{bad.article.id}': {message}", failure.message)
    assert re.fullmatch(error, failure.error)
    assert [len(each) for each in (before, bad, after)] == [1, 0, 2]
    assert not before.failures
    assert not after.failures


@pytest.mark.parametrize("policy", ["raise", "collect"])
def test_exception_does_not_stop_the_articles_of_this_process(policy: Any) -> None:
    given = [*articles("a", "raise=oops"), Article(text="b", language="uk"), Article(text="c")]
    sheets = list(pipeline(policy).extract_many(given))

    assert [len(each) for each in sheets] == [1, 0, 0, 1]
    assert sheets[1].failures[0].extractor == "troubled"
    assert sheets[2].failures[0].error == "LanguageError"
    assert sheets[2].failures[0].message.startswith("article number 3: no plugin")


def test_every_second_article_may_be_bad() -> None:
    given = articles(*["a", "exit=1"] * 10)
    sheets = list(pipeline().extract_many(given, processes=2))

    assert [len(each) for each in sheets] == [1, 0] * 10


def test_large_articles_and_sheets_pass() -> None:
    """Neither side waits for the other while a pipe is full."""
    given = articles(*["слово " * 8_000] * 4)

    assert [len(each) for each in pipeline().extract_many(given, processes=2)] == [8_000] * 4


@pytest.mark.parametrize(("processes", "ahead"), [(1, 1), (2, 2 * AHEAD)])
def test_articles_are_taken_as_they_are_needed(processes: int, ahead: int) -> None:
    """So that memory does not grow with their number."""
    alive: weakref.WeakSet[Article] = weakref.WeakSet()

    def endless() -> Iterator[Article]:
        number = 0
        while True:
            number += 1
            article = Article(text="a", id=str(number))
            alive.add(article)
            yield article

    sheets = pipeline().extract_many(endless(), processes=processes)
    for number, sheet in zip(range(1, 102), sheets, strict=False):
        assert sheet.article.id == str(number)
        del sheet
        if number % 50 == 0:
            gc.collect()
            assert len(alive) <= ahead + 1
    sheets.close()


def test_slow_article_holds_back_a_bounded_number() -> None:
    taken = 0

    def counted() -> Iterator[Article]:
        nonlocal taken
        for taken in range(1, 1000):
            yield Article(text="sleep=1" if taken == 1 else "a")

    sheets = pipeline().extract_many(counted(), processes=2)
    next(sheets)

    assert taken <= 2 * AHEAD
    sheets.close()


def test_closing_ends_the_processes() -> None:
    sheets = pipeline().extract_many(articles("a", "endless", "endless"), processes=2)
    next(sheets)
    assert multiprocessing.active_children()

    sheets.close()

    assert not multiprocessing.active_children()


def test_process_that_dies_while_it_is_idle_is_replaced() -> None:
    def read() -> Iterator[Article]:
        first, *others = articles("a", "b", "c")
        yield first
        for process in multiprocessing.active_children():  # asked for the next only when it has nothing to do
            process.kill()
            process.join()
        yield from others

    sheets = pipeline().extract_many(read(), processes=1, timeout=30)

    assert [(len(each), each.failures) for each in sheets] == [(1, ()), (1, ()), (1, ())]


def test_no_articles_no_processes() -> None:
    assert list(pipeline().extract_many([], processes=4)) == []


@pytest.mark.parametrize("effort", [{"processes": 0}, {"timeout": 0}, {"timeout": -1.0}])
def test_effort_must_be_positive(effort: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(effort))):
        pipeline().extract_many([], **effort)


def test_error_of_the_source_is_its_callers() -> None:
    def broken() -> Iterator[Article]:
        yield Article(text="a")
        msg = "the archive ends here"
        raise OSError(msg)

    with pytest.raises(OSError, match="the archive ends here"):
        list(pipeline().extract_many(broken(), processes=2))
    assert not multiprocessing.active_children()


@pytest.mark.parametrize(
    "method", [each for each in multiprocessing.get_all_start_methods() if each != "fork"]
)
def test_processes_need_not_be_forked(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context(method)
    monkeypatch.setattr("newsfacts._processes.workers.multiprocessing.get_context", lambda: context)

    assert said(pipeline().extract_many(articles("a", "exit=1", "b"), processes=1, timeout=30)) == [
        ("№1", 1, []),
        ("№2", 0, ["article '№2': its process ended with exit code 1"]),
        ("№3", 1, []),
    ]


class Unstartable:
    """A plugin that can't be made anew in another process."""

    @hookimpl
    def newsfacts_register_readers(self) -> list[Reader]:
        """No format."""
        return []

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (1,)


def test_process_that_does_not_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("spawn")
    monkeypatch.setattr("newsfacts._processes.workers.multiprocessing.get_context", lambda: context)
    plain = Pipeline([LANGUAGE, Unstartable()])

    with pytest.raises(RuntimeError, match="did not start"):
        list(plain.extract_many(articles("a"), processes=2))


def test_pipeline_can_be_pickled() -> None:
    made = Pipeline([LANGUAGE, troubled], without=["troubled"], on_error="collect")
    back = pickle.loads(pickle.dumps(made))  # noqa: S301

    assert back.plugins == made.plugins
    assert back.extractors == made.extractors == ()
    assert back.failures == made.failures


@pytest.mark.parametrize("text", ["quit=0", "leave", "object", "nan", "recurse", "stop"])
def test_a_plugin_that_misbehaves_costs_its_article_only_in_this_process_too(text: str) -> None:
    sheets = list(pipeline("collect").extract_many(articles("a", text, "b c")))

    assert [len(each) for each in sheets] == [1, 0, 2]
    assert re.match(TROUBLED, sheets[1].failures[0].message)


def test_a_fact_that_json_cannot_carry_costs_no_other_fact() -> None:
    (sheet,) = pipeline("collect").extract_many(articles("a object b"))

    assert [fact.text for fact in sheet] == ["a", "b"]
    assert [each.error for each in sheet.failures] == ["FactError"]
    assert sheet.to_json()


@pytest.mark.parametrize("options", [{"processes": 2}, {"timeout": 5}])
def test_in_the_worker_of_another_pool_it_says_what_to_do(options: dict[str, int]) -> None:
    with multiprocessing.Pool(1) as pool:
        told = pool.apply(troubled.attempt_in_a_pool, (options,))

    assert told.startswith(
        "this process is a daemonic worker of somebody's pool (Dask's, multiprocessing.Pool's)"
    )
    assert "use processes=1 and no timeout" in told
