"""Names whose last word is their noun, as in English: *акции Лопаг Холдинга*, *в Гамма Арт Музее*."""

from __future__ import annotations

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.spelling import recased

from newsfacts import Morphology
from newsfacts_names.spelling import fold
from newsfacts_names.titles import words


@cached_by_word
def with_last_word(morphology: Morphology, text: str) -> str | None:
    """The nominative of a name of which the last word alone is declined.

    A genitive behind a noun of the dictionary is its owner, *Голос Кавказа* and *Дом Банка*; behind other
    words it must tell a body: *Лопаг Холдинга*.

    Args:
        morphology: The morphology of Russian.
        text: The name.

    Returns:
        ``None`` where the last word is in the nominative, or no noun of the name.
    """
    *others, last = text.split()
    nouns = [each for each in morphology.readings(last) if each.known and each.pos == "NOUN"]
    if not others or not last.istitle() or not nouns or any(each.has("nomn") for each in nouns):
        return None
    if not all(_stands_still(morphology, each) for each in others):
        return None
    if any(each.has("gent") for each in nouns):
        tells = any(fold(each.lemma) in words("organization") for each in nouns)
        if not tells or _is_common(morphology, others[-1]):
            return None
    form = morphology.inflect(nouns[0], {"nomn"})
    return " ".join([*others, recased(last, form.word)]) if form else None


def _stands_still(morphology: Morphology, word: str) -> bool:
    """Whether a capitalised word can be in the nominative, and is no adjective."""
    readings = morphology.readings(word)
    told = [each for each in readings if each.known]
    return word[:1].isupper() and (not told or any(each.has("NOUN", "nomn") for each in told))


def _is_common(morphology: Morphology, word: str) -> bool:
    return any(each.known and not each.has("Orgn") for each in morphology.readings(word))
