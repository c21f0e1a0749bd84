"""The word lists of the package, read once when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsfacts_russian import data_files

from newsfacts_names.spelling import fold, stem


def rows(name: str, package: str = __package__, least: int = 1) -> Iterator[list[str]]:
    """The tab-separated cells, *least* or more, of each line of a data file that is no comment."""
    return data_files.rows(package, name, least)


@cache
def given_names() -> dict[str, str]:
    """Folded given name → its genders, ``m``, ``f`` or ``mf``."""
    genders: dict[str, str] = {}
    for gender, names in rows("given_names.tsv"):
        for name in fold(names).split():
            known = genders.get(name, "")
            genders[name] = known + "".join(each for each in gender if each not in known)
    return genders


@cache
def given_name_odds() -> dict[str, float]:
    """Folded man's given name → the logarithm of its odds against a woman's with common forms: *Юлий*."""
    return {name: float(odds) for name, odds in rows("given_name_odds.tsv")}


@cache
def listed(name: str, package: str = __package__) -> frozenset[str]:
    """One of the lists of a package's ``words.tsv``."""
    return frozenset().union(*lines_of(name, package))


@cache
def lines_of(name: str, package: str = __package__) -> tuple[frozenset[str], ...]:
    """The lines of one list of ``words.tsv``, each a set of words."""
    return tuple(
        frozenset(line.split()) for each, line in rows("words.tsv", package, least=2) if each == name
    )


@cache
def particles() -> dict[str, str]:
    """Particle → ``before`` or ``after`` the name it belongs to."""
    return {particle: side for particle, side, *_ in rows("particles.tsv", least=2)}


@cache
def particles_with(flag: str) -> frozenset[str]:
    """The particles that may have a ``capital``, or that of a sentence, ``opening`` it: *Ле Пен*."""
    return frozenset(particle for particle, _, *flags in rows("particles.tsv", least=2) if flag in flags)


@cache
def east_asian_surnames() -> dict[str, str]:
    """Folded surname that stands before the given name → its languages: *Ким Чен Ын*, *Си Цзиньпин*."""
    languages: dict[str, str] = {}
    for language, names in rows("east_asian_surnames.tsv"):
        for name in names.split():
            languages[fold(name)] = f"{languages.get(fold(name), '')} {language}".strip()
    return languages


@cache
def japanese_given_names() -> frozenset[str]:
    """Folded given names that make the name a Japanese one: *Сэйдзи*."""
    return frozenset(fold(name) for line in rows("japanese_given_names.txt") for name in line[0].split())


@cache
def honorifics() -> frozenset[str]:
    """Folded words that stand before a name as its bearer's style: *принц*, *мистер*."""
    return frozenset(fold(word) for line in rows("honorifics.txt") for word in line[0].split())


@cache
def nobody() -> frozenset[str]:
    """The stems of services and things that look like surnames: *Ютуб*."""
    return frozenset(stem(word) for line in rows("nobody.txt") for word in line[0].split())
