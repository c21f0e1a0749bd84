"""The readings of one word of a Chinese, Korean, Vietnamese or Japanese name."""

from __future__ import annotations

import attrs
from newsfacts_russian.caching import kept_by_word

from newsfacts import Morphology
from newsfacts_names.data_files import east_asian_surnames
from newsfacts_names.paradigms import CASES, Form
from newsfacts_names.spelling import CONSONANTS, fold
from newsfacts_names.transcription import japanese, syllables, undeclined
from newsfacts_names.word_forms import merged, surname_forms

_MISSPELLED = -6.0
_RATHER_DECLINED = -0.7
_LEFT_AS_IT_IS = -1.5
_LAST_VOWEL = {"а": 1.0, "у": -2.0}
"""Many Japanese surnames end with *а*, hardly any with *у*."""


def syllabic_forms(word: str, most: int) -> tuple[Form, ...]:
    """The readings of the last word of a Chinese, Korean or Vietnamese name: *Ира* is of *Ир*.

    Args:
        word: The word.
        most: How many syllables it may have.
    """
    lower = word.lower()
    spelled = syllables(lower)
    declined_as = tuple(undeclined(lower))
    doubt = (
        _MISSPELLED if not 0 < spelled <= most else _RATHER_DECLINED if declined_as and spelled > 1 else 0.0
    )
    found = [Form(lower, "f", CASES, doubt, "syllabic")]
    found += [Form(lower, "m", "N" if lower[-1] in CONSONANTS else CASES, doubt, "syllabic")]
    found += [Form(lower, "m", "GDAIL", doubt + _LEFT_AS_IT_IS, "syllabic")]
    found += [Form(base, "m", cases, 0.0, "syllabic") for base, cases in declined_as]
    return merged(found)


def syllabic_surname_forms(word: str) -> tuple[Form, ...]:
    """The readings of the first word, which may stay as it is before a declined one: *Ким Чен Ыном*."""
    lower = word.lower()
    known = east_asian_surnames()
    found = [Form(lower, gender, CASES, 0.0, "syllabic") for gender in "mf" if fold(lower) in known]
    bases = undeclined(lower)
    found += [Form(base, "m", cases, 0.0, "syllabic") for base, cases in bases if fold(base) in known]
    return merged(found)


@kept_by_word
def japanese_surname_forms(word: str, morphology: Morphology) -> tuple[Form, ...]:
    """The readings of a surname after a Japanese given name: *Маэхару* is of *Маэхара*, *Камикава* itself."""
    return tuple(
        attrs.evolve(form, weight=form.weight + _LAST_VOWEL.get(form.nominative[-1], 0.0))
        for form in surname_forms(word, morphology)
        if japanese(form.nominative)
    )
