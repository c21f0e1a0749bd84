"""Chinese and Korean names in Russian letters: what their syllables look like."""

from __future__ import annotations

import re

from newsfacts_names.spelling import fold

_SYLLABLE = re.compile(
    r"(?:дз|чж|цз|кх|пх|тх|чх|[бпмфдтнлгкхжчшрцсйв])?(?:ай|ао|оу|эй|уа|уо|уэ|яо|ья|ье|юэ|уй|ый|ой|[аоуэиыеяюё])(?:нь|нг|н|м|к|п|т|р|ль|л|й)?",
)


def syllabic(text: str) -> bool:
    """Whether the word is made of one to three syllables of Chinese or Korean transcription."""
    rest, count = re.sub(r"(?<=[нмгкт])(?:а|у|ом|е|ем)$", "", fold(text).replace("-", "")), 0
    if len(rest) > 10:  # noqa: PLR2004
        return False
    for candidate in (rest, fold(text).replace("-", "")):
        rest = candidate
        count = 0
        while rest:
            match = _SYLLABLE.match(rest)
            if not match or not match[0]:
                break
            rest = rest[match.end() :]
            count += 1
        if not rest and count <= 3:  # noqa: PLR2004
            return True
    return False
