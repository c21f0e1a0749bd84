"""Posts after the name, and before lists of names: *Стив Уиткофф, спецпредставитель президента*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts_names.posts.before_name import LONGEST_APPOSITION, chain_before
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.scene import Attachment, Scene, fits, fits_gender
from newsfacts_names.posts.words import COLLECTIVE, DASHES, FEW, agreeing_in
from newsfacts_names.titles import TitleClass, words

_SUCH = re.compile(r"так(?:ие|их|им|ими)")
_CLOSING = frozenset({",", ".", ")", "и", ":", ";", "…", "(", "»", '"', *DASHES})


def apposition(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*Уиткофф, спецпредставитель президента*; *Лёв (второй тренер)*; *Ковач – политик и лидер партии*."""
    for mention in scene.named:
        joint, phrase = _apposed(scene, mention.last)
        if scene.text(mention.last) == "," and not (phrase and _describes(scene, phrase, mention, joint)):
            joint, phrase = ",", _past_description(scene, mention.last + 1, mention)
        while phrase is not None and phrase.head not in taken and _describes(scene, phrase, mention, joint):
            taken.add(phrase.head)
            yield Attachment(phrase, mention.person)
            phrase = _next(scene, phrase, mention)


def _next(scene: Scene, phrase: TitlePhrase, mention: Named) -> TitlePhrase | None:
    """The post that is joined to one after a name."""
    if scene.text(phrase.end) == "и" and phrase.category is TitleClass.OTHER:
        return None
    place = scene.past_joint(phrase.end)
    if place is None:
        return None
    following = scene.by_start.get(_past_adverb(scene, place))
    if following is not None and _describes(scene, following, mention, ","):
        return following
    return _past_description(scene, place, mention)


def _past_description(scene: Scene, index: int, mention: Named) -> TitlePhrase | None:
    """The post behind words that tell none: *Рогова, известного борца с пробками, члена думы*."""
    if not scene.text(index) or not agreeing_in(scene.document, index, mention.cases):
        return None
    for place in range(index, index + LONGEST_APPOSITION):
        if scene.text(place) == ",":
            return scene.by_start.get(_past_adverb(scene, place + 1))
        if place in scene.by_token or scene.is_verb(place):
            return None
    return None


def _apposed(scene: Scene, index: int) -> tuple[str, TitlePhrase | None]:
    """The mark after a name and the phrase behind it, in the brackets after the name or past them."""
    for after in dict.fromkeys((index, scene.past_bracket(index))):
        place = after + (scene.text(after) == "," and scene.text(after + 1) in DASHES)
        joint = scene.text(place)
        if joint in {",", "("} or joint in DASHES:
            phrase = scene.by_start.get(_past_adverb(scene, place + 1))
            phrase = phrase or scene.by_start.get(scene.past_epithets(scene.past_time(place + 1)))
            if phrase is not None:
                return joint, phrase
    return "", None


def _past_adverb(scene: Scene, index: int) -> int:
    """Past *ныне* in *Петров, ныне министр*, and past *31-летний*."""
    return scene.past_epithets(index + (scene.word(index) in words("between")))


def _describes(scene: Scene, phrase: TitlePhrase, mention: Named, joint: str) -> bool:
    if phrase.bare or phrase.plural or not fits_gender(phrase, mention.gender):
        return False
    if joint == ",":
        return not phrase.cases.isdisjoint(mention.cases) and _is_closed(scene, phrase.end)
    return "nomn" in phrase.cases or not phrase.cases.isdisjoint(mention.cases)


def _is_closed(scene: Scene, index: int) -> bool:
    """Whether an apposition ends where it should: at a mark, at *и*, or at the end of the sentence.

    The name of somebody else may end it too: *директор фонда Анны Франк, сказал*.
    """
    other = scene.by_token.get(index)
    if other is not None and "gent" in other.cases:
        index = other.last
    return scene.text(index) in {"", *_CLOSING}


def listing(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*экс-президенты: Альберто Фухимори и Алехандро Толедо*; *критики, среди которых – Павел Зимин*."""
    for phrase in scene.phrases:
        several = phrase.plural or _may_be_plural(phrase) or _are_few(scene, phrase)
        if not several or phrase.head in taken or phrase.bare:
            continue
        among = scene.word(phrase.end + 1) == "среди" and scene.word(phrase.end + 2) == "которых"
        such = scene.text(phrase.end) == "," and scene.word(phrase.end + 1) == "как"
        names = (
            _such_as(scene, phrase)
            if such
            else _listed_after(scene, phrase, phrase.end + (3 if among else 0), among=among)
        )
        if not names:
            continue
        phrases = [phrase, *chain_before(scene, phrase, names[0])]
        taken.update(each.head for each in phrases)
        for mention in names:
            for each in phrases:
                yield Attachment(each, mention.person)


def _such_as(scene: Scene, phrase: TitlePhrase) -> list[Named]:
    """*такими режиссёрами, как Олег Крамер и Анна Седова*."""
    first = scene.by_token.get(phrase.end + 2)
    before = (scene.word(phrase.start - 1), scene.word(phrase.start))
    if first is None or not any(_SUCH.fullmatch(each) for each in before):
        return []
    return [first, *scene.coordinated(first)]


def _may_be_plural(phrase: TitlePhrase) -> bool:
    """*гандболистки: Ольга Левина, Анна Седойкина*: a genitive singular too."""
    return any(each.has("plur", "nomn") for each in phrase.readings)


def _are_few(scene: Scene, phrase: TitlePhrase) -> bool:
    """*два директора*, *три бывших директора*: after such a numeral, the noun is in the singular."""
    before = phrase.start - 1
    if scene.word(before) in FEW:
        return True
    plural = scene.text(before) and any(
        each.has("plur", "gent") for each in scene.document.readings(scene.document.tokens[before])
    )
    return bool(plural) and scene.word(before - 1) in FEW


def _listed_after(scene: Scene, phrase: TitlePhrase, joint: int, *, among: bool) -> list[Named]:
    """The names after a colon, a bracket or a dash."""
    text = scene.text(joint)
    first = scene.by_token.get(joint + 1) if text in {":", "("} or text in DASHES else None
    counted = scene.word(phrase.start - 1) in COLLECTIVE or _are_few(scene, phrase)
    if first is None:
        return []
    if text in DASHES and not (among or counted) and phrase.cases.isdisjoint(first.cases):
        return []
    names = [first, *scene.coordinated(first)]
    return names if among or len(names) > 1 else []


def signature(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*Иван Петров президент федерации*, as the last line of a letter."""
    first = scene.named[0]
    if first.first != scene.sentence.first or len(scene.named) > 1:
        return
    last = scene.sentence.last - (scene.text(scene.sentence.last - 1) == ".")
    phrase = scene.by_start.get(first.last)
    if phrase and phrase.end == last and phrase.head not in taken and fits(phrase, first):
        taken.add(phrase.head)
        yield Attachment(phrase, first.person)
