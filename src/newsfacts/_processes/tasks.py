"""A task: an article on its way to a sheet, whatever becomes of it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import TypeAlias

import attrs

from newsfacts._blame import FAULTS
from newsfacts._plugins.errorpolicy import failure
from newsfacts.article import Article
from newsfacts.errors import ExtractorError, NewsfactsError, PluginError
from newsfacts.failure import Failure
from newsfacts.sheet import FactSheet

Extract: TypeAlias = Callable[[Article], FactSheet]


@attrs.define(eq=False)
class Task:
    """An article on its way to a sheet.

    Args:
        article: The article.
        number: Its position among all, from 1.
        answer: What a process has made of it, still packed.
        failure: The empty sheet of an article of which nothing was made.
    """

    article: Article
    number: int
    answer: bytes | None = None
    failure: FactSheet | None = None

    @property
    def done(self) -> bool:
        """Whether its process has answered, or never will."""
        return self.answer is not None or self.failure is not None

    def sheet(self) -> FactSheet:
        """The sheet of a task that is done; unpacked here, when the process already has its next article."""
        if self.failure is not None:
            return self.failure
        try:
            facts, failures = pickle.loads(self.answer or b"")  # noqa: S301  (what our own process packed)
        except FAULTS as error:  # a plugin's fact can't be unpickled
            return self.failed(error)
        return FactSheet(article=self.article, facts=facts, failures=failures)

    @property
    def name(self) -> str:
        """What to call the article in a failure."""
        return f"article {self.article.id!r}" if self.article.id else f"article number {self.number}"

    def failed(self, error: BaseException) -> FactSheet:
        """An empty sheet that says why it is empty."""
        if isinstance(error, PluginError):
            known = failure(error)
            named = isinstance(error, ExtractorError) and self.article.id
            return self._empty(known if named else attrs.evolve(known, message=f"{self.name}: {error}"))
        message = f"{self.name}: {_describe(error)}"
        return self._empty(Failure(message=message, error=type(error).__name__))

    def _empty(self, why: Failure) -> FactSheet:
        return FactSheet(article=self.article, failures=(why,))


def _describe(error: BaseException) -> str:
    """An error in words: the library's own messages stand alone, others need their type."""
    if isinstance(error, NewsfactsError | TimeoutError | ChildProcessError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def attempt(extract: Extract, task: Task) -> FactSheet:
    """The sheet of the task's article, an empty one if extraction fails."""
    try:
        return extract(task.article)
    except FAULTS as error:  # a plugin's code can fail in any way
        return task.failed(error)
