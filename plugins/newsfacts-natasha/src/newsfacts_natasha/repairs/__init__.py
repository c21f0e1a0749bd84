"""What general rules mend in the tagger's spans; each rule is a function in the ordered table ``RULES``."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsfacts import Document
from newsfacts_natasha.found import Found
from newsfacts_natasha.repairs.alike import marked_names_are_found_again, things_keep_their_type
from newsfacts_natasha.repairs.chains import named_after, with_genitive
from newsfacts_natasha.repairs.clans import clans
from newsfacts_natasha.repairs.edges import predicates_are_no_part, sentence_beginnings
from newsfacts_natasha.repairs.marks import balanced_quotes, brackets, separators
from newsfacts_natasha.repairs.types import known_names_have_their_type, nouns_tell_the_type

Rule = Callable[[Document, Sequence[Found]], list[Found]]

RULES: tuple[Rule, ...] = (
    separators,
    sentence_beginnings,
    predicates_are_no_part,
    brackets,
    balanced_quotes,
    known_names_have_their_type,
    nouns_tell_the_type,
    things_keep_their_type,
    clans,
    marked_names_are_found_again,
    named_after,
    with_genitive,
)


def mended(document: Document, found: Sequence[Found]) -> list[Found]:
    """The names after every rule, in text order, a longer one before those inside it."""
    for rule in RULES:
        found = sorted(rule(document, found), key=lambda each: (each.first, -each.last))
    return list(found)
