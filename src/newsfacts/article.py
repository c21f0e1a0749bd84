"""The article: what the newsroom gave, unchanged."""

from __future__ import annotations

import datetime as dt

import attrs

from newsfacts.span import Span


def _published(value: object) -> dt.date | None:
    """Take a date, a datetime or an ISO 8601 string; keep the calendar day the newsroom wrote."""
    if value is None:
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value.strip()).date()
        except ValueError:
            msg = f"published must be an ISO 8601 date such as 2025-12-31, not {value!r}"
            raise ValueError(msg) from None
    msg = f"published must be a date, a datetime or an ISO 8601 string, not {type(value).__name__}"
    raise TypeError(msg)


_optional_text = attrs.validators.optional(attrs.validators.instance_of(str))


@attrs.frozen(kw_only=True)
class Article:
    """One news article. Every offset in every fact counts code points of :attr:`text`.

    Args:
        text: The article's text, exactly as the facts will quote it.
        published: The publication day that relative dates are resolved against:
            a date, a datetime (its day is kept) or an ISO 8601 string. Without
            it, what depends on it stays unresolved; today's date is never taken.
        title: The headline, where the source gives it apart from the text.
        url: Where the article was published.
        publisher: Who published it.
        language: ISO 639 code of the text's language.
        id: The caller's own identifier; failures and output name the article by it.

    Raises:
        TypeError: If a field is of the wrong type.
        ValueError: If *published* is no ISO 8601 date.
    """

    text: str = attrs.field(validator=attrs.validators.instance_of(str))
    published: dt.date | None = attrs.field(default=None, converter=_published)
    title: str | None = attrs.field(default=None, validator=_optional_text)
    url: str | None = attrs.field(default=None, validator=_optional_text)
    publisher: str | None = attrs.field(default=None, validator=_optional_text)
    language: str = attrs.field(default="ru", validator=attrs.validators.instance_of(str))
    id: str | None = attrs.field(default=None, validator=_optional_text)

    def span(self, start: int, end: int) -> Span:
        """The span of the code points ``[start, end)``, with their text.

        Raises:
            ValueError: If the range is empty or leaves the text.
        """
        if end > len(self.text):
            msg = f"span [{start}, {end}) leaves the text of {len(self.text)} code points"
            raise ValueError(msg)
        return Span(start, end, self.text[start:end])
