"""Sites that are named by their address: *volna.ru*, *Волна.Ру*."""

from __future__ import annotations

from functools import cache

from newsfacts_russian.data_files import rows


def is_site(word: str) -> bool:
    """Whether a word is a site's address without what may stand around it: *volna.ru*; not *г.Тула*."""
    name, _, domain = word.rpartition(".")
    return bool(name) and domain.casefold() in _domains()


@cache
def _domains() -> frozenset[str]:
    return frozenset(domain for (line,) in rows(__package__, "domains.txt") for domain in line.split())
