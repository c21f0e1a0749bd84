"""The article: what the newsroom gave, unchanged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import attrs

from newsfacts.article import _metadata, _publication
from newsfacts.span import Span

_optional_text = attrs.validators.optional(attrs.validators.instance_of(str))


@attrs.frozen(kw_only=True)
class Article:
    """One news article. Every offset in every fact counts code points of :attr:`text`.

    Args:
        text: The article's text, exactly as the facts will quote it.
        published: The publication day that relative dates are resolved against: a date, a
            datetime or a string, ISO 8601 or ``31.12.2025``. Of a datetime its day is kept,
            in the newsroom's time zone, and the moment goes to *published_at*. Without it,
            what depends on it stays unresolved; today's date is never taken.
        published_at: The moment of publication, in the newsroom's time zone; what is told in
            hours and minutes counts from it. It has a zone where the newsroom gave one, or
            *timezone* does.
        timezone: Where the newsroom stands: the name of a time zone (``Europe/Moscow``), a
            :class:`zoneinfo.ZoneInfo`, or an offset (``+03:00``). A moment with another zone
            is moved there (2025-12-30T22:40Z is the 31st in Moscow); one without is of it.
        title: The headline, where the source gives it apart from the text.
        url: Where the article was published.
        publisher: Who published it.
        authors: Who wrote it, as the newsroom names them; one name is one author.
        language: ISO 639 code of the text's language.
        id: The caller's own identifier; failures and output name the article by it.
        metadata: Whatever else belongs to it, by name: values that JSON has (a section, tags, a
            number of readers). Nothing is made of them; they come out as they came in.

    Raises:
        TypeError: If a field is of the wrong type.
        ValueError: If *published* or *published_at* is none of these forms, they are not of one
            day, there is no such time zone, or *metadata* holds a number that JSON has no form for.
    """

    text: str = attrs.field(validator=attrs.validators.instance_of(str))
    published: dt.date | None = attrs.field(default=None, converter=_publication.parsed)
    published_at: dt.datetime | None = attrs.field(default=None, converter=_publication.moment)
    timezone: str | None = attrs.field(default=None, converter=_publication.zone_name)
    title: str | None = attrs.field(default=None, validator=_optional_text)
    url: str | None = attrs.field(default=None, validator=_optional_text)
    publisher: str | None = attrs.field(default=None, validator=_optional_text)
    authors: tuple[str, ...] = attrs.field(default=(), converter=_metadata.authors)
    language: str = attrs.field(default="ru", validator=attrs.validators.instance_of(str))
    id: str | None = attrs.field(default=None, validator=_optional_text)
    metadata: Mapping[str, Any] = attrs.field(factory=dict, converter=_metadata.metadata, hash=False)

    def __attrs_post_init__(self) -> None:
        """Part the day from the moment."""
        day, moment = _publication.settled(self.published, self.published_at, self.timezone)
        object.__setattr__(self, "published", day)
        object.__setattr__(self, "published_at", moment)

    def dated(
        self, published: dt.date | str | None = None, *, timezone: str | ZoneInfo | None = None
    ) -> Article:
        """The same article with another day or moment of publication, another time zone, or both.

        Args:
            published: As for an article; ``None`` keeps what it has.
            timezone: Likewise. A moment that the article has is moved there.

        Raises:
            TypeError: As for an article.
            ValueError: As for an article.
        """
        told = self.published_at or self.published
        return attrs.evolve(
            self,
            published=told if published is None else published,
            published_at=None,
            timezone=self.timezone if timezone is None else timezone,
        )

    def span(self, start: int, end: int) -> Span:
        """The span of the code points ``[start, end)``, with their text.

        Raises:
            ValueError: If the range is empty or leaves the text.
        """
        if end > len(self.text):
            msg = f"span [{start}, {end}) leaves the text of {len(self.text)} code points"
            raise ValueError(msg)
        return Span(start, end, self.text[start:end])
