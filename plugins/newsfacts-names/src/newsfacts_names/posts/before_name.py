"""Posts before the name: *президент Владимир Зеленский*."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import Gender
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.posts.lone import is_likely
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import ComplementType, TitlePhrase
from newsfacts_names.posts.scene import Attachment, Scene, fits
from newsfacts_names.posts.words import DASHES, is_age, is_kin
from newsfacts_names.titles import TitleClass, words

_SHORTEST_LIST = 3
"""So many names at least make *актрисы* the title of all of them, which may be one woman's genitive."""

_WHO = frozenset({"который", "которая"})
_OF_MATTER = frozenset({"за", "по", "с", "для", "от"})
"""Prepositions of what a post is about: *директора по маркетингу*, but *адвоката по делу* somebody."""
LONGEST_APPOSITION = 7
"""How many tokens may stand between commas after a post."""


def before_name(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*президент Владимир Зеленский*; *вице-премьер, министр финансов Алексей Кудрин*."""
    by_end: dict[int, list[TitlePhrase]] = {}
    for phrase in scene.phrases:
        for nested in _nested(phrase):
            by_end.setdefault(nested.end, []).append(nested)
    for mention in scene.named:
        end = _past_epithets(scene, mention.first)
        candidates = by_end.get(_past_joint(scene, end, mention), ())
        fitting = [each for each in candidates if _describes(scene, each, _clearest(scene, each, mention))]
        if not fitting:
            continue
        chosen = next((each for each in fitting if each.category is not TitleClass.OTHER), fitting[0])
        taken.add(chosen.head)
        yield Attachment(chosen, mention.person)
        for following in scene.coordinated(mention) if _are_many(scene, chosen, mention) else ():
            yield Attachment(chosen, following.person)
        for further in chain_before(scene, chosen, mention):
            taken.add(further.head)
            yield Attachment(further, mention.person)


def _are_many(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether a title is that of all in a list: *актрисы Анна Крамер, Дина Вебер и Ольга Седова*."""
    if phrase.plural or not any(each.has("plur", "nomn") for each in phrase.readings):
        return phrase.plural
    listed = [mention, *scene.coordinated(mention)]
    return len(listed) >= _SHORTEST_LIST and all("nomn" in each.cases for each in listed)


def _clearest(scene: Scene, phrase: TitlePhrase, mention: Named) -> Named:
    """Of a list after a plural title, the name that shows their case: *генералов Пучкова и Девяткина*."""
    if not phrase.plural or fits(phrase, mention):
        return mention
    fitting = (each for each in scene.coordinated(mention) if fits(phrase, each))
    clear = next(fitting, mention)
    return attrs.evolve(mention, cases=clear.cases, gender=clear.gender)


def _past_joint(scene: Scene, index: int, mention: Named) -> int:
    """Back over a dash, *адвокат – Петр Зимин*, or a comma after two: *актер, лауреат премии, Петр Зимин*.

    Also over a bracket: *лидер группы (с 1984 года) Петр Зимин*.
    """
    mark = scene.text(index - 1)
    if mark in DASHES:
        return index - 1
    opening = scene.before_bracket(index - 1) + 1
    if opening < index and scene.past_time(opening + 1) == index - 1:
        return opening
    last = scene.by_end.get(index - 1) if mark == "," and scene.text(mention.last) not in {",", "и"} else None
    if last is None or scene.text(last.start - 1) != ",":
        return index
    before = scene.by_end.get(last.start - 1)
    return index if before is None or not fits(before, mention) else index - 1


def chain_before(scene: Scene, phrase: TitlePhrase, mention: Named) -> Iterator[TitlePhrase]:
    """Further posts before the first: *депутата и бизнесмена Евгения Щербаня*."""
    while True:
        index = beside = _past_epithets(scene, _past_now(scene, phrase.start))
        joint = scene.text(index - 1)
        if joint in {",", "и"} or joint in DASHES:
            index -= 2 if scene.text(index - 2) == "," else 1
        previous = scene.by_end.get(index)
        if previous is None or previous.bare or not fits(previous, mention):
            return
        if previous.plural != phrase.plural:
            return
        if index == beside and (not is_likely(previous) or _serves(previous, phrase)):
            return  # "критика американского лидера", "водителя пермского архитектора"
        yield previous
        phrase = previous


def _past_now(scene: Scene, index: int) -> int:
    """Back over what tells that the next post is today's: *экс-мэр, | а ныне | сенатор Петр Зимин*."""
    if scene.word(index - 1) not in words("now"):
        return index
    return index - 2 if scene.word(index - 2) == "а" else index - 1


def _serves(previous: TitlePhrase, phrase: TitlePhrase) -> bool:
    """Whether the first of two posts side by side is had by somebody who works for who has the second."""
    if "gent" not in phrase.cases or previous.complements:
        return False
    return previous.title.lemma in listed("retainer") or phrase.start < phrase.head


def _nested(phrase: TitlePhrase) -> Iterator[TitlePhrase]:
    """The phrase and the posts that it depends on, outermost first."""
    each: TitlePhrase | None = phrase
    while each is not None:
        yield each
        each = each.inner


def _past_epithets(scene: Scene, index: int) -> int:
    """Back over what may stand between a post and a name: *51-летний*, *господин*, *некий*."""
    while True:
        after_age = scene.text(index - 1) == "," and is_age(scene.text(index))
        degree = scene.before_degree(index)
        if degree == index and not (after_age or scene.is_epithet(index - 1)):
            return index
        index = min(degree, index - 1)


def _describes(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether a post right before a name is that person's, and the name no complement of its last noun."""
    if phrase.bare or not fits(phrase, mention) or _governs_name(scene, phrase, mention):
        return False
    if phrase.plural:
        return any(True for _ in scene.coordinated(mention))
    kin = scene.text(phrase.start - 1) and is_kin(scene.document, scene.document.tokens[phrase.start - 1])
    owned = scene.listed(phrase.start - 2, "pointing")  # "его супруги герцогини Анны" is she
    return not kin or owned or _is_of_relative(scene, phrase.start - 1, mention)


def _is_of_relative(scene: Scene, kin: int, mention: Named) -> bool:
    """*сын президента Владимира Путина* names the president, *дочь президента Иванку Трамп* the daughter."""
    if "gent" not in mention.cases:
        return False
    if mention.cases != ALL_CASES:
        return True
    relative = {Gender.MALE: "masc", Gender.FEMALE: "femn"}.get(mention.gender) if mention.gender else "sing"
    readings = scene.document.readings(scene.document.tokens[kin])
    return not any(relative in each.grammemes for each in readings)


def _governs_name(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether the name depends on the last noun: *матроса в фильме Сергея Герасимова*."""
    if not phrase.complements or "gent" not in mention.cases:
        return False
    last = phrase.complements[-1]
    if not scene.text(last.nucleus).islower():
        return False
    if last.type is ComplementType.PREPOSITIONAL:
        if scene.listed(last.nucleus, "territory", "board"):
            return False
        if scene.word(last.start) in _OF_MATTER and not scene.listed(last.nucleus, "affair"):
            return False
        oblique = "nomn" not in mention.cases or (mention.cases == ALL_CASES and "nomn" not in phrase.cases)
        return oblique and not phrase.title.lemma.startswith("ответственн")
    return phrase.title.relational and mention.cases == ALL_CASES and mention.last == mention.first + 1


def set_off(scene: Scene, taken: set[int]) -> Iterator[Attachment]:
    """*с его заместителем, Иваном Петровым*; *Другой секретарь, Петров, сказал*; *Военный, Младич учился*."""
    for mention in scene.named:
        phrase = _before_comma(scene, mention.first - 1)
        if phrase is None or phrase.head in taken or phrase.bare or phrase.plural:
            continue
        if mention.cases == ALL_CASES and not _has_clause(scene, phrase, mention):
            continue
        if fits(phrase, mention) and _is_set_off(scene, phrase, mention):
            taken.add(phrase.head)
            yield Attachment(phrase, mention.person)


def _has_clause(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """*Бывший спикер сената, Нэнси Крамер, которая ушла*: what shows no case is the head of the sentence."""
    end = scene.past_bracket(mention.last)
    return (
        scene.opens(phrase)
        and "nomn" in phrase.cases
        and scene.text(end) == ","
        and scene.word(end + 1) in _WHO
    )


def _before_comma(scene: Scene, comma: int) -> TitlePhrase | None:
    """The phrase before a comma, or before what the comma closes: *Глава Абакана, столицы края, …*."""
    if scene.text(comma) != ",":
        return None
    if found := scene.by_end.get(comma):
        return found
    clause = scene.opening_of_clause(comma)
    if clause is not None:  # "Директор музея, где он работал, …"
        return _opening(scene, clause)
    for index in range(comma - 1, comma - LONGEST_APPOSITION, -1):
        if scene.text(index) == ",":
            return _opening(scene, index)
        if index in scene.by_token or scene.is_verb(index):
            return None
    return None


def _opening(scene: Scene, comma: int) -> TitlePhrase | None:
    """The phrase that begins the sentence and ends at a comma."""
    phrase = scene.by_end.get(comma)
    return phrase if phrase and scene.opens(phrase) else None


def _is_set_off(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether the name after the comma is no subject of its own, nor the next of a list."""
    end = scene.past_bracket(mention.last)
    if "nomn" not in mention.cases:
        return scene.text(end) in {"", ",", ".", ")"}
    if scene.opens(phrase) and (scene.is_verb(end) or _is_adverb_of_verb(scene, end)):
        return True
    if scene.text(end) != ",":
        return False
    return scene.is_verb(end + 1) or scene.is_verb(end + 2) or scene.word(end + 1) in _WHO


def _is_adverb_of_verb(scene: Scene, index: int) -> bool:
    """*Писатель и историк, Крамер **ранее писал***."""
    if not scene.is_verb(index + 1):
        return False
    return scene.document.readings(scene.document.tokens[index])[0].pos == "ADVB"
