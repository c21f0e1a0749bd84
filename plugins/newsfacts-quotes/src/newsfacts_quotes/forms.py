"""The forms of reporting words, and which one a reading of a verb is."""

from __future__ import annotations

from enum import StrEnum

from newsfacts import Reading


class Form(StrEnum):
    """How the reporting word stands in its clause."""

    FINITE = "finite"
    CONVERB = "converb"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"
    NOUN = "noun"
    PHRASE = "phrase"


_SIMPLE = {"ADJS": Form.FINITE, "GRND": Form.CONVERB, "INFN": Form.INFINITIVE}
_NOT_THIRD = frozenset(("1per", "2per", "impr"))


def verbal_form(reading: Reading) -> Form | None:
    """The form of a verb's or a predicative's reading; ``None`` for other words and for *я говорю*."""
    pos = reading.pos
    if pos == "VERB":
        return None if reading.grammemes & _NOT_THIRD else Form.FINITE
    if pos == "PRTS":
        return Form.PASSIVE if reading.has("neut") else Form.FINITE
    if pos == "PRTF":
        return Form.PARTICIPLE if reading.has("actv") else None
    return _SIMPLE.get(pos)
