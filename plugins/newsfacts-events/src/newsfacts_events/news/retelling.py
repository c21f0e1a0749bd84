"""What is put together of two events that are one: the headline's and the text's."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_events.lexicon import OTHER, senses
from newsfacts_events.making import Event, by_name
from newsfacts_events.news.again import MANY, UNTOLD, identity_of
from newsfacts_events.reading import AGENT, Part, can_act


def retell(main: Event, told: Event) -> None:
    """Put both together: the headline's trigger, and of all else what is told more plainly."""
    own = main.parts
    if _is_plainer(main, told):
        main.type = told.type
        main.parts = _together(told.parts, own)
    else:
        main.parts = _together(own, told.parts)
    main.further = [*main.further, told.trigger, *told.further]
    main.places = main.places or told.places
    main.time = main.time or told.time
    main.quantities = main.quantities or told.quantities


def _is_plainer(main: Event, told: Event) -> bool:
    """Whether the text tells the type better: the headline's verb has many senses, or none that is known."""
    headline = main.trigger
    if told.type == main.type or told.type in UNTOLD:
        return False
    if headline.is_noun or headline.is_collocation:
        return False
    return not headline.entry.listed or main.type == OTHER or len(senses(headline.entry.lemma)) >= MANY


def _together(first: Sequence[Part], second: Sequence[Part]) -> list[Part]:
    """The first parts, by their names where the second have them, and those of further roles."""
    found = [Part(each.role, by_name(each, second)) for each in first]
    roles = {each.role for each in first}
    known = {identity_of(each.phrase) for each in found}
    further = [each for each in second if each.role not in roles and identity_of(each.phrase) not in known]
    further = [each for each in further if each.role != AGENT or can_act(each.phrase)]
    return sorted([*found, *further], key=lambda each: each.phrase.first)
