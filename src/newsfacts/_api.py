"""The one-call way in: a pipeline of all installed plugins, made once a process."""

from __future__ import annotations

import datetime as dt
from functools import cache
from zoneinfo import ZoneInfo

from newsfacts.article import Article
from newsfacts.errors import PluginError
from newsfacts.pipeline import Pipeline
from newsfacts.sheet import FactSheet


@cache
def installed() -> Pipeline:
    """The pipeline of all installed plugins."""
    return Pipeline()


@cache
def working() -> Pipeline:
    """That of all installed plugins that work: a broken one has no part in reading a file."""
    try:
        return installed()
    except PluginError:
        return Pipeline(on_error="collect")


def extract(
    article: Article | str,
    published: dt.date | str | None = None,
    *,
    timezone: str | ZoneInfo | None = None,
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
