"""Which words can be a reporting verb's subject: number, gender and case."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.view import Named, View

_NEAR = 15
"""How many tokens beside a name another may stand that *и* joins to it."""
_INTRODUCING = frozenset(("другой", "некий", "новый", "один", "местный", "неназванный", "анонимный"))


def agrees(view: View, index: int, cue: Cue) -> bool:
    """Whether a word in the nominative can be the cue's subject by number and gender."""
    text = view.tokens[index].text
    if in_latin(text) or (text.isupper() and len(text) > 1 and _may_be_one(view, index, cue)):
        return True
    if text.startswith("Мин") and cue.gender == "neut":
        return True  # ***Минпросвещения** разрешило*
    for reading in view.readings(index):
        if not reading.has("nomn"):
            continue
        if cue.number and cue.number not in reading.grammemes:
            continue
        if not cue.gender or cue.gender in reading.grammemes or reading.has("ms-f"):
            return True
        if (
            not reading.known
            or reading.grammemes & {"Name", "Surn"}
            or (cue.gender == "femn" and reading.has("anim", "masc"))
        ):
            return True  # *сообщила депутат*
    return False


def _may_be_one(view: View, index: int, cue: Cue) -> bool:
    """Whether an abbreviation may be a body of any gender: ***ОБСЕ** назвала*, not *поддержки **ЛНА***."""
    before = view.at(index - 1).pos
    if cue.number == "plur":  # ***РЖД** напоминают*
        return index + 1 == cue.first and (view.starts_unit(index) or view.at(index - 1).low == ",")
    if cue.first == index - 1:  # *сообщил **РБК***
        return True
    return cue.number == "sing" and (not cue.gender or before not in {"NOUN", "ADJF", "PRTF", "VERB", "PREP"})


def agrees_person(view: View, named: Named, cue: Cue) -> bool:
    """Whether a person can be the cue's subject, alone or as one of several."""
    if cue.number == "plur":
        return _is_one_of_several(view, named)
    if not named.person.gender or not cue.gender:
        return True
    return {"m": "masc", "f": "femn"}[named.person.gender] == cue.gender


def _is_one_of_several(view: View, named: Named) -> bool:
    """Whether *и* joins the name to another: *сообщили министр Иванов и губернатор Петров*."""
    after = range(named.last, min(named.last + _NEAR, len(view.words)))
    before = range(max(named.first - _NEAR, 0), named.first)
    for stretch in (after, before):
        others = any(k in view.named and view.named[k].nominative for k in stretch)
        if others and "и" in view.words[stretch.start : stretch.stop]:
            return True
    goes_on = view.at(named.last + 1).is_finite  # *… Петрова **и заявили***
    joined = view.at(named.last).low == "и" and not goes_on
    return joined or view.at(named.first - 1).low == "и"


def is_collective(view: View, cue: Cue, head: int, end: int) -> bool:
    """Whether a singular noun with a genitive plural goes with a plural verb: *союз дольщиков попросили*."""
    after = head + 1
    if cue.number != "plur":
        return False
    among = view.at(after, end).low == "из" and view.lemma(head) in lexicon.words("parts.txt")
    of_them = among and any(
        view.at(after + 1, end).has(pos, "plur", "gent") for pos in ("NPRO", "NOUN", "ADJF")
    )
    return of_them or view.at(after, end).has("NOUN", "plur", "gent")


def is_governed(view: View, index: int) -> bool:
    """Whether a name that shows no case follows a noun in an oblique case: *в газету Times*."""
    shows = not view.is_mark(index) and not in_latin(view.tokens[index].text)
    before = view.at(index - 1)
    if shows or (view.at(index - 2).low, before.low) in lexicon.connectives():
        return False  # *между тем AFP сообщает*
    timely = before.lemma in lexicon.words("times.txt")  # *передала в **среду** «Волна»*
    return before.pos == "NOUN" and not timely and not before.has("nomn")


def is_listed(view: View, index: int) -> bool:
    """Whether *и* joins a name that shows no case to another: *чемпион по версиям **WBO** и **WBA***."""
    return any(view.at(index + step).low == "и" and _is_caseless(view, index + 2 * step) for step in (-1, 1))


def is_second_genitive(view: View, index: int) -> bool:
    """Whether *и* joins a genitive to another: *департамент безопасности **и развития** порта*."""
    declined = view.readings(index)[0].has("NOUN", "gent") and not view.has(index, "Fixd")
    if view.at(index - 1).low != "и" or not declined:
        return False
    before = view.at(index - 2)
    return before.has("NOUN", "gent") and not before.readings[0].has("nomn")


def _is_caseless(view: View, index: int) -> bool:
    text = view.tokens[index].text if 0 <= index < len(view.tokens) else ""
    return text.isupper() and len(text) > 1


def is_namesake(view: View, index: int) -> bool:
    """Whether something bears the name there: *университет **имени Павлова***, *МГУ **им. Павлова***."""
    before = index - 1 - (view.at(index - 1).low == ".")
    bearer = view.at(before - 1)
    named = view.at(before).low == "имени" or (view.at(before).low == "им" and bearer.pos == "NOUN")
    return named and bearer.is_word  # *все довольны **им**. Олег Рябов ушёл*


def is_governed_name(view: View, named: Named) -> bool:
    """Whether a name that shows no case stands beside a noun in an oblique one: *у **дочери** Челси*."""
    before = named.first - 1
    if is_namesake(view, named.first):
        return True
    if not view.at(before).is_word or not hides_case(view, named):
        return False
    return view.readings(before)[0].has("NOUN", "anim")


def hides_case(view: View, named: Named) -> bool:
    """Whether no word of a name is one that its bearer declines: *Верди*; *Вагнер*, of a woman."""
    words = (k for k in range(named.first, named.last) if view.is_word(k))
    readings = (reading for k in words for reading in view.readings(k) if reading.has("nomn"))
    other = {"m": "femn", "f": "masc"}.get(named.person.gender or "", "")
    return all(reading.has("Fixd") or (other and reading.has(other)) for reading in readings)


def in_chain(view: View, index: int) -> bool:
    """Whether a noun likelier stands in the genitive after another: *военнослужащего **бригады***."""
    before = index - 1
    if not view.at(before).is_word or not view.has(index, "gent"):
        return False
    previous = view.readings(before)[0]
    if view.is_relative(before):
        return False  # *которого **газеты** называют*
    if previous.pos in {"ADJF", "PRTF", "NUMR"}:
        number = "plur" if previous.has("plur") else "sing"
        return not view.has(before, "nomn") and view.has(index, "gent", number)
    if previous.pos != "NOUN" or view.lemma(before) in lexicon.words("times.txt"):
        return False
    return view.has(index, "Fixd") or not view.readings(index)[0].has("nomn")


def are_before(view: View, index: int, cue: Cue) -> bool:
    """Whether people right before a plural verb are its subject, no genitive: *пожар **власти** отрицают*.

    Not *органы **власти** отрицают*, nor *представители **власти***.
    """
    beside = index + 1 == cue.first and cue.number == "plur"
    return beside and may_be_people(view, index) and not view.readings(index - 1)[0].has("nomn", "plur")


def may_be_people(view: View, index: int) -> bool:
    """Whether a noun in the plural may be people who act: *критики*, *власти*, but not *подписи*."""
    people = view.has(index, "NOUN", "anim", "nomn", "plur")
    return people or (view.has(index, "nomn", "plur") and view.lemma(index) in lexicon.words("sides.txt"))


def is_fresh(view: View, first: int, head: int) -> bool:
    """Whether a phrase introduces somebody: *еще один свидетель*, *некий чиновник*, *местный врач*."""
    if view.lemma(head) == "источник" and first < head:
        return True  # *высокопоставленный источник*
    return any(
        view.words[index] == "еще" or view.lemma(index) in _INTRODUCING
        for index in range(max(first - 1, 0), head)
    )
