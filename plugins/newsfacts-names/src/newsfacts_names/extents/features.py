"""What speaks for and against a token being part of the name of a body or place."""

from __future__ import annotations

import attrs

from newsfacts import Document
from newsfacts_names.extents.proposals import NOBODY, Tagged
from newsfacts_names.extents.words import shape

_GAPS = {"": "", " ": "_", "\u00a0": "_"}


@attrs.frozen
class Places:
    """The tokens of a document with their proposals, asked for the features of each in its place."""

    document: Document
    tags: Tagged

    def text(self, at: int) -> str:
        """The token; empty outside the text."""
        return self.document.tokens[at].text if 0 <= at < len(self.document.tokens) else ""

    def features(self, at: int) -> list[str]:
        """The features of a token that depend on its place.

        Those of the words themselves are added by the model, which keeps what each is worth.
        """
        own, seen = self.tags.own, self.tags.seen
        before, here, after = own.get(at - 1, NOBODY), own.get(at, NOBODY), own.get(at + 1, NOBODY)
        seen_before, seen_here, seen_after = seen.get(at - 1, ""), seen.get(at, ""), seen.get(at + 1, "")
        again = self.tags.again(at, self.text(at))
        form, form_before, form_after = (shape(self.text(each)) for each in (at, at - 1, at + 1))
        return [
            "bias",
            f"o={here}",
            f"s={seen_here}",
            f"os={here} {seen_here}",
            f"ooo={before} {here} {after}",
            f"sss={seen_before} {seen_here} {seen_after}",
            f"o-1={before}",
            f"o+1={after}",
            f"oo={before} {here}",
            f"oo+={here} {after}",
            f"s-1={seen_before}",
            f"s+1={seen_after}",
            f"osb={before} {seen_before} {here} {seen_here}",
            f"osa={here} {seen_here} {after} {seen_after}",
            f"f3={form_before} {form} {form_after}",
            f"of={here} {form}",
            f"sf={seen_here} {form}",
            f"osf={here} {seen_here} {form_before} {form} {form_after}",
            f"gap={self._gap(at)} {form}",
            f"again={again}",
            f"oagain={here} {seen_here} {again}",
            f"again-1={self.tags.again(at - 1, self.text(at - 1))} {again}",
            f"o2={own.get(at - 2, NOBODY)} {here} {own.get(at + 2, NOBODY)}",
        ]

    def crossed(self, at: int, words: tuple[str, ...]) -> list[str]:
        """Features of the word with how it is proposed."""
        own, seen = self.tags.own.get(at, NOBODY), self.tags.seen.get(at, "")
        return [f"{own} {seen} {word}" for word in words if word.startswith(("lemma=", "kind=", "pos="))]

    def _gap(self, at: int) -> str:
        """What stands between a token and the one before it."""
        if at == 0:
            return "^"
        tokens = self.document.tokens
        between = self.document.text[tokens[at - 1].end : tokens[at].start]
        sentence = self.document.sentence_at(tokens[at].start)
        if sentence is not None and sentence.first == at:
            return "^"
        return _GAPS.get(between, "n")
