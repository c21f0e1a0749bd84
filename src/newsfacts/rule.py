"""A rule that proves itself: what it finds, in sentences, and sentences in which it keeps still."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from newsfacts.facts import Fact

Mark: TypeAlias = tuple[int, int, str]
"""A marked piece of a text: code points ``[start, end)`` and a label."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def _is_name(_: Rule, __: object, name: str) -> None:
    if not _NAME.fullmatch(name):
        msg = f"{name!r} is no rule's name: words of small Latin letters and digits, joined by hyphens"
        raise ValueError(msg)


def _are_sentences(rule: Rule, attribute: attrs.Attribute[tuple[str, ...]], sentences: object) -> None:
    if not isinstance(sentences, tuple) or not all(isinstance(each, str) for each in sentences):
        msg = f"{attribute.name} of the rule {rule.name!r} must be a tuple of sentences, not {sentences!r}"
        raise TypeError(msg)
    if not sentences:
        msg = f"the rule {rule.name!r} has no {attribute.name}: a rule that shows nothing can't be checked"
        raise ValueError(msg)


def _show_marks(rule: Rule, _: object, sentences: tuple[str, ...]) -> None:
    for sentence in sentences:
        if not re.search(r"\[.+\|[^\[\]]*\]", sentence):
            msg = f"an example of the rule {rule.name!r} marks nothing with [piece|label]: {sentence!r}"
            raise ValueError(msg)


@attrs.frozen(kw_only=True)
class Rule:
    """One way in which a plugin finds facts, with the sentences that prove it.

    A plugin subclasses it with what its own rules need: a pattern, a function, a confidence.
    :func:`newsfacts.testing.rule_cases` makes a test of each sentence, and a plugin that returns
    its rules from ``newsfacts_describe_rules`` has them on the page *What it knows*.

    Args:
        name: Stable, such as ``that-clause``; the facts that the rule makes carry it in
            :attr:`newsfacts.Fact.rule`.
        examples: Sentences in which the rule finds something, ``[piece|label]`` around each piece
            that :meth:`marks` gives; at least one.
        quiet: Sentences that look alike, in which it keeps still; at least one. They bear no marks.
        published: The publication day of the sentences.

    Raises:
        TypeError: If *examples* or *quiet* is no tuple of strings.
        ValueError: If either is empty, an example marks nothing, or *name* is malformed.
    """

    name: str = attrs.field(validator=_is_name)
    examples: tuple[str, ...] = attrs.field(repr=False, validator=[_are_sentences, _show_marks])
    quiet: tuple[str, ...] = attrs.field(repr=False, validator=_are_sentences)
    published: str = attrs.field(default="2025-12-31", repr=False)

    def made(self, fact: Fact) -> bool:
        """Whether a fact is this rule's work: its ``rule`` says so, unless a subclass knows better."""
        return fact.rule == self.name

    def marks(self, fact: Fact) -> Iterable[Mark]:
        """How the examples show a fact; none where it takes no part in them.

        The facts that the rule made, each with its kind, unless a subclass says otherwise. One that
        shows other rules' facts of the kind as well has the neighbours checked, too.
        """
        return [(fact.span.start, fact.span.end, fact.kind)] if self.made(fact) else []
