"""The rules that join a title phrase and a mention by name, one pattern of Russian news each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from newsfacts import Document, Gender, Sentence
from newsfacts_names.posts.lexicon import TitleClass
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import ComplementType, TitlePhrase
from newsfacts_names.posts.words import CASES, DASHES, is_age, is_listed

_VERBS = frozenset({"VERB", "INFN", "GRND", "PRTS", "PRTF"})
LONGEST_OBJECT = 8
"""How far before the person appointed the verb may stand."""
LONGEST_CLAUSE = 25
"""How far, in tokens, a verb's subject is looked for."""


@attrs.frozen
class Attachment:
    """A title phrase that describes a person."""

    phrase: TitlePhrase
    person: int
    rule: str


@attrs.frozen
class Scene:
    """One sentence with its title phrases and its mentions by name."""

    document: Document
    sentence: Sentence
    phrases: Sequence[TitlePhrase]
    named: Sequence[Named]
    by_token: Mapping[int, Named]

    def text(self, index: int) -> str:
        """The token's text; empty outside the sentence."""
        inside = self.sentence.first <= index < self.sentence.last
        return self.document.tokens[index].text if inside else ""

    def is_verb(self, index: int) -> bool:
        """Whether the token's likeliest reading is a verb."""
        if not self.sentence.first <= index < self.sentence.last:
            return False
        readings = self.document.readings(self.document.tokens[index])
        return bool(readings) and readings[0].pos in _VERBS

    def listed(self, index: int, *lists: str) -> bool:
        """Whether the token stands in one of the word lists."""
        inside = self.sentence.first <= index < self.sentence.last
        return inside and is_listed(self.document, self.document.tokens[index], *lists)


Rule = Callable[[Scene, dict[int, TitlePhrase]], Iterator[Attachment]]


def fits(phrase: TitlePhrase, mention: Named) -> bool:
    """Whether a title may describe the person: the same case, and no woman's title for a man.

    *помощник Хиллари Клинтон* and *советника Эрдогана* may as well describe somebody else.
    """
    alone = phrase.title.deputy and not phrase.complements
    if alone and (mention.cases == CASES or (mention.last == mention.first + 1 and "gent" in mention.cases)):
        return False
    return not phrase.cases.isdisjoint(mention.cases) and fits_gender(phrase, mention)


def fits_gender(phrase: TitlePhrase, mention: Named) -> bool:
    """Whether the gender allows it: a man is no *актриса*, but a woman may be *министр*."""
    if mention.gender is not Gender.MALE or not phrase.readings:
        return True
    return any(not each.has("femn") or each.has("ms-f") for each in phrase.readings)


# ------------------------------------------------------------------ before the name


def before_name(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*президент Владимир Зеленский*; *вице-премьер, министр финансов Алексей Кудрин*."""
    by_end: dict[int, list[TitlePhrase]] = {}
    for phrase in scene.phrases:
        for nested in _nested(phrase):
            by_end.setdefault(nested.end, []).append(nested)
    outer = {phrase.end: phrase for phrase in scene.phrases}
    for mention in scene.named:
        candidates = by_end.get(_before(scene, mention.first), ())
        chosen = next((each for each in candidates if _describes(scene, each, mention)), None)
        if chosen is not None:
            yield from _with_coordinated(scene, chosen, mention, taken)
            yield from _chain_before(scene, chosen, mention, outer, taken)


def _nested(phrase: TitlePhrase) -> Iterator[TitlePhrase]:
    """The phrase and the posts that it depends on, outermost first."""
    each: TitlePhrase | None = phrase
    while each is not None:
        yield each
        each = each.inner


def _describes(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether a post right before a name is that person's, and the name no complement of its last noun."""
    if phrase.bare or not fits(phrase, mention) or _governs_name(scene, phrase, mention):
        return False
    if phrase.plural:
        return scene.text(mention.last) in {",", "и"} and mention.last + 1 in scene.by_token
    return not scene.listed(phrase.start - 1, "kin") or _is_of_relative(scene, phrase.start - 1, mention)


def _is_of_relative(scene: Scene, kin: int, mention: Named) -> bool:
    """*сын президента Владимира Путина* names the president, *дочь президента Иванку Трамп* the daughter."""
    if "gent" not in mention.cases:
        return False
    if mention.cases != CASES:
        return True
    relative = {None: "", Gender.MALE: "masc", Gender.FEMALE: "femn"}[mention.gender]
    readings = scene.document.readings(scene.document.tokens[kin])
    return not any(each.has("sing") and relative in {"", *each.grammemes} for each in readings)


def _governs_name(scene: Scene, phrase: TitlePhrase, mention: Named) -> bool:
    """Whether the name depends on the last noun: *матроса в фильме Сергея Герасимова*."""
    if not phrase.complements or "gent" not in mention.cases:
        return False
    last = phrase.complements[-1]
    common = scene.text(last.nucleus).islower()
    if last.type is ComplementType.PREPOSITIONAL and common:
        return "nomn" not in mention.cases and "ответственн" not in phrase.title.lemma
    return common and phrase.title.relational and mention.cases == CASES and mention.last == mention.first + 1


def _before(scene: Scene, index: int) -> int:
    """Back over what may stand between a post and a name: an age, an honorific, an opening mark."""
    while True:
        text = scene.text(index - 1)
        if is_age(text) or (text and scene.listed(index - 1, "honorific")):
            index -= 1
        elif text == "," and is_age(scene.text(index)):
            index -= 1
        elif text.lower() == "некий" or text.lower() == "некто":
            index -= 1
        else:
            return index


def _with_coordinated(
    scene: Scene, phrase: TitlePhrase, mention: Named, taken: dict[int, TitlePhrase]
) -> Iterator[Attachment]:
    """The person, and for a plural those that follow: *депутаты Антон Романов и Евгений Федоров*."""
    taken[phrase.head] = phrase
    yield Attachment(phrase, mention.person, "post before the name")
    if phrase.plural:
        for following in _coordinated(scene, mention):
            yield Attachment(phrase, following.person, "plural post before the names")


def _coordinated(scene: Scene, mention: Named) -> Iterator[Named]:
    """The names that follow one in a list: *Антон Романов, Петр Зимин и Евгений Федоров*."""
    index = _after_bracket(scene, mention.last)
    while scene.text(index) in {",", "и"} and (following := scene.by_token.get(index + 1)):
        yield following
        index = _after_bracket(scene, following.last)


def _chain_before(
    scene: Scene,
    phrase: TitlePhrase,
    mention: Named,
    outer: Mapping[int, TitlePhrase],
    taken: dict[int, TitlePhrase],
) -> Iterator[Attachment]:
    """Further posts before the first: *депутата и бизнесмена Евгения Щербаня*."""
    while True:
        index = phrase.start
        joint = scene.text(index - 1)
        if joint in {",", "и"} or joint in DASHES:
            index -= 1
            if scene.text(index - 1) == ",":
                index -= 1
        previous = outer.get(index)
        if previous is None or previous.head in taken or not fits(previous, mention) or previous.bare:
            return
        if previous.plural != phrase.plural:
            return
        taken[previous.head] = previous
        yield Attachment(previous, mention.person, "further post before the name")
        phrase = previous


# ------------------------------------------------------------------ after the name


def apposition(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*Стив Уиткофф, спецпредставитель президента*; *Йоахим Лёв (второй тренер)*; *Ковач – политик и лидер*."""
    by_start = {phrase.start: phrase for phrase in scene.phrases}
    for mention in scene.named:
        index = _after_bracket(scene, mention.last)
        joint = scene.text(index)
        if joint not in {",", "("} and joint not in DASHES:
            continue
        index = _over_adverb(scene, index + 1)
        phrase = by_start.get(index)
        while phrase is not None and phrase.head not in taken and not phrase.bare:
            loose = joint == "(" or joint in DASHES
            agrees = (loose and "nomn" in phrase.cases) or not phrase.cases.isdisjoint(mention.cases)
            if not agrees or phrase.plural or not fits_gender(phrase, mention):
                break
            if joint == "," and not _closed(scene, phrase.end):
                break
            taken[phrase.head] = phrase
            yield Attachment(phrase, mention.person, "post after the name")
            if scene.text(phrase.end) not in (
                {","} if phrase.title.category is TitleClass.OTHER else {",", "и"}
            ):
                break
            phrase = by_start.get(_over_adverb(scene, phrase.end + 1))


def _after_bracket(scene: Scene, index: int) -> int:
    """Past a name in Latin letters: *Стив Милунович (Steve Milunovich)*."""
    if scene.text(index) != "(" or not scene.text(index + 1)[:1].isascii():
        return index
    for end in range(index + 1, index + 9):
        if scene.text(end) == ")":
            return end + 1
    return index


def _over_adverb(scene: Scene, index: int) -> int:
    return (
        index + 1
        if scene.text(index).lower() in {"ныне", "тогда", "ранее", "также", "сейчас", "а"}
        else index
    )


def _closed(scene: Scene, index: int) -> bool:
    """Whether an apposition ends where it should: at a mark, at *и*, or at the end of the sentence.

    The name of somebody else may end it too: *директор фонда Анны Франк, сказал*.
    """
    if (other := scene.by_token.get(index)) and "gent" in other.cases:
        index = other.last
    text = scene.text(index)
    return not text or text in {",", ".", ")", "и", ":", ";", "…", "(", "»", '"'} or text in DASHES


def listing(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*экс-президенты: Альберто Фухимори и Алехандро Толедо*; *критики, среди которых – Павел Зимин*."""
    outer = {phrase.end: phrase for phrase in scene.phrases}
    for phrase in scene.phrases:
        if not phrase.plural or phrase.head in taken or phrase.bare:
            continue
        index = phrase.end
        among = scene.text(index + 1).lower() == "среди" and scene.text(index + 2).lower() == "которых"
        index += 3 if among else 0
        joint = scene.text(index)
        first = scene.by_token.get(index + 1) if joint in {":", "("} or joint in DASHES else None
        if first is None or (joint in DASHES and not among and phrase.cases.isdisjoint(first.cases)):
            continue
        others = list(_coordinated(scene, first))
        if others or among:
            taken[phrase.head] = phrase
            for each in (first, *others):
                yield Attachment(phrase, each.person, "plural post before a list of names")
                yield from _chain_before(scene, phrase, each, outer, dict(taken))


# ------------------------------------------------------------------ with a verb


def predicate(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*Петров является членом совета*; *капитаном стал Михаэль Баллак*; *назначить Иванова министром*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "ablt" not in phrase.cases or "nomn" in phrase.cases:
            continue
        verb = _verb_beside(scene, phrase)
        if verb is None:
            continue
        person = _subject(scene, phrase, verb)
        if person is None or not fits_gender(phrase, person):
            continue
        others = list(_coordinated(scene, person)) if person.first > phrase.start else []
        if not phrase.plural or others:
            taken[phrase.head] = phrase
            for each in (person, *(others if phrase.plural else ())):
                yield Attachment(phrase, each.person, "post as a predicate")


def _verb_beside(scene: Scene, phrase: TitlePhrase) -> int | None:
    object_before = scene.by_token.get(phrase.start - 1)
    if object_before is not None and "nomn" not in object_before.cases:
        edge = object_before.first - LONGEST_OBJECT
        return next((i for i in range(object_before.first - 1, edge, -1) if scene.listed(i, "appoint")), None)
    for index in (*range(phrase.start - 1, phrase.start - 5, -1), phrase.end, phrase.end + 1):
        if scene.text(index) in {",", ";", "(", ")"}:
            if index >= phrase.end:
                return None
            continue
        if scene.listed(index, "copula", "appoint") and scene.is_verb(index):
            return None if scene.text(index - 1).lower() == "не" else index
    return None


def _subject(scene: Scene, phrase: TitlePhrase, verb: int) -> Named | None:
    """The person of the clause: after *стал*, else the nearest before it; the object of *назначил*."""
    object_before = scene.by_token.get(phrase.start - 1)
    if object_before is not None and "nomn" not in object_before.cases:
        return object_before
    appoint = scene.listed(verb, "appoint")
    wanted = "nomn"
    readings = scene.document.readings(scene.document.tokens[verb])
    if appoint and readings[0].pos in {"VERB", "INFN", "GRND"} and not scene.text(verb).endswith("ся"):
        wanted = "accs"
    after = _named_at(scene, max(verb, phrase.end - 1) + 1)
    if after is not None and wanted in after.cases:
        return after
    edge = max(scene.sentence.first, verb - LONGEST_CLAUSE)
    for index in range(max(verb, phrase.start) - 1, edge - 1, -1):
        found = scene.by_token.get(index)
        if found is not None:
            return found if wanted in found.cases else None
        if index < verb and scene.is_verb(index) and not scene.listed(index, "copula"):
            return None
    return None


def _named_at(scene: Scene, index: int) -> Named | None:
    """The mention that begins at a token, or after the posts that begin there."""
    starts = {phrase.start: phrase.end for phrase in scene.phrases}
    while index in starts:
        index = starts[index]
    return scene.by_token.get(index)


def position(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*занять пост министра*; *уходит с поста главы правительства Ахмед Куреи*; *в качестве связиста*."""
    for phrase in scene.phrases:
        if phrase.head in taken or phrase.bare or "gent" not in phrase.cases:
            continue
        if not scene.listed(phrase.start - 1, "position"):
            continue
        person = _holder(scene, phrase)
        if person is not None and fits_gender(phrase, person):
            taken[phrase.head] = phrase
            yield Attachment(phrase, person.person, "post with the word post")


def _holder(scene: Scene, phrase: TitlePhrase) -> Named | None:
    edge = max(scene.sentence.first, phrase.start - LONGEST_CLAUSE)
    limit = min(scene.sentence.last, phrase.end + LONGEST_CLAUSE)
    around = (*range(phrase.start - 2, edge - 1, -1), *range(phrase.end, min(limit, phrase.end + 8)))
    verb = next((index for index in around if scene.listed(index, "hold") and scene.is_verb(index)), None)
    capacity = scene.text(phrase.start - 1).lower() == "качестве"
    if verb is None and not capacity and scene.by_token.get(phrase.end) is None:
        return None
    before = range(phrase.start - 1 if verb is None else min(verb, phrase.start), edge - 1, -1)
    after = range(phrase.end if verb is None else max(verb + 1, phrase.end), min(limit, phrase.end + 9))
    for index in (*after, *before) if capacity else (*before, *after):
        found = scene.by_token.get(index)
        if found is not None:
            return found if "nomn" in found.cases else None
    return None


def signature(scene: Scene, taken: dict[int, TitlePhrase]) -> Iterator[Attachment]:
    """*Иван Петров президент федерации*, as the last line of a letter."""
    first = scene.named[0]
    if first.first != scene.sentence.first or len(scene.named) > 1:
        return
    for phrase in scene.phrases:
        last = scene.sentence.last - (scene.text(scene.sentence.last - 1) == ".")
        if (
            phrase.start == first.last
            and phrase.end == last
            and fits(phrase, first)
            and phrase.head not in taken
        ):
            taken[phrase.head] = phrase
            yield Attachment(phrase, first.person, "post in a signature")


RULES: tuple[Rule, ...] = (before_name, apposition, listing, predicate, position, signature)
"""All rules, in the order in which they take phrases."""
