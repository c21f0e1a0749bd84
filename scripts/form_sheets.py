"""How newsfacts-names reads the words of names out of any text: a sheet that is read as a difference.

What is asked about stands in the sheet itself: below ``== words`` words, below ``== names`` names, below
``== phrases`` names of bodies and places, below ``== pairs`` two names with a stroke between them. Behind
the arrow stands what is made of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from newsfacts_names.eastern_forms import japanese_surname_forms, syllabic_forms, syllabic_surname_forms
from newsfacts_names.last_words import with_last_word
from newsfacts_names.paradigms import Form
from newsfacts_names.people.parsing import Parser
from newsfacts_names.people.readings import Candidate, candidates
from newsfacts_names.people.roles import Pattern, Piece
from newsfacts_names.people.similarity import alike, same_given, skeleton, slip, sound
from newsfacts_names.posts.stand_ins import same_organization
from newsfacts_names.posts.words import title_of_form
from newsfacts_names.shared_nouns import with_noun_in_singular
from newsfacts_names.spelling import is_initial, like, stem
from newsfacts_names.transcription import (
    east_asian_surname,
    japanese,
    length,
    only_japanese,
    surname_languages,
    syllables,
)
from newsfacts_names.word_forms import given_forms, patronymic_forms, surname_forms
from newsfacts_russian.language import Russian

from newsfacts import Morphology

SHEET = Path(__file__).parents[1] / "plugins" / "newsfacts-names" / "tests" / "forms.txt"
_ARROW = " → "
_READINGS = 5
"""So many readings of a name are shown."""


@cache
def _morphology() -> Morphology:
    return Russian().morphology


def sections(sheet: str) -> dict[str, dict[str, str]]:
    """The lines of each part of the sheet: what is asked about, and what is made of it."""
    parts = (part.partition("\n") for part in f"\n{sheet}".split("\n== ")[1:])
    lines = {head: body.strip("\n").splitlines() for head, _, body in parts}
    return {
        head: {asked: made for asked, _, made in (line.partition(_ARROW) for line in every)}
        for head, every in lines.items()
    }


def _forms(name: str, forms: Iterable[Form]) -> Iterator[str]:
    """The readings of a word, the likeliest first, with their weights."""
    ordered = sorted(forms, key=lambda each: (-each.weight, each.nominative, each.gender, each.cases))
    told = [f"{each.nominative} {each.gender}{each.cases} {each.weight:.2f}" for each in ordered]
    if told:
        yield f"{name} {', '.join(told)}"


def of_word(word: str) -> str:
    """A word as a surname, a given name, a patronymic, a syllable, a Japanese surname, a title."""
    morphology = _morphology()
    title = title_of_form(word, morphology)
    spelled = f"stem {stem(word)}, sound {sound(word)}, skeleton {skeleton(word)}"
    flags = {"japanese": japanese(word), "only-japanese": only_japanese(word), "initial": is_initial(word)}
    return " | ".join(
        [
            *_forms("surname", surname_forms(word, morphology)),
            *_forms("given", given_forms(word, morphology)),
            *_forms("patronymic", patronymic_forms(word, morphology)),
            *(_forms("syllabic", syllabic_forms(word, 2)) if syllables(word) else ()),
            *_forms("first syllable", syllabic_surname_forms(word)),
            *_forms("after a given name", japanese_surname_forms(word, morphology)),
            *([f"title {title.title.lemma} {title.title.category}"] if title else []),
            f"{spelled}, {syllables(word)} {surname_languages(word)}".rstrip(),
            *(name for name, so in flags.items() if so),
        ]
    )


def _piece(piece: Piece) -> str:
    return f"{piece.role.value} {piece.text}{' fixed' * piece.fixed} {piece.declension.value}"


def _pattern(pattern: Pattern) -> str:
    return f"{pattern.rule} {pattern.weight:.1f}: {', '.join(map(_piece, pattern.pieces))}"


def _worth(reading: Candidate) -> tuple[float, str]:
    """How likely a reading is wherever the name stands; of two alike, a fixed one first."""
    worth = reading.wording.pattern.weight + reading.bonus + reading.weight
    return round(worth, 2), f"{reading.wording.nominative} {''.join(reading.key)}"


def _reading(reading: Candidate) -> str:
    wording, (gender, case) = reading.wording, reading.key
    parts = wording.parts[gender]
    told = "+".join(part or "-" for part in (parts.given, parts.patronymic, parts.surname))
    further = " ".join(filter(None, (wording.lexeme, wording.numeral, *wording.nicknames)))
    return f"{wording.nominative} {gender}{case} {_worth(reading)[0]:.2f} {told} {further}"


def of_name(name: str) -> str:
    """The ways to take a name of a person apart, its likeliest readings, and what its syllables tell."""
    words = name.split()
    patterns = Parser(_morphology(), frozenset()).patterns(name)
    found = sorted(candidates(name, patterns, _morphology()), key=_worth, reverse=True)[:_READINGS]
    syllabic = f"syllables {length(words)} {east_asian_surname(words)}"
    return " | ".join([*map(_pattern, patterns), *map(_reading, found), syllabic])


def of_phrase(phrase: str) -> str:
    """What is told of a name that is no phrase of Russian as it stands."""
    last = with_last_word(_morphology(), phrase)
    singular = with_noun_in_singular(_morphology(), phrase)
    return f"last word {last or '-'} | singular {singular or '-'}"


def of_pair(pair: str) -> str:
    """In what two names are alike."""
    one, other = pair.split(" / ")
    alike_in = {
        "given": same_given(one, other),
        "sound": alike(one, other),
        "slip": slip(one, other),
        "body": same_organization(one, other),
    }
    same = [name for name, so in alike_in.items() if so]
    return f"{', '.join(same) or 'nothing'} | spelled {like(one, other.lower())}"


MAKERS: Mapping[str, Callable[[str], str]] = {
    "words": of_word,
    "names": of_name,
    "phrases": of_phrase,
    "pairs": of_pair,
}
"""What makes the lines of each part."""


def made() -> str:
    """The sheet as it should be kept."""
    asked = sections(SHEET.read_text(encoding="utf-8"))
    lines: list[str] = []
    for head, rows in asked.items():
        lines += [f"== {head}", *(f"{each}{_ARROW}{MAKERS[head](each)}" for each in rows), ""]
    return "\n".join(lines)
