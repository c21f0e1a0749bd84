"""Whether a plugin was made for this version of newsfacts.

Installers see to that; but one may have been told to leave dependencies alone, or newsfacts may have been set
back since. What then fails is some import or hook, which says nothing of why.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from newsfacts.hooks import PROJECT

_REQUIREMENT = re.compile(rf"{PROJECT}\s*(?:\[[^\]]*\])?\s*\(?(?P<versions>[^;()]*)\)?\s*$", re.IGNORECASE)
_VERSION = re.compile(r"(?P<how>~=|[<>]=?)\s*(?P<release>\d+(?:\.\d+)*)$")
_HOW: Mapping[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    "~=": operator.ge,
    ">": operator.gt,
    "<": operator.lt,
    "<=": operator.le,
}


def unmet(requirement: str, version: str) -> bool:
    """Whether a line ``Requires-Dist`` asks for another version of newsfacts than *version*.

    Only what compares with a release is understood (``newsfacts>=0.2,<1``); all else is the installer's.
    """
    told = _REQUIREMENT.match(requirement)
    if told is None:
        return False
    bounds = (_VERSION.match(each.strip()) for each in told["versions"].split(","))
    return any(
        not _HOW[bound["how"]](_release(version), _release(bound["release"])) for bound in bounds if bound
    )


def _release(version: str) -> tuple[int, ...]:
    """Its leading numbers, without the noughts at their end: 1.0 and 1.0.0 are one release."""
    numbers = re.match(r"\d+(?:\.\d+)*", version)
    release = [int(each) for each in numbers[0].split(".")] if numbers else []
    while release and not release[-1]:
        release.pop()
    return tuple(release)
