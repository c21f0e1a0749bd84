"""Small faults in functions: a negated condition, ``<`` for ``<=``, and for or, an ``if`` that is gone.

A mutant is a function whose code differs in one such place. It takes the function's place in a
running interpreter: whatever holds the function, a table of rules or a cache, runs the mutant. So does what
the function has made: a rule that holds a function which another built has the fault too.
"""

from __future__ import annotations

import ast
import copy
import functools
import gc
import importlib
import inspect
import types
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path

import attrs

_BORDERS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_JOINTS: dict[type[ast.boolop], type[ast.boolop]] = {ast.And: ast.Or, ast.Or: ast.And}
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@attrs.frozen
class Mutant:
    """One fault in one function.

    Args:
        path: The module's file.
        module: Its dotted name.
        function: The function's qualified name in it.
        line: Where the fault is.
        fault: ``negated``, ``border``, ``joint`` or ``no if``.
        before: What stood there.
        after: What stands there now.
        tree: The module as it is.
        old: The place in it.
    """

    path: Path
    module: str
    function: str
    line: int
    fault: str
    before: str
    after: str
    tree: ast.Module = attrs.field(repr=False, eq=False)
    old: ast.AST = attrs.field(repr=False, eq=False)
    _new: ast.AST = attrs.field(repr=False, eq=False)

    def __str__(self) -> str:
        return f"{self.module}:{self.line} {self.function}: {self.fault}: {self.before} -> {self.after}"

    @property
    def key(self) -> str:
        """What the list of equivalent faults knows it by: not the line, which moves."""
        return f"{self.module}\t{self.function}\t{self.fault}\t{self.before}"

    def take_effect(self) -> None:
        """Give the live function the mutant's code, and the functions that it has built theirs."""
        put_code([(self.module, _replaced(self.tree, self.old, self._new), [self.function])])


def put_code(changes: Iterable[tuple[str, ast.Module, Iterable[str]]]) -> None:
    """Give live functions, and what they have built, the code that they have in another tree.

    Args:
        changes: Of each module its name, its other tree, and the qualified names of the functions.
    """
    instead: dict[int, types.CodeType] = {}
    for name, tree, functions in changes:
        module = importlib.import_module(name)
        whole = compile(tree, str(module.__file__), "exec")
        for each in functions:
            changed = _by_place(_code_at(whole, each.split(".")))
            code = _live(module, each).__code__
            instead |= {id(was): changed.get(place, was) for place, was in _by_place(code).items()}
    for built in _functions_with(instead):
        built.__code__ = instead[id(built.__code__)]


def mutants_of(path: Path, module: str) -> Iterator[Mutant]:
    """Every fault that can be put into the functions of a module, in the order of its lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for names, function in _functions(tree, ()):
        if _is_reachable(module, ".".join(names)):
            for place in ast.walk(function):
                yield from _faults(place, path, module, names, tree)


def _functions(node: ast.AST, outer: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], _Function]]:
    """The functions of a module and the methods of its classes; what is nested belongs to the outer one."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, _Function):
            yield (*outer, child.name), child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, (*outer, child.name))


def _is_reachable(module: str, name: str) -> bool:
    """Whether the function lives on under its name: not an overload, a property's setter, a stub."""
    try:
        return isinstance(_live(importlib.import_module(module), name), types.FunctionType)
    except (AttributeError, TypeError):
        return False


def _faults(
    place: ast.AST, path: Path, module: str, names: tuple[str, ...], tree: ast.Module
) -> Iterator[Mutant]:
    for fault, changed in _changes(place):
        before, after = _shown(place), _shown(changed)
        line = getattr(place, "lineno", 0)
        yield Mutant(path, module, ".".join(names), line, fault, before, after, tree, place, changed)


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What can go wrong at a node: the name of the fault, and the node that takes its place."""
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        changed = copy.copy(node)
        changed.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
        yield "negated", changed
    if isinstance(node, ast.If) and not node.orelse:
        never = copy.copy(node)
        never.test = ast.copy_location(
            ast.BoolOp(ast.And(), [ast.Constant(value=False), node.test]), node.test
        )
        yield "no if", never  # its names stay the function's
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _BORDERS:
        moved = copy.copy(node)
        moved.ops = [_BORDERS[type(node.ops[0])]()]
        yield "border", moved
    if isinstance(node, ast.BoolOp):
        joined = copy.copy(node)
        joined.op = _JOINTS[type(node.op)]()
        yield "joint", joined


def _replaced(tree: ast.Module, old: ast.AST, new: ast.AST) -> ast.Module:
    """The tree with one node replaced; the rest is shared but for the way down to it."""

    class Replacement(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            if node is old:
                return new
            changed = copy.copy(node)
            for name, value in ast.iter_fields(node):
                if isinstance(value, ast.AST):
                    setattr(changed, name, self.visit(value))
                elif isinstance(value, list):
                    setattr(
                        changed,
                        name,
                        [self.visit(each) if isinstance(each, ast.AST) else each for each in value],
                    )
            return changed

    made = Replacement().visit(tree)
    if not isinstance(made, ast.Module):
        msg = "a module stays a module"
        raise TypeError(msg)
    return ast.fix_missing_locations(made)


def _shown(node: ast.AST) -> str:
    """The first line of a piece of code."""
    if isinstance(node, ast.If | ast.While):
        return f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    return ast.unparse(node).splitlines()[0]


def _code_at(code: types.CodeType, names: list[str]) -> types.CodeType:
    """The code of a function, found by its qualified name; the last of that name, as a module has it."""
    for name in names:
        code = next(
            each
            for each in reversed(code.co_consts)
            if isinstance(each, types.CodeType) and each.co_name == name
        )
    return code


def _within(code: types.CodeType) -> Iterator[types.CodeType]:
    """A function's code, and that of all functions in it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, types.CodeType):
            yield from _within(each)


def _by_place(code: types.CodeType) -> dict[tuple[str, int, int], types.CodeType]:
    """That code by name and line, and by number, since two lambdas can share a line."""
    found: dict[tuple[str, int, int], types.CodeType] = {}
    for each in _within(code):
        number = sum(place[:2] == (each.co_qualname, each.co_firstlineno) for place in found)
        found[each.co_qualname, each.co_firstlineno, number] = each
    return found


def _functions_with(codes: Container[int]) -> list[types.FunctionType]:
    """All live functions whose code has one of these identities."""
    return [
        each
        for each in gc.get_objects()
        if isinstance(each, types.FunctionType) and id(each.__code__) in codes
    ]


def _live(module: types.ModuleType, name: str) -> types.FunctionType:
    """The function that lives under a qualified name, below its caches, properties and class methods."""
    *outer, last = name.split(".")
    holder: object = functools.reduce(getattr, outer, module)
    return _bare(inspect.getattr_static(holder, last))


def _bare(value: object) -> types.FunctionType:
    """A function without what decorates it.

    Raises:
        TypeError: If there is none below.
    """
    while not isinstance(value, types.FunctionType) or hasattr(value, "__wrapped__"):
        inner: Callable[..., object] | None = None
        for attribute in ("__wrapped__", "__func__", "fget", "func", "__self__"):
            inner = inner or getattr(value, attribute, None)
        if inner is None:
            msg = f"no function: {value!r}"
            raise TypeError(msg)
        value = inner
    return value
