"""The organisation that a name comes from: *эксперт Иван Громов из Института рынка*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from newsfacts import Document, OrganizationFact
from newsfacts_names.positions import text_at
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.phrase import TitlePhrase
from newsfacts_names.posts.scene import LONGEST_BRACKET
from newsfacts_names.spelling import OPENING
from newsfacts_names.titles import TitleClass

_BEFORE_BODY = 4
"""How many tokens of a common noun and its modifiers may stand before the name of a body."""

_OF_NOUN = frozenset({"NOUN", "ADJF", "PRTF"})


class Origins:
    """The bodies that stand behind names and *из*.

    Args:
        document: The document.
        named: The mentions of people by name, by their tokens.
        organizations: The organisations of the document.
    """

    def __init__(
        self, document: Document, named: Mapping[int, Named], organizations: Sequence[OrganizationFact]
    ) -> None:
        self._document = document
        self._named = named
        self._begun = {
            document.token_range(mention.span.start, mention.span.end)[0]: mention.nominative or each.name
            for each in organizations
            for mention in each.mentions
        }

    def of(self, phrase: TitlePhrase, person: int) -> str | None:
        """The body that the person comes from whose name stands right behind a post; ranks have none."""
        mention = self._named.get(phrase.end)
        if mention is None or mention.person != person or phrase.category is TitleClass.RANK:
            return None
        tokens = self._document.tokens
        index = self._past_bracket(mention.last)
        if text_at(self._document, index) != "из":
            return None
        for at in range(index + 1, min(index + 1 + _BEFORE_BODY, len(tokens))):
            if name := self._begun.get(at):
                return name
            if tokens[at].text not in OPENING and not self._may_precede(at):
                return None
        return None

    def _past_bracket(self, index: int) -> int:
        """Past *(Steve Milner)*."""
        texts = [token.text for token in islice(self._document.tokens, index, index + LONGEST_BRACKET)]
        return index + texts.index(")") + 1 if texts[:1] == ["("] and ")" in texts else index

    def _may_precede(self, index: int) -> bool:
        """*из **адвокатской конторы** «Рено»*: whether a token belongs to a common noun before a name."""
        token = self._document.tokens[index]
        readings = self._document.readings(token)
        return token.text.islower() and readings[0].pos in _OF_NOUN
