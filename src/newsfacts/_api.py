"""The one-call way in: a pipeline of all installed plugins, made once a process."""

from __future__ import annotations

import datetime as dt
from functools import cache

from newsfacts.article import Article
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet


@cache
def installed() -> Pipeline:
    """The pipeline of all installed plugins."""
    return Pipeline()


def extract(
    article: Article | str, published: dt.date | str | None = None, *, timezone: str | None = None
) -> FactSheet:
    """The facts of one article, by all installed plugins.

    For many articles with options of your own, build a :class:`newsfacts.Pipeline` once.

    Args:
        article: The article, or its text.
        published: With a text, its publication day or moment: a date, a datetime or an ISO 8601 string.
        timezone: With a text, the time zone of its newsroom, such as ``Europe/Moscow``.

    Returns:
        Every fact, tied to the characters that prove it.

    Raises:
        NewsfactsError: If no plugin knows the language, or a plugin fails.
    """
    return installed().extract(article, published, timezone=timezone)
