"""Where one labelled stretch holds two people, or a word that is none of theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from newsfacts_russian.kinship import KIN
from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Document, Morphology
from newsfacts_names.data_files import east_asian_surnames, listed, particles, particles_with
from newsfacts_names.finding.completing import agree, is_without_surname, leads_in_full, leads_with_surname
from newsfacts_names.finding.units import Unit
from newsfacts_names.finding.words import word_of
from newsfacts_names.grammemes import case_letter
from newsfacts_names.paradigms import Form
from newsfacts_names.positions import readings_at
from newsfacts_names.slavic import is_oblique, is_slavic
from newsfacts_names.spelling import fold, stem
from newsfacts_names.transcription import east_asian_surname
from newsfacts_names.word_forms import given_forms, surname_forms

Stretch = Sequence[Unit]

_IN_FULL = 3
"""Words of a given name, a patronymic and a surname."""
_SHORTEST = 4
"""Shorter words in the middle of a name are particles or syllables of it: *Марин Ле Пен*."""

_OBLIQUE_END = lazy_pattern(r"[ауыея]$|ки$|[ое]м$")
"""How an unknown surname may end in another case; *Кари* is rather a name that is left as it is."""
_JOINING = frozenset({"абд", "абдель", "абдул", "абу"})
"""A name goes on after these: *Абд эль-Фаттах*."""


def turned(full: Iterable[Stretch]) -> frozenset[tuple[str, ...]]:
    """The stems of the names of two words that the document has in both orders: *Ринко Батори*."""
    pairs = {tuple(stem(unit.text) for unit in name) for name in full if len(name) == 2}  # noqa: PLR2004
    return frozenset(pair for pair in pairs if pair[::-1] in pairs)


def split(
    stretch: Stretch,
    surnames: Collection[str],
    document: Document,
    whole: Collection[tuple[str, ...]] = (),
) -> Iterator[Stretch]:
    """The stretch, cut where a second name begins; those that are *whole* never are.

    A name ends after a surname that the document shows at the end of another full name
    (*дети Манделы | Макато*), and a new one begins with a given name that has a word of its
    own after it (*Билла Клинтона | Олегу Бергу*, *Романовича | Дмитрий Гудков*).
    """
    morphology = document.morphology
    stands = whole and tuple(stem(unit.text) for unit in stretch) in whole
    if stands or east_asian_surname([unit.text for unit in stretch]) is not None:
        yield stretch
        return
    start = 0
    for place in range(1, len(stretch)):
        if fold(stretch[place - 1].text) in _JOINING or _is_surname_s(stretch[place].text, morphology):
            continue
        if place == 1 and (
            is_without_surname(stretch[1:], document)
            or leads_with_surname(stretch, document)
            or leads_in_full(stretch, document)
        ):
            continue  # *Керимова Фарида Надир оглы*, *Сомова Марина*
        if (
            _ends(stretch, start, place, surnames, morphology)
            or _begins(stretch, start, place, morphology)
            or _misplaced_patronymic(stretch, start, place, morphology)
            or _is_complete(stretch[start:place], morphology)
            or _next_of_kin(stretch, start, place, morphology)
            or _next_subject(stretch, start, place, surnames, morphology)
            or _is_filed(stretch[start:place], morphology)
            or (start == 0 and _is_kinsman(stretch, place, document))
            or (place == 1 and (_is_owner(stretch, document) or _are_strangers(stretch, morphology)))
        ):
            yield stretch[start:place]
            start = place
    rest = stretch[start:]
    filed = len(rest) == 1 and _is_filed(stretch[:start], morphology)
    if not (filed and word_of(rest[0].text, morphology).kind == "common"):
        yield rest


def _is_surname_s(text: str, morphology: Morphology) -> bool:
    """Whether a word begins nobody's name, but a surname's further words: *эль-Абидин*, *Аль Тафи*."""
    if text[0].islower():
        return True
    return fold(text) in particles_with("capital") - east_asian_surnames().keys() and not given_forms(
        text, morphology
    )


def _ends(
    stretch: Stretch, start: int, place: int, surnames: Collection[str], morphology: Morphology
) -> bool:
    unit, following = stretch[place - 1], stretch[place]
    if unit.type != "word" or following.type != "word" or len(unit.text) < _SHORTEST:
        return False
    if stem(unit.text) not in surnames:
        return False
    word, after = word_of(unit.text, morphology), word_of(following.text, morphology)
    if word.given and place + 2 == len(stretch):  # *муж Биби | Ашок Крист*
        return "patronymic" not in {after.kind, word_of(stretch[-1].text, morphology).kind}
    if word.given or after.kind == "patronymic" or word.kind == "patronymic":
        return False
    last = place + 1 == len(stretch)
    if last and place - start > 1 and not after.given:
        return False  # *Кэтлин Кеннеди Таунсенд*, though there is a *Роберт Кеннеди* too
    return not (place - 1 == start and after.given and last)


def _begins(stretch: Stretch, start: int, place: int, morphology: Morphology) -> bool:
    if place + 1 >= len(stretch) or any(unit.type != "word" for unit in stretch[start : place + 2]):
        return False
    words = [word_of(unit.text, morphology) for unit in stretch[start : place + 2]]
    here = words[-2]
    if not here.given:
        return False
    if place - start == 1 and words[0].given:
        return _are_of_two(stretch[start], stretch[place], morphology)
    if place - start == 1:
        oblique = _OBLIQUE_END.search(stretch[start].text) is not None
        return (oblique and "nomn" in here.cases) or not words[0].cases & here.cases
    return words[0].given and not words[-3].given


def _are_of_two(one: Unit, other: Unit, morphology: Morphology) -> bool:
    """Whether two given names are those of two: *отец Ксении | Людвиг Бах*; but *Жан Поля Марата* is one."""
    first, second = (_cases_of_given(unit, morphology) for unit in (one, other))
    return bool(first) and "N" in second and first.isdisjoint(second)


def _cases_of_given(unit: Unit, morphology: Morphology) -> set[str]:
    """The cases of a given name: the dictionary's if it knows the name, or else those of the lists."""
    known = [each for each in morphology.readings(unit.text) if each.known and "Name" in each.grammemes]
    if known:
        return {case_letter(each) for each in known if "plur" not in each.grammemes}
    return {case for form in likely(given_forms(unit.text, morphology)) for case in form.cases}


def _misplaced_patronymic(stretch: Stretch, start: int, place: int, morphology: Morphology) -> bool:
    """A surname in *-вич* after a full name: *депутат Дмитрий Гудков | Романовича назвал …*."""
    if place - start != 2 or any(unit.type != "word" for unit in stretch[start : place + 1]):  # noqa: PLR2004
        return False
    first, second, third = (word_of(unit.text, morphology) for unit in stretch[start : place + 1])
    return third.kind == "patronymic" and first.given and not second.given


def _is_complete(name: Stretch, morphology: Morphology) -> bool:
    """Whether nothing is missing in a name: *Сергей Анатольевич Лебедев | Путин*."""
    if len(name) != _IN_FULL or any(unit.type != "word" for unit in name):
        return False
    if fold(name[-1].text) in particles():  # *Марина Александровна Де | Линден*
        return False
    given, patronymic = (word_of(unit.text, morphology) for unit in name[:2])
    return given.given and patronymic.kind == "patronymic"


def _is_filed(name: Stretch, morphology: Morphology) -> bool:
    """Whether it is a surname with both initials, which nothing follows: *Крамер О. И. | Номер телефона*."""
    if [unit.type for unit in name] != ["word", "initial", "initial"]:
        return False
    return not word_of(name[0].text, morphology).given


def _next_of_kin(stretch: Stretch, start: int, place: int, morphology: Morphology) -> bool:
    """A given name in the nominative after a full name that is not: *мать Майкла Джексона | Кэтрин*."""
    if place - start != 2 or place + 1 < len(stretch):  # noqa: PLR2004
        return False
    if any(unit.type != "word" for unit in stretch[start : place + 1]):
        return False
    first, second, third = (word_of(unit.text, morphology) for unit in stretch[start : place + 1])
    if not first.given or second.given or not third.given or third.kind == "given-surname":
        return False
    return "nomn" not in first.cases


def _is_kinsman(stretch: Stretch, place: int, document: Document) -> bool:
    """A last given name of the gender that the kinship before them tells: *отец Джо Крамера | Джозеф*.

    The owner's given name may be left as it is, or look like a nominative: *дочь Александра Рогова | Дарья*;
    who has no surname shows the case: *мать Анны | Мария*.
    """
    if place + 1 < len(stretch) or place > 2 or any(unit.type != "word" for unit in stretch):  # noqa: PLR2004
        return False
    kin = [each for each in readings_at(document, stretch[0].first - 1)[:2] if fold(each.lemma) in KIN]
    if not kin or not kin[0].has("sing"):
        return False
    morphology, last = document.morphology, stretch[-1].text
    gender = "f" if kin[0].has("femn") else "m"
    if not any(form.gender == gender and "N" in form.cases for form in likely(given_forms(last, morphology))):
        return False
    if place == 1:
        return _are_of_two(stretch[0], stretch[1], morphology)
    return not given_forms(stretch[1].text, morphology) and any(
        "G" in form.cases for form in _likely(stretch[1], morphology)
    )


def _next_subject(
    stretch: Stretch, start: int, place: int, surnames: Collection[str], morphology: Morphology
) -> bool:
    """A known surname in the nominative after a full name that is not: *Олегу Крамеру | Рогов благодарен*."""
    if place - start != 2 or place + 1 < len(stretch):  # noqa: PLR2004
        return False
    given, own, other = stretch[start : place + 1]
    if any(unit.type != "word" for unit in (given, own, other)) or stem(other.text) not in surnames:
        return False
    cases, forms = _cases_of_given(given, morphology), given_forms(given.text, morphology)
    if not cases or "N" in cases or word_of(own.text, morphology).given:
        return False  # a further given name may well be left as it is
    subject = any("N" in form.cases for form in _likely(other, morphology))
    apart = not agree(forms, surname_forms(other.text, morphology))
    return subject and apart and agree(forms, surname_forms(own.text, morphology))


def _is_owner(stretch: Stretch, document: Document) -> bool:
    """A surname in the genitive between what one is to its bearer and the name.

    *Сын Кадырова | Адам назначен*; *пресс-секретарь Путина | Песков*.
    """
    if len(stretch) != 2 or any(unit.type != "word" for unit in stretch):  # noqa: PLR2004
        return False
    before = readings_at(document, stretch[0].first - 1)[:2]
    lemmas = {fold(each.lemma) for each in before if each.has("sing")}
    relative = not lemmas.isdisjoint(KIN)
    if not relative and lemmas.isdisjoint(listed("retainer")):
        return False
    first, second = (word_of(unit.text, document.morphology) for unit in stretch)
    owner = any("G" in form.cases and form.gender == "m" for form in _likely(stretch[0], document.morphology))
    known = relative or first.kind == second.kind == "surname"  # *адвокат Небойша Влаич* is one
    return known and owner and not first.given and second.given == relative and "nomn" in second.cases


def _are_strangers(stretch: Stretch, morphology: Morphology) -> bool:
    """Two names that can't be one person's in any case: *С Громовым | Белкина*, *С Мариной | Климов*.

    Two Slavic surnames of one case are nobody's double surname without a hyphen: *При Лужине | Собко*.
    """
    if len(stretch) != 2 or any(unit.type != "word" for unit in stretch):  # noqa: PLR2004
        return False
    first, second = stretch[0].text, stretch[1].text
    if not is_slavic(second):
        return False
    if not given_forms(first, morphology):
        return is_oblique(first)
    return not agree(given_forms(first, morphology), surname_forms(second, morphology))


def _likely(unit: Unit, morphology: Morphology) -> list[Form]:
    """The readings of a surname that are not far behind the best."""
    return likely(surname_forms(unit.text, morphology))


def likely(forms: Sequence[Form]) -> list[Form]:
    """The readings that are not far behind the best."""
    top = max((form.weight for form in forms), default=0.0)
    return [form for form in forms if form.weight > top - 1]
