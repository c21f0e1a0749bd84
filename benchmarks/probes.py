"""Which faults a test can notice: those that do something else with the values that it brings to their place.

A probe stands where a fault would be, lets the code do what it does, and tells when the fault would have done
something else: a condition is asked at all, one holds whose ``if`` would be gone, two values are compared
that are equal. A test that tells no probe of a fault runs just as it does without it.
"""

from __future__ import annotations

import ast
import copy
import importlib
import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import attrs
from mutants import Mutant, put_code

NAME = "__probe__"
"""What the probe is called in the modules."""

T = TypeVar("T")

_ORDERS: dict[str, tuple[Callable[[Any, Any], object], ...]] = {
    "Lt": (operator.lt, operator.le),
    "LtE": (operator.le, operator.lt),
    "Gt": (operator.gt, operator.ge),
    "GtE": (operator.ge, operator.gt),
}
"""How two values are compared, and how a fault compares them."""


@attrs.frozen
class Probe:
    """What the changed code calls.

    Args:
        tell: Called with the number of a fault that would show here.
    """

    tell: Callable[[int], object]

    def reached(self, number: int) -> None:
        """The code comes here."""
        self.tell(number)

    def negated(self, number: int, value: T) -> T:
        """A condition is asked."""
        self.tell(number)
        return value

    def no_if(self, number: int, value: T) -> T:
        """The condition of an ``if`` is asked, and may hold."""
        if value:
            self.tell(number)
        return value

    def border(self, number: int, order: str, one: object, other: object) -> object:
        """Two values are compared, and may lie on the border."""
        now, then = (compare(one, other) for compare in _ORDERS[order])
        if now != then:
            self.tell(number)
        return now


def put_probes(faults: Iterable[tuple[int, Mutant]], tell: Callable[[int], object]) -> None:
    """Put a probe where each fault would be."""
    modules: dict[str, list[tuple[int, Mutant]]] = {}
    for number, mutant in faults:
        modules.setdefault(mutant.module, []).append((number, mutant))
    for name in modules:
        setattr(importlib.import_module(name), NAME, Probe(tell))
    put_code((name, _probed(here), {each.function for _, each in here}) for name, here in modules.items())


def _probed(faults: Sequence[tuple[int, Mutant]]) -> ast.Module:
    """The tree of the faults' module with all probes in it."""
    copied: dict[int, Any] = {}
    tree: ast.Module = copy.deepcopy(faults[0][1].tree, copied)
    at: dict[int, list[tuple[int, str]]] = {}
    for number, mutant in faults:
        at.setdefault(id(copied[id(mutant.old)]), []).append((number, mutant.fault))

    class Probing(ast.NodeTransformer):
        def generic_visit(self, node: ast.AST) -> ast.AST:
            node, place = super().generic_visit(node), id(node)
            for number, fault in at.get(place, ()):
                node = _with_probe(node, number, fault)
            return node

    Probing().visit(tree)
    return ast.fix_missing_locations(tree)


def _with_probe(node: ast.AST, number: int, fault: str) -> ast.AST:
    """A node with a probe: about its condition, or in its stead."""
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        names = any(isinstance(each, ast.NamedExpr) for each in ast.walk(node.test))  # and then no value
        node.test = _call("negated" if names else fault.replace(" ", "_"), number, node.test)
        return node
    if isinstance(node, ast.Compare):
        order = ast.Constant(type(node.ops[0]).__name__)
        return ast.copy_location(_call("border", number, order, node.left, *node.comparators), node)
    if isinstance(node, ast.BoolOp):
        return ast.copy_location(ast.BoolOp(ast.Or(), [_call("reached", number), node]), node)
    msg = f"no fault can be at {ast.dump(node)}"
    raise TypeError(msg)


def _call(method: str, number: int, *values: ast.expr) -> ast.expr:
    """A call of the probe."""
    function = ast.Attribute(ast.Name(NAME, ast.Load()), method, ast.Load())
    call = ast.Call(function, [ast.Constant(number), *values], [])
    return ast.copy_location(call, values[-1]) if values else call
