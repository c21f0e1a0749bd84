"""The sentences of rules, each a test."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsfacts.pipeline import Pipeline
from newsfacts.rule import Rule
from newsfacts.testing._marked import mark_up, marked


@attrs.frozen
class RuleCase:
    """One sentence of one rule.

    Args:
        rule: The rule.
        sentence: One of its examples, or of its quiet sentences.
        quiet: Whether the rule must keep still in it.
    """

    rule: Rule
    sentence: str
    quiet: bool

    def __str__(self) -> str:
        return f"{self.rule.name}{' is quiet' * self.quiet}: {self.sentence}"


def rule_cases(rules: Iterable[Rule]) -> list[RuleCase]:
    """Every sentence of the rules; as strings they are readable test ids.

    Args:
        rules: Those of one plugin; no two may have one name.

    Raises:
        ValueError: If two rules have the same name, so that no fact could say which made it.
    """
    by_name: dict[str, Rule] = {}
    for rule in rules:
        if by_name.setdefault(rule.name, rule) is not rule:
            msg = f"two rules are named {rule.name!r}"
            raise ValueError(msg)
    return [
        RuleCase(rule, sentence, quiet)
        for rule in by_name.values()
        for quiet, sentences in ((False, rule.examples), (True, rule.quiet))
        for sentence in sentences
    ]


def assert_rule(pipeline: Pipeline, case: RuleCase) -> None:
    """Check one sentence of a rule.

    In an example just the marked pieces must be found, and at least one of the facts must be the
    rule's own. In a quiet sentence none may be.

    Args:
        pipeline: What the rule's plugin needs, and the plugin itself.
        case: One of :func:`rule_cases`.

    Raises:
        AssertionError: If the sentence does not come out so; the message shows both readings of it.
    """
    rule, expected = case.rule, marked(case.sentence)
    facts = pipeline.extract(expected.text, rule.published).facts
    own = [fact for fact in facts if rule.made(fact)]
    if case.quiet:
        if own:
            msg = f"the rule {rule.name!r} does not keep still in {case.sentence!r}: {own}"
            raise AssertionError(msg)
        return
    found = mark_up(expected.text, sorted({mark for fact in facts for mark in rule.marks(fact)}))
    if found != str(expected):
        msg = f"the rule {rule.name!r}\nexpected: {expected}\n   found: {found}"
        raise AssertionError(msg)
    if not own:
        made_by = sorted({fact.rule for fact in facts})
        msg = f"the rule {rule.name!r} made nothing of {case.sentence!r}; the facts are by {made_by}"
        raise AssertionError(msg)
