"""The event types in the terms of other ontologies.

>>> from newsfacts_events.ontologies import in_terms_of
>>> in_terms_of("plover", "arrest"), in_terms_of("ace", "arrest"), in_terms_of("iptc", "arrest")
(('COERCE',), ('Arrest-Jail',), ('02',))
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from newsfacts_russian.data_files import rows

ONTOLOGIES = ("plover", "ace", "iptc")
"""PLOVER's event types, ACE 2005 and Rich ERE subtypes, the first two digits of IPTC Media Topics."""


def in_terms_of(ontology: str, type_: str) -> tuple[str, ...]:
    """What one of :class:`newsfacts.EventType` is called there, the best fit first; empty if it has no name.

    Args:
        ontology: ``plover``, ``ace`` or ``iptc``.
        type_: The type of an event; one that a plugin of yours gave has no name in any of them.

    Raises:
        ValueError: If there is no such ontology here.
    """
    if ontology not in ONTOLOGIES:
        msg = f"no ontology {ontology!r}; there are {', '.join(ONTOLOGIES)}"
        raise ValueError(msg)
    return _table().get(type_, {}).get(ontology, ())


@cache
def _table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    return {
        type_: {
            name: () if names == "-" else tuple(names.split())
            for name, names in zip(ONTOLOGIES, theirs, strict=True)
        }
        for type_, *theirs in rows(__package__, "ontologies.tsv")
    }
