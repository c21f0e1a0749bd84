"""One extractor over one article: its sound facts, and whose fault it is if there are none."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from newsfacts._blame import FAULTS, describe, require_iterable, shorten
from newsfacts._changing import changed
from newsfacts._checking.flaws import flaw
from newsfacts._plugins.errorpolicy import OnError
from newsfacts._plugins.host import Registered
from newsfacts.document import Document
from newsfacts.errors import ExtractorError, FactError
from newsfacts.extractor import Extractor
from newsfacts.facts import EntityFact, EventFact, Fact, Provenance, QuantityFact
from newsfacts.facts.addition import Addition, joined
from newsfacts.facts.base import text_order

_IDENTIFIED = (EntityFact, EventFact, QuantityFact)
"""The facts that others point to by an id."""


class _Ids:
    """The ids of facts, gathered when they are first asked for: most extractors' facts have none."""

    def __init__(self, so_far: Collection[Fact], made: Collection[object]) -> None:
        self._so_far = so_far
        self._made = made

    @cached_property
    def entities(self) -> Collection[str]:
        """Those of all entities that additions may belong to."""
        return {fact.id for fact in (*self._so_far, *self._made) if isinstance(fact, EntityFact)}

    @cached_property
    def taken(self) -> set[str]:
        """Those that no further fact may have."""
        return {fact.id for fact in self._so_far if isinstance(fact, _IDENTIFIED)}


def run_extractor(
    registered: Registered[Extractor], document: Document, so_far: list[Fact], handle: OnError
) -> list[Fact]:
    """The sound facts of one extractor, with their provenance."""
    extractor = registered.value
    needs = extractor.needs
    seen = joined(sorted((fact for fact in so_far if fact.kind in needs), key=text_order))
    try:
        made = tuple(require_iterable(extractor.run(changed(document, facts=tuple(seen))), "facts"))
    except FAULTS as cause:  # a plugin's code can fail in any way
        if cause is handle.raised:  # an override's, which names its own plugin
            raise
        handle(_blame(ExtractorError, registered, document, describe(cause), cause))
        return []
    provenance = Provenance(distribution=registered.plugin.distribution, extractor=extractor.name)
    sound: list[Fact] = []
    ids = _Ids(so_far, made)
    for fact in made:
        try:
            reason = (
                flaw(fact, document.article, extractor.produces, _json_flaw)
                or _ownerless(fact, ids)
                or _namesake(fact, ids)
            )
            if reason is None:
                sound.append(changed(fact, provenance=provenance))
        except FAULTS as cause:  # a fact's own code can fail, too
            reason = f"{shorten(fact)}: {describe(cause)}"
        if reason is not None:
            handle(_blame(FactError, registered, document, reason))
    return sound


def _json_flaw(fact: Fact) -> str | None:
    """What is wrong when a fact is written as JSON."""
    from newsfacts.serialization import check_fact  # noqa: PLC0415  (cattrs is slow to import)

    try:
        check_fact(fact)
    except FAULTS as cause:
        return f"JSON can't carry {shorten(fact)}: {describe(cause)}"
    return None


def _ownerless(fact: Fact, ids: _Ids) -> str | None:
    """What is wrong with an addition to an entity that nobody made."""
    if not isinstance(fact, Addition) or fact.owner in ids.entities:
        return None
    return f"{fact.kind} «{fact.text}» belongs to the entity {fact.owner!r}, which nobody has made so far"


def _namesake(fact: Fact, ids: _Ids) -> str | None:
    """What is wrong with a fact whose id is that of another; its id is taken from now on."""
    if not isinstance(fact, _IDENTIFIED):
        return None
    if fact.id in ids.taken:
        return (
            f"the id {fact.id!r} of {fact.kind} «{fact.text}» is that of another fact of the sheet; "
            f"begin the ids of a plugin with a name of its own, such as 'acme-1'"
        )
    ids.taken.add(fact.id)
    return None


def _blame(
    error: type[ExtractorError],
    registered: Registered[Extractor],
    document: Document,
    reason: str,
    cause: BaseException | None = None,
) -> ExtractorError:
    """An error that names the extractor, its plugin and distribution, and the article."""
    plugin, article = registered.plugin, document.article
    where = f" on article {article.id!r}" if article.id else ""
    made = error(
        f"extractor {registered.value.name!r} of plugin {plugin.label} failed{where}: {reason}",
        plugin=plugin.name,
        distribution=plugin.distribution,
        extractor=registered.value.name,
    )
    made.__cause__ = cause
    return made
