"""The rules that join a title phrase and a mention by name, one pattern of Russian news each."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_names.posts.after_name import apposition, listing, signature
from newsfacts_names.posts.before_name import before_name, set_off
from newsfacts_names.posts.scene import Attachment, Rule, Scene
from newsfacts_names.posts.with_verb import position, predicate

RULES: tuple[Rule, ...] = (before_name, apposition, set_off, listing, predicate, position, signature)
"""All rules, in the order in which they take phrases."""


def attachments(scene: Scene) -> Iterator[Attachment]:
    """What the rules find in one sentence; a phrase that one took is none for the later ones."""
    taken: set[int] = set()
    for rule in RULES:
        yield from rule(scene, taken)
