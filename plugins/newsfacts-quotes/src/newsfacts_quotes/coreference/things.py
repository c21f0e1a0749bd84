"""The things that a pronoun may mean instead of a person."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsfacts_quotes.coreference.anaphors import Anaphor
from newsfacts_quotes.coreference.circumstances import depends
from newsfacts_quotes.text.mentions import Kind
from newsfacts_quotes.text.view import View

_FAR = 40
"""How many tokens back a thing is looked for."""

_NEUTER = frozenset(("его", "него", "ему", "нему", "нем", "ним"))
"""Forms that *он* and *оно* share."""

_MOST = 4
"""How many things a pronoun may go back to instead of somebody."""
_THINGS = frozenset((Kind.THING, Kind.BODY, Kind.VOICE))


def things(
    view: View, anaphor: Anaphor, sentences: Sequence[int], covered: Collection[int]
) -> list[tuple[int, list[str]]]:
    """The nouns near before a pronoun that agree with it, the last first, with their circumstances.

    Args:
        view: The text.
        anaphor: The pronoun.
        sentences: The first tokens of its sentence and of the one before it.
        covered: The tokens of people's posts and descriptions.
    """
    neuter = view.words[anaphor.at] in _NEUTER
    found: list[tuple[int, list[str]]] = []
    first = max(anaphor.at - _FAR, sentences[0], 0)
    for k in range(anaphor.at - 1, first - 1, -1):
        form = view.forms[k]
        if form.what not in _THINGS or not (form.gender == anaphor.gender or (neuter and form.gender == "n")):
            continue
        nominative = form.nominative
        if k in covered or k in view.named or (nominative and not anaphor.subject and k >= anaphor.segment):
            continue
        found.append(
            (k, _circumstances(view, anaphor, k, len(found), nominative=nominative, here=sentences[1]))
        )
        if len(found) == _MOST:
            break
    return found


def _circumstances(
    view: View, anaphor: Anaphor, index: int, rank: int, *, nominative: bool, here: int
) -> list[str]:
    told = ["thing", f"thing-{rank}", "thing-here" if index >= here else "thing-before"]
    if nominative:
        told.append("thing-subject-parallel" if anaphor.subject else "thing-subject")
    elif depends(view, index):
        told.append("thing-depends")
    if view.tokens[index].text[:1].isupper() and index > here:
        told.append("thing-named")
    return told
