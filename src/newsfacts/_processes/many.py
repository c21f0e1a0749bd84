"""Many articles: in their order, in one or several processes, none of them stopping the others."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator

import attrs

from newsfacts._processes.tasks import Extract, Task, attempt
from newsfacts._processes.workers import Crew
from newsfacts.article import Article
from newsfacts.sheet import FactSheet

AHEAD = 16
"""How many articles per process may be under way or wait for an older one that takes its time."""

_NO_CHILDREN = (
    "this process is a daemonic worker of somebody's pool (Dask's, multiprocessing.Pool's), which may start "
    "no processes of its own: use processes=1 and no timeout, and let the pool share out the articles"
)


@attrs.frozen(kw_only=True)
class Effort:
    """How many articles are worked at.

    Args:
        processes: How many processes to use.
        timeout: Seconds after which an article is given up; ``None`` waits for ever.
        prepare: What each process does before its first article; must be picklable where processes are not
            forked.

    Raises:
        ValueError: If either is not positive.
    """

    processes: int = attrs.field(default=1, validator=attrs.validators.ge(1))
    timeout: float | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.gt(0))
    )
    prepare: Callable[[], None] | None = None

    @property
    def alone(self) -> bool:
        """Whether this process can do it all: nobody has to be watched, and nobody helps."""
        return self.processes == 1 and self.timeout is None

    def sheets(self, extract: Extract, articles: Iterable[Article]) -> Generator[FactSheet, None, None]:
        """A sheet of each article, in order, as soon as it and all before it are ready.

        Args:
            extract: Makes a sheet; must be picklable where processes are not forked.
            articles: Taken one by one, as they are needed.

        Raises:
            RuntimeError: If processes are needed where Python allows none.
        """
        tasks = (Task(article, number) for number, article in enumerate(articles, 1))
        if self.alone:
            return (attempt(extract, task) for task in tasks)
        if multiprocessing.current_process().daemon:
            raise RuntimeError(_NO_CHILDREN)
        return self._in_processes(extract, tasks)

    def _in_processes(self, extract: Extract, tasks: Iterator[Task]) -> Generator[FactSheet, None, None]:
        under_way: deque[Task] = deque()
        exhausted = False
        with Crew(extract, self.processes, self.timeout, self.prepare) as crew:
            while True:
                crew.collect(patient=bool(under_way) and not under_way[0].done)
                while not exhausted and len(under_way) < AHEAD * self.processes and crew.has_room:
                    task = next(tasks, None)
                    if task is None:
                        exhausted = True
                    else:
                        under_way.append(task)
                        crew.give(task)
                if not under_way:
                    return
                if under_way[0].done:  # no process waits for whoever takes the sheets
                    yield under_way.popleft().sheet()
