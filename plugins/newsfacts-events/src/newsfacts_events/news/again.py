"""Whether an event of the first sentences is the news told again: a trained model of how the two go together.

A headline names the news in passing or with a picture (*Экс-мэра отправили в колонию*), and the sentence
after it says the same in plain words, with names (*Суд приговорил Ивана Белкина*). Both are one event.
``data/again.tsv`` has the weights, ``scripts/train_main_event.py`` makes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts_events.lexicon import OTHER, senses
from newsfacts_events.making import DENIED, Event
from newsfacts_events.news.choosing import score
from newsfacts_events.news.dating import when_of
from newsfacts_events.reading import Page, Phrase
from newsfacts_events.triggers import Trigger

WEIGHTS = "again.tsv"
LEAD = 3
"""How many sentences after the headline may tell the news again."""

UNTOLD = frozenset({OTHER, "speech"})
"""Types that say less of the news than any other."""

MANY = 3
"""A verb that names events of so many types beside one noun or another tells little of which."""


def lead(page: Page, main: Event, events: Iterable[Event]) -> list[Event]:
    """The other events of headline and first sentences, in text order."""
    last = page.opening + LEAD
    return [event for event in events if event is not main and event.trigger.sentence.number < last]


def is_told_again(page: Page, main: Event, other: Event) -> bool:
    """Whether an event of headline and lead is the main one in other words."""
    return score(WEIGHTS, features(page, main, other)) > 0


def features(page: Page, main: Event, other: Event) -> list[str]:
    """How an event of headline or lead stands to the main one."""
    own, new = (main.trigger, *main.further), other.trigger
    place = place_of(page, new)
    type_ = _types(main, other)
    opens = "opens" if is_opening(new) else "later"
    together = "together" if any(each.sentence is new.sentence for each in own) else "apart"
    return [
        "bias",
        f"type={type_}",
        f"type={type_}:{together}",
        f"type={type_}:{place}:{opens}",
        f"headline={place_of(page, main.trigger) == 'headline'}:{place}",
        f"place={place}:{opens}",
        f"form={new.form}",
        f"form={new.form}:{main.trigger.form}",
        f"clause={new.clause.kind}:{together}",
        f"status={main.status == other.status}",
        f"denied={(main.status == DENIED) == (other.status == DENIED)}",
        f"time={_times(main, other)}",
        f"places={_places(main, other)}",
        f"when={when_of(page, other.time) if other.time is not None else ''}",
        *_of_root(own, new, together),
        *_of_parts(page, main, other, type_),
    ]


def place_of(page: Page, trigger: Trigger) -> str:
    """Where a trigger stands: ``headline``, ``text0`` and so on."""
    return page.stands(trigger.sentence.number, LEAD)


def is_opening(trigger: Trigger) -> bool:
    """Whether it is told in the main clause of its sentence, as what that says."""
    if trigger.clause.kind != "main":
        return False
    return trigger.form in {"VERB", "PRTS"} or trigger.support >= 0


def _types(main: Event, other: Event) -> str:
    one, two = main.type, other.type
    if one == two:
        return "untold" if one in UNTOLD else "same"
    if two in UNTOLD or one in UNTOLD:
        return f"{one if one in UNTOLD else 'any'}+{two if two in UNTOLD else 'any'}"
    if len(senses(main.trigger.entry.lemma)) >= MANY:
        return "vague"
    return "different"


def _of_root(own: tuple[Trigger, ...], new: Trigger, together: str) -> Iterator[str]:
    same = new.entry.root in {each.entry.root for each in own}
    yield f"root={same}"
    yield f"root={same}:{together}"


def _times(main: Event, other: Event) -> str:
    if main.time is None or other.time is None:
        return "none" if main.time is other.time else "one"
    return "same" if main.time.value == other.time.value else "different"


def _places(main: Event, other: Event) -> str:
    one, two = ({each.referent.entity for each in event.places} for event in (main, other))
    if not one or not two:
        return "one" if one or two else "none"
    return "same" if one & two else "different"


def _of_parts(page: Page, main: Event, other: Event, type_: str) -> Iterator[str]:
    """Whether the same people, bodies and things take part, and whether in the same role."""
    shared = took_part(page, main) & took_part(page, other)
    named = any(each.startswith("#") for each in shared)
    told = "named" if named else "some" if shared else "none"
    yield f"shared={told}"
    yield f"shared={told}:{type_}"
    for role in ("agent", "patient"):
        one, two = main.parts_of(role), other.parts_of(role)
        how = _how(one, two)
        yield f"{role}={how}"
        yield f"{role}={how}:{type_ == 'same'}"
    if other.trigger.is_noun and not other.parts and not other.places and other.time is None:
        yield "bare"


def _how(one: list[Phrase], two: list[Phrase]) -> str:
    """How the participants of one role go together."""
    if not one or not two:
        return "neither" if not one and not two else "main only" if one else "other only"
    if {identity_of(each) for each in one} & {identity_of(each) for each in two}:
        return "same"
    known = [any(each.referent.entity >= 0 for each in own) for own in (one, two)]
    if all(known):
        return "other name"
    alive = all(any(_is_alive(each) for each in own) for own in (one, two))
    return ("alive" if alive else "thing") + ("+name" if any(known) else "")


def _is_alive(phrase: Phrase) -> bool:
    return phrase.animate or phrase.referent.kind in {"person", "organization"}


def took_part(page: Page, event: Event) -> set[str]:
    """What the participants of an event are called: entities and nouns, their own and those around them."""
    found: set[str] = set()
    for part in event.parts:
        phrase = part.phrase
        sentence, root = page.sentence_of(phrase.first), phrase.root
        chain = [each for each in sentence.phrases if each.root is root]
        found.update(identity_of(each) for each in chain if not each.pronoun)
    return found


def identity_of(phrase: Phrase) -> str:
    """The entity of a phrase, or its noun: *экс-мэр* is as good as *мэр*."""
    return f"#{phrase.entity}" if phrase.entity >= 0 else phrase.lemma.rpartition("-")[2]
