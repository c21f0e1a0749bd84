"""Which body a noun means: *ведомство*, *компания*, *издание*."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts import MentionType, OrganizationFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference import anaphors
from newsfacts_quotes.coreference.anaphors import LONGEST, is_name_head, is_singular
from newsfacts_quotes.coreference.circumstances import distance, often
from newsfacts_quotes.coreference.kinds import kind_beside, kinds_of_name
from newsfacts_quotes.coreference.knowledge import stem
from newsfacts_quotes.coreference.links import Link
from newsfacts_quotes.coreference.ranking import Judge, Option
from newsfacts_quotes.coreference.speech import Speech
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.characters import DASHES, MARKS, in_latin
from newsfacts_quotes.text.mentions import Kind
from newsfacts_quotes.text.view import View

_FAR = 600
"""How many tokens back the body may have been mentioned."""

_MOST = 16
"""How many bodies a lone noun may go back to."""
_OFTEN = 3
"""More mentions are a feature of one name."""
_POINTING = frozenset(("этот", "данный", "сам", "самый", "указанный", "упомянутый"))
_OWN = frozenset(("свой", "наш", "мой", "ваш", "новый", "другой", "местный"))
_OUTLETS = frozenset(("издание", "газета"))


@attrs.define(eq=False)
class Body:
    """A body of the article, and where it was mentioned last."""

    fact: OrganizationFact
    kinds: set[str]
    stems: set[str]
    first: int = 0
    at: int = -1
    sentence: int = -1
    subject: bool = False
    heard: bool = False
    nominal: bool = False
    count: int = 0


class Bodies:
    """The organisations of an article with the nouns that each may be called by.

    Args:
        view: The text.
        speech: Who speaks where.
        judge: Who chooses.
    """

    def __init__(self, view: View, speech: Speech, judge: Judge) -> None:
        self._view = view
        self._speech = speech
        self._judge = judge
        self._covered: set[int] = set()
        self._recent: list[Body] = []
        self._spoke: Body | None = None
        self._most = 0
        self.at: dict[int, Body] = {}
        """The bodies by the first token of each mention."""
        self.links: dict[int, Link] = {}
        for fact in view.document.of_type(OrganizationFact):
            self._note(fact)

    def _note(self, fact: OrganizationFact) -> None:
        view = self._view
        body = Body(fact, set(), set())
        for name in (fact.name, *fact.aliases):
            kinds, stems = kinds_of_name(name, view.morphology)
            body.kinds |= kinds
            body.stems |= stems
        for mention in fact.mentions:
            first, last = view.document.token_range(mention.span.start, mention.span.end)
            if first >= last:
                continue
            self.at[first] = body
            body.first = first
            self._covered.update(range(first, last))
            if mention.type is MentionType.NAMED:
                body.kinds |= kind_beside(view, first)

    def named(self, index: int) -> None:
        """A body is mentioned as the names tell."""
        body, head = self.at[index], self._head(index)
        if self._speech.reports(head) and not body.kinds:
            body.kinds |= _OUTLETS
        addressed = self._is_addressed(index)
        if addressed:
            body.kinds |= _OUTLETS
        outlet = addressed or self._speech.is_outlet(index) or self._speech.is_outlet(head)
        body.heard = body.heard or outlet
        self._mention(body, index, source=self._speech.is_source(head))

    def _is_addressed(self, index: int) -> bool:
        """Whether somebody tells it to a name in quotation marks, as to a paper: *рассказали «**Волне**»*."""
        view = self._view
        if view.at(index - 1).low not in MARKS or not view.has(index, "datv"):
            return False
        before = view.at(index - 2)
        return before.pos in {"VERB", "INFN"} and before.lemma in lexicon.verbs()

    def _head(self, index: int) -> int:
        """The noun that introduces a name, if that is what speaks: ***газета** «Север» пишет*."""
        before = index - 1 - (self._view.at(index - 1).low in MARKS)
        introduced = before >= 0 and (self._speech.is_source(before) or self._speech.is_outlet(before))
        return before if introduced and self._view.forms[before].what is Kind.BODY else index

    def noun(self, index: int) -> None:
        """A noun for bodies: one told of before, or another."""
        view = self._view
        first = phrases.start_of(view, index, max(index - LONGEST, 0))
        end = _end_of(view, index)
        document = view.document
        facts = [each.fact for each in self._recent]
        decided = document.overrides.resolve_mention(view.span(first, end), facts, document)
        body = next((each for each in self._recent if each.fact == decided), None) if decided else None
        rule, sure = "third-party", 1.0
        if body is None:
            rule = "lone-body"
            body, sure = self._meant(index, first, end)
        if body is not None:
            self.links[index] = Link(first, end, MentionType.NOMINAL, rule, sure, body.fact)
            self._mention(body, index, source=self._speech.is_source(index), nominal=True)

    def _meant(self, index: int, first: int, end: int) -> tuple[Body | None, float]:
        """The body that a noun means, if the article has told of it, and how sure that is."""
        view = self._view
        named = not self._covered.isdisjoint(range(index, end)) or any(map(view.is_mark, range(index, end)))
        if named or (is_name_head(view, end) and end not in view.named) or _is_plural(view, first, index):
            return None, 1.0
        lemma = view.lemma(index)
        covers = lexicon.body_hypernyms()[lemma]
        likely = [
            (each, fit)
            for each in self._recent
            if index - each.at <= _FAR and (fit := _fit(each, lemma, covers))
        ]
        if not likely:
            return None, 1.0
        attributes = anaphors.attributes(view, first, index)
        complement = frozenset(view.lemma(k) for k in range(index + 1, end) if view.is_word(k))
        options = [
            Option(
                each,
                [
                    fit,
                    "only" if len(likely) == 1 else "among-more",
                    *self._presence(each, index, rank),
                    *_words(each, attributes, complement),
                ],
            )
            for rank, (each, fit) in enumerate(likely)
        ]
        options.append(Option(None, list(self._nobody(index, first, attributes, complement))))
        return self._judge.choose("body", index, options)

    def _presence(self, body: Body, index: int, rank: int) -> Iterator[str]:
        yield distance(self._speech.sentence(index) - body.sentence)
        yield "last" if rank == 0 else "second" if rank == 1 else "third"
        yield often(body.count, _OFTEN)
        if body.subject:
            yield "subject"
        if body.nominal:
            yield "nominal"
        if body is self._spoke:
            yield "speaks-again" if self._speech.is_source(index) else "spoke"
        elif self._speech.is_source(index):
            yield "speaks-anew"
        if self._recent and body is self._recent[0]:
            yield "very-last"
        if body.count == self._most:
            yield "most"
        if self._view.lemma(index) in lexicon.words("media.txt"):
            yield "medium-heard" if body.heard else "medium-silent"
            if not body.kinds and in_latin(self._view.tokens[body.first].text):
                yield "medium-foreign"
        if self._speech.is_source(index) and body.heard and body is not self._spoke:
            yield "has-spoken"

    def _nobody(
        self, index: int, first: int, attributes: frozenset[str], complement: frozenset[str]
    ) -> Iterator[str]:
        view, lemma = self._view, self._view.lemma(index)
        yield "nobody"
        yield from _governed(view, index, first)
        if complement:
            yield "nobody-complement"
        if attributes - _POINTING:
            yield "nobody-attribute"
        if self._speech.is_source(index):
            yield "nobody-speaks"
        if self._speech.spoken[index]:
            yield "nobody-in-speech"
        if lemma in lexicon.words("bodies.txt") or lemma in lexicon.words("media.txt"):
            yield "nobody-general"
        if view.has(index, "NOUN", "nomn"):
            yield "nobody-subject"

    def _mention(self, body: Body, index: int, *, source: bool, nominal: bool = False) -> None:
        body.at, body.sentence = index, self._speech.sentence(index)
        body.subject, body.nominal = self._view.has(index, "nomn"), nominal
        body.count += 1
        self._most = max(self._most, body.count)
        if source:
            self._spoke, body.heard = body, True
        if not self._recent or self._recent[0] is not body:
            self._recent = [body, *(each for each in self._recent if each is not body)][:_MOST]


def _fit(body: Body, lemma: str, covers: frozenset[str]) -> str:
    """How a noun goes with what sort of body it is; empty if it doesn't."""
    if lemma in body.kinds:
        return "kind-same"
    if not body.kinds.isdisjoint(covers):
        return "kind-covered"
    return "kind-unknown" if not body.kinds and "*" in covers else ""


def _end_of(view: View, head: int) -> int:
    """One past a noun's phrase, without whoever has a post there: *директор **завода** Анна*."""
    end = phrases.end_of(view, head, min(head + LONGEST, len(view.tokens)))
    before = view.at(head - 1)
    held = before.pos == "NOUN" and before.has("anim")
    people = (
        k for k in range(head + 1, end) if k in view.named and (held or not view.has(k, "NOUN", "gent"))
    )
    return next(people, end)


def _is_plural(view: View, first: int, index: int) -> bool:
    """Whether a number or an attribute shows that there are several: *две организации*, *все газеты*."""
    before = view.at(first - 1)
    if before.low.isdigit() or before.low in {"все", "всех", "обе", "обеих"} or before.pos == "NUMR":
        return True
    return any(view.has(k, "plur") and not view.has(k, "sing") for k in range(first, index))


def _governed(view: View, index: int, first: int) -> Iterator[str]:
    """What the place of a noun tells against its meaning a body told of: a predicate, a plural."""
    before = view.at(first - 1).low
    if before in DASHES:
        yield "nobody-dash"  # *«Север» — **компания**, которая …*
    elif before == "как":
        yield "nobody-as"
    reading = view.readings(index)[0]
    if "ablt" in reading.grammemes and not (first and view.pos(first - 1) == "PREP"):
        yield "nobody-instrumental"
    if view.has(index, "nomn", "plur") and not is_singular(view, index):
        yield "nobody-plural"
    if first and view.lemma(first - 1) in lexicon.words("governing.txt"):
        yield "nobody-office"


def _tells_kind(attribute: str, body: Body) -> bool:
    """Whether an adjective says what sort of body it is: ***надзорное** ведомство*, the prosecutor's."""
    return not body.kinds.isdisjoint(lexicon.body_attributes().get(attribute, ()))


def _words(body: Body, attributes: frozenset[str], complement: frozenset[str]) -> Iterator[str]:
    """How attributes and complement of the noun go with the name."""
    if attributes:
        if attributes & _OWN:
            yield "attribute-own"
        elif attributes & _POINTING:
            yield "pointing"
        else:
            yield (
                "attribute-same"
                if any(stem(each) in body.stems or _tells_kind(each, body) for each in attributes)
                else "attribute-other"
            )
    if complement:
        yield (
            "complement-same" if any(stem(each) in body.stems for each in complement) else "complement-other"
        )
