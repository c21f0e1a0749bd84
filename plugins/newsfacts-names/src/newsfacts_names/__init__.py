"""People, organisations and places in Russian news: found, put into the nominative, told apart."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Extractor, Fact, Rule, hookimpl
from newsfacts_names._version import __version__

__all__ = ["__version__", "newsfacts_describe_rules", "newsfacts_register_extractors"]


def _find(document: Document) -> Iterable[Fact]:
    from newsfacts_names.finding import find  # noqa: PLC0415  (registering costs no data files)

    return find(document)


def _people(document: Document) -> Iterable[Fact]:
    from newsfacts_names.entities import find_people  # noqa: PLC0415  (likewise)

    return find_people(document)


def _places(document: Document) -> Iterable[Fact]:
    from newsfacts_names.entities import find_places  # noqa: PLC0415  (likewise)

    return find_places(document)


def _organizations(document: Document) -> Iterable[Fact]:
    from newsfacts_names.entities import find_organizations  # noqa: PLC0415  (likewise)

    return find_organizations(document)


def _posts(document: Document) -> Iterable[Fact]:
    from newsfacts_names.entities import find_posts  # noqa: PLC0415  (likewise)

    return find_posts(document)


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """One finds mentions of people; the others make entities and posts of what anyone found."""
    return [
        Extractor(name="names.finder", produces=("name",), uses=("name",), run=_find, languages=("ru",)),
        Extractor(
            name="names.people",
            requires=("name",),
            produces=("person",),
            run=_people,
            languages=("ru",),
        ),
        Extractor(
            name="names.places",
            requires=("name",),
            produces=("place",),
            run=_places,
            languages=("ru",),
        ),
        Extractor(
            name="names.organizations",
            requires=("name",),
            produces=("organization",),
            run=_organizations,
            languages=("ru",),
        ),
        Extractor(
            name="names.posts",
            requires=("person",),
            uses=("organization", "place"),
            produces=("post", "mention"),
            run=_posts,
            languages=("ru",),
        ),
    ]


@hookimpl
def newsfacts_describe_rules() -> list[Rule]:
    """The rules that find names, and those that attach posts to people."""
    from newsfacts_names.finding.rules import RULES as NAMES  # noqa: PLC0415  (registering costs no data files)
    from newsfacts_names.posts.rules import ALONE, CARRIED, RULES  # noqa: PLC0415  (likewise)

    return [*NAMES, *RULES, CARRIED, ALONE]
