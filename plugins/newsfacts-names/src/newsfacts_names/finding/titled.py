"""A title that has a capital only because it begins its sentence."""

from __future__ import annotations

from newsfacts import Morphology
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.posts.words import title_of_form
from newsfacts_names.word_forms import given_forms


def is_mere_title(text: str, morphology: Morphology) -> bool:
    """Whether a word is somebody's title and nobody's name: *Актрисе*, *Блогершу*, *Завлабораторией*.

    What the dictionary doesn't know is a title if the list has that word, or one whose form it may be.
    """
    if title_of_form(text, morphology) is None or given_forms(text, morphology):
        return False
    known = [each for each in morphology.readings(text) if each.known]
    if any(each.grammemes & PERSONAL for each in known):
        return False
    return not known or "anim" in known[0].grammemes
