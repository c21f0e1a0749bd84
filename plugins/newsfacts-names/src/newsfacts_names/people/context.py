"""What the words around a mention tell of its case and gender."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs
from newsfacts_russian.kinship import KIN

from newsfacts import Document, Reading
from newsfacts_names.grammemes import PERSONAL, case_letter
from newsfacts_names.people.expectation import expected
from newsfacts_names.people.neighbours import Neighbour, Neighbourhood
from newsfacts_names.relations import ASSISTANTS
from newsfacts_names.spelling import fold

_BASE = {"N": 0.4, "G": 0.0, "D": -0.3, "A": -0.25, "I": -0.2, "L": -0.6}
_BEFORE, _AFTER = 0.6, 0.9
"""How much a verb before or after a name makes the name its subject."""
_FAR = 4
"""So many words may be the complement of a title."""
_NEAR = 6
"""A conjunction so many words before a name may join it to another subject."""
_OBJECT = 1.2
"""How much a verb or a noun that has its subject makes the name something else."""
_ITEM = 0.9
_ITEM_BEGINS = frozenset("\n•·*▪●")
_ITEM_ENDS = frozenset("\n(•·*▪●—–:")
_DASHES = frozenset("—–-")
_APPOSED = 0.8
_OWNED = 0.5
"""In NEREL's training side, a relative's own name follows 13 times and that of the other 5 times."""
_MAN = 0.5
"""More men than women are in the news."""


@attrs.define
class Context:
    """Log-odds-like weights of the cases and the genders that the neighbours make likely.

    Args:
        cases: Weights of the cases.
        agreeing: Weights of a gender in a case: of the title, adjective or verb that agrees with it.
        common: The gender and the cases of a title in the plural, which the names listed next share.
    """

    cases: dict[str, float]
    agreeing: dict[tuple[str, str], float]
    common: tuple[str, frozenset[str]] | None = None

    def weight(self, gender: str, case: str) -> float:
        """What the neighbours say for that gender and case together."""
        return self.cases[case] + (_MAN if gender == "m" else 0.0) + self.agreeing.get((gender, case), 0.0)

    def agree(self, gender: str, cases: Iterable[str], weight: float) -> None:
        """Add *weight* to a gender in these cases."""
        for case in cases:
            self.agreeing[gender, case] = self.agreeing.get((gender, case), 0.0) + weight

    def favour(self, cases: Iterable[str], more: float, less: float) -> None:
        """Add *more* to these cases and *less* to the others."""
        cases = set(cases)
        for case in self.cases:
            self.cases[case] += more if case in cases else less

    def take_common(self, gender: str, cases: frozenset[str]) -> None:
        """Agree with a title in the plural, the own one or that of the name before in a list."""
        self.common = gender, cases
        self.favour(cases, 0.9, -0.8)
        self.agree(gender, cases, 1.5)


def context(document: Document, start: int, end: int) -> Context:
    """The evidence around the code points ``[start, end)``."""
    made = Context(dict(_BASE), {})
    around = Neighbourhood(document, start, end)
    if around.first > around.low:
        _left(around, made)
        if not (around.alone and around.is_common(around.first - 1)):
            _title_with_complement(around, made)
        if around.text(around.first - 1) == "." and around.text(around.first - 2).lower() == "им":
            made.cases["G"] += 2.0
    else:
        made.cases["N"] += 0.4
    _right(around, made)
    _apposition(around, made)
    if not around.alone and _is_item(document.text, start, end):
        made.cases["N"] += _ITEM
    for (gender, case), weight in expected(around).items():
        made.agree(gender, case, weight)
    return made


def _is_item(text: str, start: int, end: int) -> bool:
    """Whether the mention is an item of a list, or opens one: *• Тору Камикава (Япония)*."""
    before = text[max(start - 2, 0) : start].rstrip(" ")
    after = text[end : end + 2].lstrip(" ")
    return (before[-1:] in _ITEM_BEGINS or not before) and (after[:1] in _ITEM_ENDS or not after)


def _left(around: Neighbourhood, made: Context) -> None:
    """The word before: a preposition, a verb, a title that agrees, a noun that governs."""
    left = around.at(around.first - 1)
    if left is not None and left.kind == "preposition":
        made.favour(left.cases, 1.5, -2.0)
        return
    readings = around.readings(around.first - 1)
    if not readings:
        return
    top = readings[0]
    if top.pos == "PRTS":
        made.cases["I"] += 1.5
    elif top.pos == "VERB":
        if not _is_object(around, made):
            _governing_verb(top, made, _BEFORE)
    elif around.text(around.first - 1).lower() == "имени":
        made.cases["G"] += 2.0
    elif top.pos == "NOUN" and "anim" in top.grammemes and not top.grammemes & PERSONAL:
        _titled(around, readings, made)
    elif top.pos == "NOUN" and "Geox" not in top.grammemes:
        made.cases["G"] += 0.5 if around.alone else 0.1
    elif top.pos in {"ADJF", "PRTF"} and around.is_common(around.first - 1):
        _adjective(readings, made)


def _is_object(around: Neighbourhood, made: Context) -> bool:
    """*Тренер похвалил Аршавина*: the verb before the name has its subject already."""
    verb = around.at(around.first - 1)
    place = None if verb is None else around.subject(around.first - 2, verb)
    subject = None if place is None else around.at(place)
    if verb is None or subject is None:
        return False
    transitive = verb.kind.endswith("+")
    if transitive and "A" in subject.cases:  # "Матч выиграл Медведев": rather the object.
        return False
    made.favour("A" if transitive else "GDI", _OBJECT, -_OBJECT)
    return True


def _is_attribute(around: Neighbourhood, verb: Neighbour | None) -> bool:
    """*Смерть Джорджа Флойда вызвала споры*: the noun before the name is the subject of the verb after it."""
    left = around.at(around.first - 1)
    if left is None or verb is None or left.kind != "noun":
        return False
    return around.subject(around.first - 1, verb) == around.first - 1


def _title_with_complement(around: Neighbourhood, made: Context) -> None:
    """A title before its complement agrees: *председателем партии Итиро Одзавой*, *жена Навального Юлия*."""
    for place in range(around.first - 1, around.first - 1 - _FAR, -1):
        readings = around.readings(place)
        if not readings:
            return
        nouns = [each for each in readings if each.pos == "NOUN"]
        if around.is_common(place) and any(each.has("anim", "sing") for each in nouns[:1]):
            if place < around.first - 1:
                titles = [each for each in nouns if each.has("anim", "sing")]
                made.favour(map(case_letter, titles), 0.7, -0.7)
                made.agree("f", {case_letter(each) for each in titles if each.has("femn")}, 0.7)
            return
        if not any("gent" in each.grammemes for each in readings):
            return


def _titled(around: Neighbourhood, readings: Sequence[Reading], made: Context) -> None:
    """A title right before the name: its own, that of a list, or that of the next name, whom it owns."""
    if _is_owner(around):
        made.favour("G", 2.0, -2.0)
    elif assistant := _assistant(around):
        made.favour({*assistant.cases, "G"}, 0.9, -0.8)
    elif not around.alone and fold(readings[0].lemma) in KIN:
        _relative(readings, made)
    elif not (_is_followed_by_name(around) and _plural_title(readings, made)):
        _title(readings, made, alone=around.alone)


def _is_followed_by_name(around: Neighbourhood) -> bool:
    """Whether a list goes on behind the name: *Пучкова и Девяткина*."""
    return around.text(around.last) in {"и", ","} and around.text(around.last + 1)[:1].isupper()


def _apposition(around: Neighbourhood, made: Context) -> None:
    """A post after a dash stands in the name's case: *Нора Тумба – **руководитель** фонда*."""
    post = around.at(around.last + 1)
    if around.text(around.last) in _DASHES and post is not None and post.kind == "person" and post.lower:
        made.favour(post.cases, _APPOSED, -_APPOSED)


def _is_owner(around: Neighbourhood) -> bool:
    """Whether another name stands right behind: *сын Кадырова | Адам*."""
    following = around.text(around.last)
    return following[:1].isupper() and following[1:].islower() and around.adjoins(around.last)


def _relative(readings: Iterable[Reading], made: Context) -> None:
    """*брат Иван Громов* is his own name, *сын Тито Дженсона* somebody else's: it is open."""
    own = {case_letter(each) for each in readings if each.has("anim", "sing")}
    made.favour({*own, "G"}, 0.9, -0.8)
    made.cases["G"] += _OWNED


def _assistant(around: Neighbourhood) -> Neighbour | None:
    """Who works for the title before the name, which may be either's: ***помощник** госсекретаря Барка*."""
    found, superior = None, around.at(around.first - 1)
    for place in range(around.first - 2, around.first - 2 - _FAR, -1):
        head = around.at(place)
        if superior is None or "G" not in superior.cases or head is None or head.lemma not in ASSISTANTS:
            break
        found = superior = head
    return found


def _plural_title(readings: Iterable[Reading], made: Context) -> bool:
    """A title in the plural, or what can be one, is that of each name in the list.

    *Уволил генералов Пучкова и Девяткина*; *актрисы Анна Лунь и Инна Барк*, where it may be the genitive.
    """
    titles = [each for each in readings if "anim" in each.grammemes and not each.grammemes & PERSONAL]
    if not any("plur" in each.grammemes for each in titles):
        return False
    gender = "f" if all("femn" in each.grammemes for each in titles) else "m"
    made.take_common(gender, frozenset(map(case_letter, titles)))
    return True


def _title(readings: Iterable[Reading], made: Context, *, alone: bool) -> None:
    """*президента Трампа* agrees; a lone surname may also depend: *адвокат Немцова*."""
    singular = [reading for reading in readings if reading.has("anim", "sing")]
    cases = set(map(case_letter, singular))
    made.favour(cases, 0.9, -0.8)
    if "G" not in cases:
        made.cases["G"] += 0.7 if alone else 0.5
    for gender, mark, weight in (("f", "femn", 1.5), ("m", "masc", 0.3)):
        agreeing = {case_letter(reading) for reading in singular if mark in reading.grammemes}
        made.agree(gender, agreeing, weight)


def _adjective(readings: Iterable[Reading], made: Context) -> None:
    """*задержанного Иванова*, *известная Смирнова*."""
    # A man has no accusative like the nominative: *75-летний* is no *inan* here.
    readings = [reading for reading in readings if "inan" not in reading.grammemes]
    cases = {case_letter(reading) for reading in readings if "sing" in reading.grammemes}
    made.favour(cases, 0.7, -0.7)
    genders = {
        gender
        for gender, mark in (("m", "masc"), ("f", "femn"))
        if any(mark in reading.grammemes for reading in readings)
    }
    if len(genders) == 1:
        made.agree(genders.pop(), cases, 0.8)


def _governing_verb(reading: Reading, made: Context, weight: float) -> None:
    """*Трамп заявил* has a subject; *Горбунова похоронили* has none, so the name is an object."""
    grammemes = reading.grammemes
    gender = "m" if "masc" in grammemes else "f" if "femn" in grammemes else ""
    if gender:
        made.cases["N"] += weight
        made.agree(gender, "N", 0.8)
        made.agree("f" if gender == "m" else "m", "N", -0.6)
    elif "plur" in grammemes and weight > _BEFORE:
        made.favour("N", -1.6, 0.4)
    elif "3per" in grammemes and "sing" in grammemes:
        made.cases["N"] += weight


def _is_second_subject(around: Neighbourhood) -> bool:
    """Whether a conjunction stands near before: *Одзава и бывший премьер Хатояма выступали*."""
    return any(around.text(place).lower() == "и" for place in range(around.first - _NEAR, around.first))


def _is_name(around: Neighbourhood, place: int) -> bool:
    """Whether a name in the nominative stands there: *Карла III встретил | Эммануэль Макрон*."""
    readings = around.readings(place) if around.text(place)[:1].isupper() else ()
    return bool(readings) and readings[0].has("Name", "nomn")


def _right(around: Neighbourhood, made: Context) -> None:
    """The verb right after, an adverb or particle between allowed: *Рааб также заявил*."""
    for place in range(around.last, around.last + 3):
        readings = around.readings(place)
        if not readings:
            return
        if readings[0].pos in {"VERB", "PRTS"}:
            if "plur" in readings[0].grammemes and _is_second_subject(around):
                return
            if _is_attribute(around, around.at(place)):
                made.favour("G", _OBJECT, -_OBJECT)
            elif "tran" not in readings[0].grammemes or not _is_name(around, place + 1):
                _governing_verb(readings[0], made, _AFTER)
            return
        if readings[0].pos not in {"ADVB", "PRCL"}:
            return
