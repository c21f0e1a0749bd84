"""Where the first word of a sentence has but its capital, and belongs to no name behind it."""

from __future__ import annotations

from newsfacts_russian.kinship import KIN

from newsfacts import Document, Morphology
from newsfacts_names.finding.splitting import Stretch, likely
from newsfacts_names.finding.titled import is_mere_title
from newsfacts_names.finding.words import word_of
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.positions import begins_sentence
from newsfacts_names.spelling import fold
from newsfacts_names.transcription import east_asian_surname
from newsfacts_names.word_forms import given_forms


def without_opening(stretch: Stretch, document: Document) -> Stretch:
    """The stretch without a word that begins the sentence before a name.

    *Режим | Асада*, *Тренер | Петрович*, *Ждут | Олега Ильича*; *Слава | Олега Кротова*, which no case joins.
    """
    if len(stretch) == 1 or not begins_sentence(document, stretch[0].first):
        return stretch
    return stretch[1:] if _opens_otherwise(stretch, document.morphology) else stretch


def _opens_otherwise(stretch: Stretch, morphology: Morphology) -> bool:
    """Whether the first word of a sentence belongs to no name that follows it."""
    first = stretch[0].text
    if _opens_with_title(stretch, morphology) or is_verb(first, morphology) or _befell(first, morphology):
        return True
    if any(unit.type != "word" for unit in stretch):
        return False
    if len(stretch) > 2:  # noqa: PLR2004
        return _opens_with_homograph(stretch, morphology)
    return _opens_with_thing(stretch, morphology)


def _opens_with_thing(stretch: Stretch, morphology: Morphology) -> bool:
    """Whether a thing stands before a lone name that is no subject: *Режим | Асада*."""
    thing, name = (unit.text for unit in stretch)
    if east_asian_surname([thing, name]) == 0 or word_of(thing, morphology).kind != "common":
        return False  # *си* is a note, too: *Си Цзиньпин*
    if any("N" in form.cases for form in given_forms(name, morphology)):
        return False
    return "inan" in morphology.readings(thing)[0].grammemes


def is_verb(text: str, morphology: Morphology) -> bool:
    """Whether a word is a verb and nothing else: *Читайте*."""
    return all(each.known and each.pos == "VERB" for each in morphology.readings(text))


def _befell(text: str, morphology: Morphology) -> bool:
    """Whether a word tells what was done to somebody and nothing else: *Осуждён | Зорин*; *Дан* is a name."""
    readings = morphology.readings(text)
    return all(each.known and each.pos == "PRTS" for each in readings) and not given_forms(text, morphology)


def _opens_with_title(stretch: Stretch, morphology: Morphology) -> bool:
    """Whether the first word of a sentence is somebody's title and no name."""
    text = stretch[0].text
    if text.isupper():
        return False
    titled = is_mere_title(text, morphology) or _is_relative(text, morphology)
    return titled and _is_a_name(stretch[1:], morphology)


def _is_relative(text: str, morphology: Morphology) -> bool:
    """Whether a word tells whose relative somebody is, and is no name."""
    readings = morphology.readings(text)
    named = any(not each.known or each.grammemes & PERSONAL for each in readings)
    if named or given_forms(text, morphology):
        return False
    return fold(readings[0].lemma) in KIN


def _is_a_name(rest: Stretch, morphology: Morphology) -> bool:
    """Whether what is left looks like a name without the title before it."""
    known = word_of(rest[0].text, morphology) if rest[0].type == "word" else None
    return known is None or known.given or known.kind in {"patronymic", "surname", "given-surname", "unknown"}


def _opens_with_homograph(stretch: Stretch, morphology: Morphology) -> bool:
    """Whether a given name that is a common noun, too, goes with nothing behind: *Слава | Олега Кротова*."""
    words = [given_forms(unit.text, morphology) for unit in stretch[:2]]
    nouns = [each for each in morphology.readings(stretch[0].text) if each.pos == "NOUN" and each.known]
    if not all(words) or all(each.grammemes & PERSONAL for each in nouns):
        return False
    # An undeclined *Роза* is not to be thought of, least of all where the next name is declined.
    keys = [{(form.gender, case) for form in likely(forms) for case in form.cases} for forms in words]
    return not keys[0] & keys[1]
