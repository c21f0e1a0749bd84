"""The languages of a pipeline, each made when the first article is of it."""

from __future__ import annotations

from functools import cached_property

import attrs

from newsfacts._plugins.errorpolicy import OnError, OnErrorName
from newsfacts._plugins.host import PluginHost
from newsfacts.errors import LanguageError
from newsfacts.failure import Failure
from newsfacts.language import Language, LanguageWithMarks

_RUSSIAN = "newsfacts_russian"


@attrs.frozen
class Known:
    """A language that somebody knows.

    Args:
        language: It.
        failures: Of those who were asked before and failed.
    """

    language: Language
    failures: tuple[Failure, ...]

    @cached_property
    def with_marks(self) -> LanguageWithMarks | None:
        """The language, if its texts carry marks: asked once, since looking through a protocol is slow."""
        return self.language if isinstance(self.language, LanguageWithMarks) else None


class Languages:
    """The languages that the plugins know, and what went wrong while they were asked.

    Args:
        host: The plugins.
        policy: What is done about their errors.
    """

    def __init__(self, host: PluginHost, policy: OnErrorName) -> None:
        self._host = host
        self._policy = policy
        self._known: dict[str, Known] = {}

    def known(self, code: str) -> Known:
        """The language of an ISO 639 code: always the same, and the same failures with it.

        Raises:
            LanguageError: If nobody knows it.
            PluginHookError: With the policy ``"raise"``: if a plugin fails.
        """
        if code not in self._known:
            failures: list[Failure] = []
            language = self._host.make_language(code, OnError(self._policy, failures))
            if language is None:
                msg = f"no plugin of this pipeline knows the language {code!r}{_hint(code, failures)}"
                raise LanguageError(msg)
            self._known[code] = Known(language, tuple(failures))
        return self._known[code]


def _hint(code: str, failures: list[Failure]) -> str:
    """Why that may be, and what to do about it."""
    if failures:
        return "".join(f"; {each.message}" for each in failures)
    if code != "ru":
        return ""
    from importlib.util import find_spec  # noqa: PLC0415  (only for this message)

    if find_spec(_RUSSIAN):
        return f"; {_RUSSIAN} does: add it to the plugins"
    return '; pip install "newsfacts[ru]" brings Russian'
