"""What this plugin finds."""

from __future__ import annotations

from typing import ClassVar

import attrs
from newsfacts import Fact


@attrs.frozen(kw_only=True)
class WordFact(Fact):
    """A word of the subject. Rename it, and give it the fields that your readers need.

    Args:
        lemma: The word's dictionary form.
    """

    kind: ClassVar[str] = "{{ cookiecutter.kind }}"
    lemma: str
