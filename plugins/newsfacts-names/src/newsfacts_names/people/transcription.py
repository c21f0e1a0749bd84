"""Chinese and Korean names in Russian letters: what their syllables look like."""

from __future__ import annotations

import re

from newsfacts_names.spelling import fold

_HEAD = r"(?:дз|чж|цз|кх|пх|тх|чх|[бпмфдтнлгкхжчшрцсйв])?"
_NUCLEUS = r"(?:ай|ао|оу|эй|уа|уо|уэ|яо|ья|ье|юэ|уй|ый|ой|[аоуэиыеяюё])"
_CODA = r"(?:нь|нг|н|м|к|п|т|р|ль|л|й)?"
_GIVEN_NAME = re.compile(rf"(?:{_HEAD}{_NUCLEUS}{_CODA}){{1,2}}")
"""A given name has two syllables at most in one word: *Цзиньпин*, unlike *Кардашьян*."""
_CASE_ENDING = re.compile(r"(?<=[нмгкт])(?:а|у|ом|е|ем)$")


def syllabic(text: str) -> bool:
    """Whether the word, or what is left of it without a case ending, is a Chinese or Korean given name."""
    word = fold(text).replace("-", "")
    return any(_GIVEN_NAME.fullmatch(each) for each in (word, _CASE_ENDING.sub("", word)))
