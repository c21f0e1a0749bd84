"""The nominative of a name from all its forms in the article: *Воеводине* and *Воеводины* are *Воеводина*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import attrs
from newsfacts_russian.phrases import kept_nominative

from newsfacts import Document, NameFact
from newsfacts_names.base_forms import cases_of_place, nominatives
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.in_marks import cases_in_marks
from newsfacts_names.marked import is_told_by_noun
from newsfacts_names.spelling import QUOTES, fold, stem
from newsfacts_names.titles import words

_SHORTEST = 3
"""Shorter stems are alike by chance."""

_PARADIGMS: Mapping[str, Mapping[str, str]] = {
    "а": {"nomn": "а", "gent": "ы и", "datv": "е", "accs": "у", "ablt": "ой", "loct": "е"},
    "я": {"nomn": "я", "gent": "и", "datv": "е", "accs": "ю", "ablt": "ей", "loct": "е"},
    "ия": {"nomn": "ия", "gent": "ии", "datv": "ии", "accs": "ию", "ablt": "ией", "loct": "ии"},
    "": {"nomn": "-", "gent": "а", "datv": "у", "accs": "- а", "ablt": "ом", "loct": "е"},
    "о": {"nomn": "о", "gent": "а", "datv": "у", "accs": "о", "ablt": "ом", "loct": "е"},
    "ь": {"nomn": "ь", "gent": "я", "datv": "ю", "accs": "ь я", "ablt": "ем", "loct": "е"},
    "ь ": {"nomn": "ь", "gent": "и", "datv": "и", "accs": "ь", "ablt": "ью", "loct": "и"},
    "й": {"nomn": "й", "gent": "я", "datv": "ю", "accs": "й я", "ablt": "ем", "loct": "е"},
    "ок": {"nomn": "ок", "gent": "ка", "datv": "ку", "accs": "ок ка", "ablt": "ком", "loct": "ке"},
    "ек": {"nomn": "ек", "gent": "ка", "datv": "ку", "accs": "ек ка", "ablt": "ком", "loct": "ке"},
    "ец": {"nomn": "ец", "gent": "ца", "datv": "цу", "accs": "ец ца", "ablt": "цом цем", "loct": "це"},
    "ы": {"nomn": "ы", "gent": "ов", "datv": "ам", "accs": "ы ов", "ablt": "ами", "loct": "ах"},
}
"""The ending of the nominative → by case, the endings; a hyphen for none. The feminine on *ь* has a blank."""

_FUGITIVE = ("ок", "ек", "ец")
"""How nominatives end whose vowel is lost in other cases."""

_POSSESSIVE = ("ов", "ев", "ёв", "ин", "ын")
"""What a town's name on *о* has before it: *Ольхово*, *Сосенкино*; others on *о* are few."""

_NEVER_SOFT = tuple("кгхжчшщц")
"""No *я* stands behind these; behind others, *и* is the genitive of *я* alone."""

Key = tuple[str, ...]
"""The stems of the words of a name."""

Form = tuple[str, tuple[str, ...]]
"""A form of a name, and the cases that its place allows; none where it tells nothing."""


def solved_together(document: Document, names: Sequence[NameFact]) -> list[NameFact]:
    """The names, with the nominative where another form or the noun before the marks tells it."""
    groups: dict[Key, list[NameFact]] = {}
    for name in names:
        if name.nominative is None:
            groups.setdefault(tuple(stem(word) for word in _bare(name).split()), []).append(name)
    _join_nominatives(groups)
    told: dict[str, str] = {}
    for group in groups.values():
        told.update(_solved(document, group))
    return [
        attrs.evolve(name, nominative=_put(name, told[_bare(name)]))
        if name.nominative is None and _bare(name) in told
        else name
        for name in names
    ]


def _put(name: NameFact, nominative: str) -> str:
    """The nominative in a mention's place, with its own capitals: another one may begin a sentence."""
    own = _bare(name)
    if fold(own) == fold(nominative):
        return name.text
    if " " in own:
        nominative = (nominative[0].upper() if own[0].isupper() else nominative[0].lower()) + nominative[1:]
    return name.text.replace(own, nominative, 1)


def _join_nominatives(groups: dict[Key, list[NameFact]]) -> None:
    """Put a nominative that looks like a case of another name to its own cases.

    *Тепродом* has the ending of *Тепрод*, but *Тепродома* is its genitive; *Агропосток* loses a vowel
    in *Агропостка*.
    """
    for key, group in list(groups.items()):
        forms = set(map(_bare, group))
        if len(key) > 1 or len(forms) > 1:
            continue
        form = fold(min(forms))
        own = next((each for each in _stems(form) if each != key and each in groups), None)
        if own is not None:
            groups[own] = sorted([*groups.pop(key), *groups[own]], key=lambda name: name.span.start)


def _stems(nominative: str) -> Iterator[Key]:
    """What other cases keep of a masculine nominative: all, or all but the vowel before its end."""
    yield (nominative,)
    if nominative.endswith(_FUGITIVE):
        yield (nominative[:-2] + nominative[-1],)


def _bare(name: NameFact) -> str:
    return name.text.strip(f"{QUOTES}'")


def _solved(document: Document, group: Sequence[NameFact]) -> Iterator[tuple[str, str]]:
    """The forms of one name, each with its nominative, where the article tells it."""
    forms = list(dict.fromkeys(map(_bare, group)))
    nominative = None
    if len(forms) > 1 and " " in forms[0]:
        nominative = _of_phrase(document, forms)
    elif len(forms) > 1:
        nominative = shared_nominative(document, [(_bare(name), _cases(document, name)) for name in group])
    if nominative is None:
        nominative = next((_bare(name) for name in group if _is_apposed(document, name)), None)
    if nominative is not None:
        yield from ((form, nominative) for form in forms)


def _cases(document: Document, name: NameFact) -> tuple[str, ...]:
    """Those of its place, also before its marks: *снайпер «Гримпа»*."""
    return () if name.text[0] in QUOTES else cases_of_place(document, name) or cases_in_marks(document, name)


def _is_apposed(document: Document, name: NameFact) -> bool:
    """*акции завода «Полимет»*: in marks, behind a noun that tells what is named, and not who has it."""
    first, _ = document.token_range(name.span.start, name.span.end)
    if not is_told_by_noun(document, first - 1) or _is_oblique(document, _bare(name)):
        return False
    before = document.readings(document.tokens[first - 2])
    return not any(fold(each.lemma) in words("belonging") for each in before)


def _is_oblique(document: Document, phrase: str) -> bool:
    """*сайт «Первого канала»*: whether a phrase begins with an adjective that is no nominative."""
    first, blank, _ = phrase.partition(" ")
    readings = document.morphology.readings(first)
    return bool(blank) and all(
        each.known and each.pos == "ADJF" and not each.has("nomn") for each in readings
    )


def shared_nominative(document: Document, uses: Sequence[Form]) -> str | None:
    """The nominative with which all forms of a word fit into one declension, each in a case of its place."""
    forms = [form for form, _ in uses]
    if any(form.isupper() for form in forms):
        return None
    if any(_is_known(document, form) for form in forms):
        return _of_known_word(document, forms)
    base = _beginning(forms)
    if len(base) < _SHORTEST:
        return None
    for cut in (base, base[:-1]):
        endings = {(form[len(cut) :], cases) for form, cases in uses}
        fitting = [nominative for nominative in _PARADIGMS if _fit(endings, nominative)]
        seen = [nominative for nominative in fitting if _is_seen(endings, nominative)]
        told = seen or _plain(cut, fitting)
        if len(told) == 1:
            return _ended(cut, told[0].strip())
    loose = [(form, ()) for form in forms]  # a place that tells a wrong case is not to cost the name
    return shared_nominative(document, loose) if any(cases for _, cases in uses) else None


def _ended(cut: str, ending: str) -> str:
    """The nominative; before *ец* goes what its cases have for the vowel: *Каналец* of *Канальца*."""
    return (cut.rstrip("ьй") if ending == "ец" else cut) + ending


def _fit(endings: Iterable[Form], nominative: str) -> bool:
    """Whether each ending is one of the declension, in a case that its place allows."""
    declension = _PARADIGMS[nominative]
    return all(
        any((ending or "-") in declension[case].split() for case in allowed or declension)
        for ending, allowed in endings
    )


def _is_seen(endings: Iterable[Form], nominative: str) -> bool:
    return any(
        ending == nominative.strip() and (not allowed or "nomn" in allowed) for ending, allowed in endings
    )


def _plain(cut: str, fitting: Sequence[str]) -> Sequence[str]:
    """Of two that fit, what names mostly are: *Краснояр*, but *Ольхово*; of feminines by the stem."""
    if set(fitting) == {"", "о"}:
        return ["о"] if cut.endswith(_POSSESSIVE) else [""]
    if set(fitting) == {"а", "я"}:
        return ["а"] if cut.endswith(_NEVER_SOFT) else ["я"]
    return fitting


def _of_known_word(document: Document, forms: Iterable[str]) -> str | None:
    """The only nominative that all forms of a word of the dictionary may have."""
    shared = set.intersection(*(set(nominatives(document, form, ("NOUN",), known=True)) for form in forms))
    return shared.pop() if len(shared) == 1 else None


def _beginning(forms: Sequence[str]) -> str:
    """The letters that all begin with."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms, strict=False))
    return "".join(letters[0] for letters in alike)


def _is_known(document: Document, form: str) -> bool:
    """Whether the dictionary knows the word as anything but a person's name."""
    readings = document.morphology.readings(form)
    return any(each.known and not each.grammemes & PERSONAL for each in readings)


def _of_phrase(document: Document, forms: Iterable[str]) -> str | None:
    """The form that is the nominative of all others: *Тихий омут* beside *Тихого омута*."""
    forms = list(forms)
    made = {form: fold(kept_nominative(document.morphology, form)) for form in forms}
    return next((form for form in forms if fold(form) == made[form] and _fits(form, made.values())), None)


def _fits(form: str, nominatives: Iterable[str]) -> bool:
    return any(fold(form) == each for each in nominatives)
