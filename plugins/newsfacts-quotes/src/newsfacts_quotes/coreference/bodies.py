"""Which body a lone noun means: *ведомство*, *компания*, *издание*."""

from __future__ import annotations

import re

from newsfacts import MentionType, Morphology, OrganizationFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.text.view import View

_FAR = 600
"""How many tokens back the body may have been mentioned."""

_OFFICE = re.compile(
    r"мин[а-я]{3,}|рос[а-я]+(?:надзор|реестр|гвардия|стат|имущество|финмониторинг)|[а-я]*фин|[а-я]+надзор"
)
"""Abbreviations that say what sort of office they are: *Минтранс*, *Роспотребнадзор*."""

_OFFICES = frozenset(("мвд", "мчс", "мид", "фсб", "фсин", "фас", "фнс", "мид", "скр", "гибдд", "цб"))
_AGENCIES = frozenset(("тасс", "интерфакс", "reuters", "риа", "рбк", "ap", "afp", "bloomberg", "итар-тасс"))


class Bodies:
    """The organisations of an article with the nouns that each may be called by.

    Args:
        view: The text.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self.at: dict[int, OrganizationFact] = {}
        self._covered: set[int] = set()
        self._kinds: dict[str, set[str]] = {}
        self._recent: dict[str, tuple[int, OrganizationFact]] = {}
        document = view.document
        for body in document.of_type(OrganizationFact):
            kinds = self._kinds[body.id] = _kinds_of_name(body.name, view.morphology)
            for mention in body.mentions:
                first, last = document.token_range(mention.span.start, mention.span.end)
                if first >= last:
                    continue
                self.at[first] = body
                self._covered.update(range(first, last))
                if mention.type is MentionType.NAMED:
                    kinds |= _kind_before(view, first)

    def mentioned(self, body: OrganizationFact, index: int, *, reports: bool = False) -> None:
        """Remember where a body was mentioned last, and whether it *reports* as outlets do."""
        if reports:
            self._kinds[body.id] |= {"издание", "газета"} if not self._kinds[body.id] & _OTHERS else set()
        self._recent.pop(body.id, None)
        self._recent[body.id] = (index, body)

    def recent(self) -> tuple[OrganizationFact, ...]:
        """The bodies mentioned so far, the last first."""
        return tuple(body for _, body in reversed(self._recent.values()))

    def _is_covered(self, kinds: set[str], covers: frozenset[str], lemma: str) -> bool:
        """Whether a noun covers one of a body's kinds, or a body of no known kind may be a firm."""
        return not kinds.isdisjoint(covers) or (not kinds and lemma in _FIRMS)

    def meant(self, index: int, first: int, end: int) -> OrganizationFact | None:
        """The body that a lone noun means: the last that may be called so."""
        view = self._view
        if index in self._covered or end > index + 1:
            return None
        after = view.tokens[end].text if end < len(view.tokens) else ""
        if after[:1].isupper() or (after and view.is_mark(end)):
            return None  # *компании «Север»*, *газеты Times*
        lemma = view.lemma(index)
        covers = lexicon.body_hypernyms().get(lemma)
        attributes = {view.lemma(k) for k in range(first, index)}
        if covers is None or not attributes <= _POINTING:
            return None
        for at, body in reversed(self._recent.values()):
            if index - at > _FAR:
                break
            kinds = self._kinds[body.id]
            if lemma in kinds or (index - at <= _NEAR and self._is_covered(kinds, covers, lemma)):
                return body
        return None


_FIRMS = frozenset(("компания",))
"""What a name that shows no kind most likely is."""

_OTHERS = frozenset(
    ("министерство", "служба", "агентство", "телеканал", "радиостанция", "портал", "компания")
)
_NEAR = 160
"""How many tokens back it may stand if the noun is another word for what it is."""

_POINTING = frozenset(("этот", "данный", "сам", "самый", "указанный", "упомянутый"))


def _kinds_of_name(name: str, morphology: Morphology) -> set[str]:
    """The nouns in a body's name, and what an abbreviation stands for."""
    kinds: set[str] = set()
    for word in re.findall(r"[\w-]+", name):
        folded = lexicon.fold(word.lower())
        if _OFFICE.fullmatch(folded) or folded in _OFFICES:
            kinds |= (
                {"министерство", "ведомство"}
                if folded.startswith(("мин", "мвд", "мид", "мчс"))
                else {"служба"}
            )
        if folded in _AGENCIES:
            kinds.add("агентство")
        readings = morphology.readings(word)
        if readings and readings[0].pos == "NOUN" and readings[0].known:
            kinds.add(lexicon.fold(readings[0].lemma))
    return kinds


def _kind_before(view: View, first: int) -> set[str]:
    """The noun before a name: *компания «Север»*."""
    before = first - 1
    if before >= 0 and view.is_mark(before):
        before -= 1
    if before < 0 or not view.is_word(before) or view.pos(before) != "NOUN":
        return set()
    return {view.lemma(before)}
