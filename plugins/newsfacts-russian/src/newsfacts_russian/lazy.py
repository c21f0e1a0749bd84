"""Regular expressions that are compiled when they are first used.

Compiling those of all plugins takes a sixth of the first sheet's time, and an ordinary article asks a third
of them nothing: those for pasted marks, for transcribed names, for signatures.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self._compile = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._compile)
        # From now on these are found without coming here.
        vars(self).update((each, getattr(compiled, each)) for each in _METHODS)
        return getattr(compiled, name)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What :func:`re.compile` makes, made with the first question to it.

    For expressions that few articles need, and that others only come to behind a cheap test.

    Raises:
        re.error: With the first question, if the pattern is none.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
