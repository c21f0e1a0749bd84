"""Sentences with made-up names in all cases, to train on: the place of each name tells its case.

Usage: made_up_names.py [COUNT] prints some to read.

The frames, the words and the parts of the names are in the folder beside this file. Surnames are declined
forwards, by rules of their own, so that nothing learns from the tables that it is to be weighed against.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import attrs
from newsfacts_russian.language import Russian

CASES = "NGDAIL"
FOLDER = Path(__file__).parent / "made_up"
INITIALS = "АБВГДЕЗИКЛМНОПРСТФЭЮЯ"
_NAMED_SLOTS = ("GS", "GS", "GS", "FIO", "SG", "IS", "SI", "S", "S", "GPS", "G")
_SLOT = re.compile(r"\{(\w+):(\w)\}|%(\w+)(?:\.(\w+))?|<(.*?)\|(.*?)>")
_GRAMMEMES = dict(zip(CASES, ("nomn", "gent", "datv", "accs", "ablt", "loct"), strict=True))
_AGREEING = {"m": {"masc", "sing"}, "f": {"femn", "sing"}, "n": {"neut", "sing"}, "p": {"plur"}}

Forms = dict[str, str]


@attrs.frozen
class MadeUp:
    """A sentence with one name.

    Args:
        text: The sentence.
        start: The first code point of the name.
        end: The code point after its last.
        case: One of the letters ``NGDAIL``.
        gender: ``m`` or ``f``.
        agrees: Whether the sentence tells the gender, too.
        frame: What the frame is called.
        others: Where other names stand.
    """

    text: str
    start: int
    end: int
    case: str
    gender: str
    agrees: bool
    frame: str
    others: tuple[tuple[int, int], ...] = ()


def rows(name: str) -> Iterator[list[str]]:
    """The cells of the lines of a file of the folder that are no comments."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def _words() -> dict[str, tuple[str, list[str]]]:
    return {name: (kind, words.split("|")) for name, kind, words in rows("words.tsv")}


# --- names -----------------------------------------------------------------------------------------

_ENDINGS: dict[str, tuple[str, str]] = {
    # What is cut off, and the endings of the six cases.
    "consonant": ("", " а у а ом е"),
    "sibilant": ("", " а у а ем е"),
    "possessive m": ("", " а у а ым е"),
    "possessive f": ("", "а ой ой у ой ой"),
    "soft": ("ь", "ь я ю я ем е"),
    "iot": ("й", "й я ю я ем е"),
    "iy": ("й", "й я ю я ем и"),
    "hard adjective m": ("??", "- ого ому ого ым ом"),
    "velar adjective m": ("??", "- ого ому ого им ом"),
    "soft adjective m": ("??", "- его ему его им ем"),
    "hard adjective f": ("??", "ая ой ой ую ой ой"),
    "sibilant adjective f": ("??", "ая ей ей ую ей ей"),
    "soft adjective f": ("??", "яя ей ей юю ей ей"),
    "hard a": ("?", "а ы е у ой е"),
    "velar a": ("?", "а и е у ой е"),
    "sibilant a": ("?", "а и е у ей е"),
    "ts a": ("?", "а ы е у ей е"),
    "ya": ("?", "я и е ю ей е"),
}


def _declined(word: str, paradigm: str) -> Forms:
    cut, endings = _ENDINGS[paradigm]
    stem = word[: len(word) - len(cut)]
    return {
        case: word if ending == "-" else stem + ending
        for case, ending in zip(CASES, endings.split(" "), strict=True)
    }


def _fixed(word: str) -> Forms:
    return dict.fromkeys(CASES, word)


def surname_forms(word: str, kind: str) -> dict[str, Forms]:
    """The six cases of a surname, of a man and of a woman."""
    if kind in {"ов", "ин"}:
        return {"m": _declined(word, "possessive m"), "f": _declined(word, "possessive f")}
    if kind in {"ский", "ой", "ый", "soft"}:
        return _adjectival(word)
    if kind in {"ко", "дзе", "ых", "vowel"}:
        return {gender: _fixed(word) for gender in "mf"}
    if word[-1] in "ая":
        return {gender: _noun_in_a(word) for gender in "mf"}
    return {"m": _mans(word, kind), "f": _fixed(word)}


def _adjectival(word: str) -> dict[str, Forms]:
    stem, before = word[:-2], word[-3]
    if before in "гкх":
        return {"m": _declined(word, "velar adjective m"), "f": _declined(word, "hard adjective f")}
    if before in "жчшщ":
        return {"m": _declined(word, "soft adjective m"), "f": _declined(word, "sibilant adjective f")}
    if word.endswith("ий"):
        return {
            "m": _declined(word, "soft adjective m"),
            "f": _declined(f"{stem}ий", "soft adjective f"),
        }
    return {"m": _declined(word, "hard adjective m"), "f": _declined(word, "hard adjective f")}


def _noun_in_a(word: str) -> Forms:
    if word.endswith("я"):
        return _declined(word, "ya")
    before = word[-2]
    sorts = {"velar": "гкх", "sibilant": "жчшщ", "ts": "ц"}
    return _declined(
        word, f"{next((sort for sort, letters in sorts.items() if before in letters), 'hard')} a"
    )


def _mans(word: str, kind: str) -> Forms:
    oblique = _without_fleeting(word, kind)
    if word[-1] in "ьй":
        paradigm = "soft" if word[-1] == "ь" else "iy" if word.endswith("ий") else "iot"
        shorter = f"{oblique}{word[-1]}" if oblique != word else word
        return {**_declined(shorter, paradigm), "N": word}
    stressed = word.endswith("ец") and not oblique.endswith("йц")  # *Кравцом*, but *Коломийцем*
    paradigm = "sibilant" if word[-1] in "жчшщц" and not stressed else "consonant"
    return {**_declined(oblique, paradigm), "N": word}


_FLEETING = {
    "Ветер": "Ветр", "Козёл": "Козл", "Щегол": "Щегл", "Пень": "Пн", "Камень": "Камн", "Корень": "Корн",
    "Ремень": "Ремн", "Соловей": "Соловь", "Воробей": "Воробь", "Репей": "Репь", "Ручей": "Ручь",
    "Заяц": "Зайц",
}  # fmt: skip


def _without_fleeting(word: str, kind: str) -> str:
    """The stem of the oblique cases: *Ветр*, *Кравц*, *Янушонк*."""
    if word in _FLEETING:
        return _FLEETING[word]
    if (kind == "ец" or word in {"Швец", "Скворец", "Перец"}) and word.endswith("ец"):
        before = word[-3]
        return f"{word[:-2]}{'й' if before in 'аеиоуя' else 'ь' if before == 'л' else ''}ц"
    if kind == "ок" and word.endswith(("ок", "ёк")):
        return f"{word[:-2]}к"
    return word


@cache
def _name_parts() -> dict[tuple[str, str], list[str]]:
    return {(kind, gender): words.split("|") for kind, gender, words in rows("names.tsv")}


@attrs.frozen
class Person:
    """A made-up person with the cases of each part of the name."""

    gender: str
    given: Forms
    patronymic: Forms
    surname: Forms
    initials: str

    def form(self, slot: str, case: str) -> str:
        """What stands in a frame's slot."""
        given, patronymic, surname = self.given[case], self.patronymic[case], self.surname[case]
        return {
            "GS": f"{given} {surname}",
            "SG": f"{surname} {given}",
            "FIO": f"{surname} {given} {patronymic}",
            "GPS": f"{given} {patronymic} {surname}",
            "IS": f"{self.initials} {surname}",
            "SI": f"{surname} {self.initials}",
            "S": surname,
            "G": given,
        }[slot]


class Maker:
    """Makes sentences, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  (no secret)
        self._morphology = Russian().morphology

    def sentences(self, count: int) -> Iterator[MadeUp]:
        """So many sentences, the frames in turn."""
        frames = [(name, text) for name, text in rows("frames.tsv")]
        for number in range(count):
            name, text = frames[number % len(frames)]
            yield self._filled(name, text)

    def person(self) -> Person:
        """Somebody: three of five are men."""
        gender = "m" if self._random.random() < 0.6 else "f"  # noqa: PLR2004
        gap = self._random.choice([" ", " ", ""])
        one, other = self._random.sample(INITIALS, 2)
        return Person(
            gender=gender,
            given=self._given(self._random.choice(_name_parts()["given", gender]), gender),
            patronymic=self._patronymic(self._random.choice(_name_parts()["patronymic", gender])),
            surname=self._surname(gender),
            initials=f"{one}.{gap}{other}." if self._random.random() < 0.8 else f"{one}.",  # noqa: PLR2004
        )

    def _surname(self, gender: str) -> Forms:
        kinds = [kind for kind, _ in _name_parts() if kind not in {"given", "patronymic", "stem"}]
        kind = self._random.choice(kinds)
        part = self._random.choice(_name_parts()[kind, "-"])
        plain = kind.removeprefix("=")
        if part[0].islower():
            stem = self._random.choice(_name_parts()["stem", "-"])
            part = _joined(stem, part).capitalize()
        made = surname_forms(part, plain)[gender]
        if self._random.random() < 0.04:  # noqa: PLR2004
            other = self._surname(gender)
            return {case: f"{made[case]}-{other[case].partition('-')[0]}" for case in CASES}
        return made

    def _given(self, name: str, gender: str) -> Forms:
        if name[-1] in "иоуэ" or name in {"Николь", "Мишель", "Адель"}:
            return _fixed(name)
        if gender == "f" and name[-1] not in "аяь":
            return _fixed(name)
        if gender == "f" and name[-1] == "ь":
            forms = ("Любовь", "Любови", "Любови", "Любовь", "Любовью", "Любови")
            return dict(zip(CASES, forms, strict=True))
        if name in {"Пётр", "Павел", "Лев"}:
            return {
                **_declined({"Пётр": "Петр", "Павел": "Павл", "Лев": "Льв"}[name], "consonant"),
                "N": name,
            }
        if name.endswith("ия"):
            return {**_declined(name, "ya"), "D": f"{name[:-1]}и", "L": f"{name[:-1]}и"}
        return _noun_in_a(name) if name[-1] in "ая" else _mans(name, "given")

    @staticmethod
    def _patronymic(name: str) -> Forms:
        if name.endswith("а"):
            return {**_declined(name, "hard a")}
        return _mans(name, "patronymic")

    # --- sentences

    def _filled(self, frame: str, text: str) -> MadeUp:
        person = self.person()
        state = {"agreement": "p"}
        made: list[str] = []
        place = (0, 0, "N")
        at = 0
        others: list[tuple[int, int]] = []
        # A predicate before or after a name in the nominative agrees with the bearer.
        if ":N}" in text:
            state["bearer"] = person.gender
            state["agreement"] = "p" if " и %someone" in text or "%someone.N и" in text else person.gender
        elif "%who.N" in text or "%someone.N" in text:
            state["agreement"] = self._random.choice("mf" if "%someone.N" in text else "mfnp")
        for match in _SLOT.finditer(text):
            made.append(text[at : match.start()])
            at = match.end()
            slot, case, word, how, man, woman = match.groups()
            if slot:
                made_so_far = "".join(made)
                form = person.form(self._slot(slot), case)
                if made_so_far.endswith((" о ", "О ")) and form[0] in "АОИУЭ":
                    made[-1] = f"{made[-1][:-1]}б "
                start = len("".join(made))
                place = (start, start + len(form), case)
                made.append(form)
            elif word == "someone":
                other = self._someone(state, behind=how == "N")
                start = len("".join(made))
                others.append((start, start + len(other)))
                made.append(other)
            elif word:
                made.append(self._word(word, how, state))
            else:
                made.append(man if person.gender == "m" else woman)
        made.append(text[at:])
        whole = "".join(made)
        whole = whole[0].upper() + whole[1:]
        agrees = (place[2] == "N" and state.get("verb") == person.gender) or "<" in text
        return MadeUp(whole, *place, gender=person.gender, agrees=agrees, frame=frame, others=tuple(others))

    def _someone(self, state: dict[str, str], *, behind: bool) -> str:
        """Another person in the nominative, with whom the verb agrees, or who agrees with it."""
        person = self.person()
        if state["agreement"] != "p" or not behind:
            while behind and person.gender != state["agreement"]:
                person = self.person()
            state["agreement"] = person.gender
        return person.form(self._random.choice(("GS", "GS", "S")), "N")

    def _slot(self, slot: str) -> str:
        return self._random.choice(_NAMED_SLOTS) if slot == "NAME" else slot

    def _word(self, name: str, how: str | None, state: dict[str, str]) -> str:
        kind, words = _words()[name]
        word = self._random.choice(words)
        if kind == "who":
            return self._who(words, how, state)
        if kind == "verb":
            verb, _, rest = word.partition(" ")
            return f"{self._verb(verb, how, state)} {rest}".rstrip()
        if kind == "short":
            state["verb"] = state["agreement"]
            return self._inflected(word, {"PRTS", *_AGREEING[state["agreement"]]})
        if kind == "noun":
            return self._noun(word, how or "N", state)
        return word

    def _who(self, words: Sequence[str], how: str | None, state: dict[str, str]) -> str:
        """A subject: the verb agrees with it, or, if it stands behind its verb, it with the verb."""
        fitting = [each for each in words if how is None or each.endswith(f" {state['agreement']}")]
        phrase, _, agreement = self._random.choice(fitting).rpartition(" ")
        state["agreement"] = agreement
        return phrase

    def _noun(self, word: str, case: str, state: dict[str, str]) -> str:
        if case == "N" and "bearer" not in state:
            readings = [each for each in self._morphology.readings(word) if each.has("nomn", "sing")]
            genders = (each for each, marks in _AGREEING.items() if marks <= readings[0].grammemes)
            state["agreement"] = next(genders, "m")
        return self._inflected(word, {_GRAMMEMES[case], "sing"})

    def _verb(self, word: str, how: str | None, state: dict[str, str]) -> str:
        if how == "GRND":
            return self._inflected(word, {"GRND"})
        state["verb"] = state["agreement"]
        return self._inflected(word, {"VERB", "past", *_AGREEING[state["agreement"]]})

    def _inflected(self, word: str, grammemes: set[str]) -> str:
        for reading in self._morphology.readings(word):
            form = self._morphology.inflect(reading, grammemes)
            if form is not None:
                return form.word
        return word


def _joined(stem: str, suffix: str) -> str:
    """A stem with a suffix, without two vowels or two soft signs in the middle."""
    if stem[-1] in "ьй" and suffix[0] in "аоеёиыую":
        stem = stem[:-1]
    return stem + suffix


def sentences(count: int, seed: int = 1) -> Sequence[MadeUp]:
    """So many sentences, the frames in turn; the same for the same seed."""
    return list(Maker(seed).sentences(count))


if __name__ == "__main__":
    for each in sentences(int(sys.argv[1]) if len(sys.argv) > 1 else 100):
        told = each.gender if each.agrees else "-"
        print(f"{each.case} {told} {each.text[each.start : each.end]} | {each.text}")
