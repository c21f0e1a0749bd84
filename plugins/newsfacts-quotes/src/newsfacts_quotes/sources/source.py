"""The source of a report: the phrase beside the cue that names who speaks."""

from __future__ import annotations

from enum import StrEnum

from newsfacts_russian.records import record

from newsfacts_quotes.text.view import Named

POSSESSIVES = frozenset(("его", "ее", "их"))
"""The pronouns that tell whose words are told: *по **его** словам*."""


class SourceType(StrEnum):
    """What sort of phrase it is."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    PLACE = "place"
    """Where it was said, in the speaker's stead: *в Минобороны сообщили*, *там рассказали*."""


@record
class Source:
    """The tokens ``[first, last)`` that name who speaks.

    Args:
        first: First token.
        last: One past the last.
        head: The noun, pronoun or name among them.
        type: What sort of phrase it is.
        named: The mention of a person, where it is one.
        fresh: Whether the phrase introduces somebody new: *еще один свидетель*.
        other: Whether it cannot be whom the article seems to mean: *AP сообщает со ссылкой на **агентство***.
        case: The case in which a description stands.
        parts: The single sources, where *и* joins several.
    """

    first: int
    last: int
    head: int
    type: SourceType
    named: Named | None = None
    fresh: bool = False
    other: bool = False
    case: str = "nomn"
    parts: tuple[Source, ...] = ()


def past_subject(end: int, source: Source | None) -> int:
    """Where what is reported may begin: after a cue that ends there, and after a subject behind it."""
    return source.last if source and source.first >= end else end


def of_named(named: Named) -> Source:
    """A person's name as a source."""
    return Source(named.first, named.last, named.last - 1, SourceType.NAMED, named)


def of_pronoun(index: int) -> Source:
    """A pronoun as a source."""
    return Source(index, index + 1, index, SourceType.PRONOUN)
