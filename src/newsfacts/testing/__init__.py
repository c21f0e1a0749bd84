"""What plugin authors need to test a plugin; imported on purpose, never by itself.

>>> from newsfacts.testing import assert_plugin_contract
"""

from newsfacts.testing._check import Check, check_plugin
from newsfacts.testing._contract import CONTRACT_TEXTS, assert_plugin_contract
from newsfacts.testing._golden import Golden, assert_golden, golden_sheets
from newsfacts.testing._marked import Marked, assert_marked, marked
from newsfacts.testing._rules import RuleCase, assert_rule, rule_cases

__all__ = [
    "CONTRACT_TEXTS",
    "Check",
    "Golden",
    "Marked",
    "RuleCase",
    "assert_golden",
    "assert_marked",
    "assert_plugin_contract",
    "assert_rule",
    "check_plugin",
    "golden_sheets",
    "marked",
    "rule_cases",
]
