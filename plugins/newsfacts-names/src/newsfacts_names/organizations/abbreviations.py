"""Which short names stand for which long ones: *СНБО*, *Совбез* and *Совет национальной безопасности*."""

from __future__ import annotations

from collections.abc import Sequence

_UNWRITTEN = frozenset({"и", "по", "в", "на", "при", "о", "об", "с", "за", "для", "по-над", "—", "–", "-"})

# The pieces of a stump compound are at least that long: "Мин|фин", "Ген|прокуратура".
_SHORTEST_PIECE = 2
_LONGEST_NAME = 12


def abbreviates(short: str, words: Sequence[str]) -> bool:
    """Whether *short*, one folded word, abbreviates a name of several, by initials or by stumps."""
    if len(words) < _SHORTEST_PIECE or len(words) > _LONGEST_NAME:
        return False
    return short in initials(words) or is_compound(short, written(words))


def initials(words: Sequence[str]) -> frozenset[str]:
    """*снбо* and *снбио*: the first letters, with and without those of particles, hyphens apart."""
    parts = [part for word in words for part in word.split("-")]
    return frozenset(
        "".join(word[:1] for word in chosen)
        for chosen in (parts, words, written(parts), written(words))
        if len(chosen) > 1
    )


def written(words: Sequence[str]) -> list[str]:
    """The words that an abbreviation takes up."""
    return [word for word in words if word not in _UNWRITTEN]


def is_compound(short: str, words: Sequence[str]) -> bool:
    """*минобороны* is *министерство обороны*: every piece begins a word, in order, and none is left out.

    The last piece may end as it likes, since it is inflected: *госдума*, *генштаб*.
    """
    reached = {0}
    for number, word in enumerate(words):
        last = number == len(words) - 1
        reached = {end for start in reached for end in _pieces(short, start, word, last=last)}
    return len(short) in reached


def _pieces(short: str, start: int, word: str, *, last: bool) -> list[int]:
    """Where a piece of *word* that begins at *start* can end."""
    common = 0
    while start + common < len(short) and common < len(word) and short[start + common] == word[common]:
        common += 1
    if common < _SHORTEST_PIECE:
        return []
    ends = list(range(start + _SHORTEST_PIECE, start + common + 1))
    # "Центр|о|банк": a vowel may link two pieces. "Гос|дум|ы": an ending may differ.
    linked = [end + 1 for end in ends if end < len(short) and short[end] == "о" and not last]
    inflected = [len(short)] if last and len(short) - start - common <= 1 < common else []
    return [*ends, *linked, *inflected]
