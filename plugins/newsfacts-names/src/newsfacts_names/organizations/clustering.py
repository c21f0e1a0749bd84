"""Which mentions name one organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from newsfacts import Document
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import PROPER
from newsfacts_names.organizations.abbreviations import abbreviates
from newsfacts_names.organizations.forms import OrganizationForm

Core = tuple[str, ...]

# A short name is held against at most that many long ones with the same beginning.
_CANDIDATES = 50

_SHORTEST = 2
"""Words that a body keeps when its owner is left out: *институт химии*."""
_NO_NOUNS = PROPER | {"Abbr"}


def clustered(document: Document, forms: Sequence[OrganizationForm]) -> list[list[OrganizationForm]]:
    """The forms of each organisation, in text order, the organisations by their first mention."""
    of_core = same_cores(document, forms)
    places: dict[Core, list[str]] = defaultdict(list)
    for form in forms:
        if form.place and form.place not in places[of_core[form.core]]:
            places[of_core[form.core]].append(form.place)
    clusters: dict[tuple[Core, str | None], list[OrganizationForm]] = {}
    latest: dict[Core, str] = {}
    for form in forms:
        core = of_core[form.core]
        place = form.place or latest.get(core) or next(iter(places[core]), None)
        if place:
            latest[core] = place
        clusters.setdefault((core, place), []).append(form)
    return list(clusters.values())


def same_cores(document: Document, forms: Sequence[OrganizationForm]) -> dict[Core, Core]:
    """Each core → the one that stands for all that mean the same."""
    cores = list(dict.fromkeys(form.core for form in forms))
    owned = {form.core for form in forms if form.place}
    stands_for = {core: core for core in cores}
    by_letter: dict[str, list[Core]] = defaultdict(list)
    for core in cores:
        if len(core) > 1 and len(by_letter[core[0][:1]]) < _CANDIDATES:
            by_letter[core[0][:1]].append(core)
    for core in cores:
        if len(core) == 1:
            long = [each for each in by_letter[core[0][:1]] if abbreviates(core[0], without_owner(each))]
            if not long and core not in owned:
                long = _with_that_head(document, core, by_letter[core[0][:1]])
            if long:
                stands_for[core] = long[0]
    for first, second in _named_in_brackets(document, forms):
        if stands_for[second] == second:
            stands_for[second] = stands_for[first]
    return stands_for


def without_owner(core: Core) -> Core:
    """*институт химии* of *Институт химии СО РАН*: what the initials of a body are made of."""
    end = len(core)
    while end > _SHORTEST and core[end - 1] in listed("academy", __package__):
        end -= 1
    return core[:end]


def _with_that_head(document: Document, core: Core, long: Sequence[Core]) -> list[Core]:
    """*Комиссия* after one *Комиссия по ценным бумагам*: a common noun that begins a single longer name."""
    readings = document.morphology.readings(core[0])
    if not any(each.known and each.pos == "NOUN" and not each.grammemes & _NO_NOUNS for each in readings):
        return []
    found = [each for each in long if each[0] == core[0]]
    return found if len(found) == 1 else []


def _named_in_brackets(document: Document, forms: Sequence[OrganizationForm]) -> list[tuple[Core, Core]]:
    """*Комитет по печати (КП)*: the cores of a name and of the one in the brackets behind it."""
    pairs = []
    for first, second in pairwise(forms):
        between = document.text[first.name.span.end : second.name.span.start]
        if between.strip(' »”"') == "(" and first.core != second.core:
            pairs.append((first.core, second.core))
    return pairs
