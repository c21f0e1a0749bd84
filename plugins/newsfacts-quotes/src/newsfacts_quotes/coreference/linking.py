"""One pass over an article that says whom each pronoun and each description means."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_russian.kinship import KIN

from newsfacts import MentionType, PersonFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.anaphors import (
    CLAUSE,
    Anaphor,
    acts,
    is_owner,
    is_plural,
    is_singular,
    verb_gender,
)
from newsfacts_quotes.coreference.bodies import Bodies
from newsfacts_quotes.coreference.descriptions import described
from newsfacts_quotes.coreference.links import Link
from newsfacts_quotes.coreference.people import People
from newsfacts_quotes.coreference.ranking import Judge, Ranking
from newsfacts_quotes.coreference.speech import Speech
from newsfacts_quotes.reports import Report
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.mentions import Kind, person_lemma
from newsfacts_quotes.text.view import View
from newsfacts_quotes.text.words import Role


class Linking:
    """The pass.

    Args:
        view: The text.
        reports: Its reports of speech, in text order.
        judge: Who chooses among those that may be meant.
    """

    def __init__(self, view: View, reports: Sequence[Report], judge: Judge | None = None) -> None:
        judge = judge or Ranking()
        self._view = view
        self._speech = Speech(view, reports)
        self._nominal: dict[int, PersonFact] = {}
        self._covered = _posts(view)
        self._note_described()
        self._people = People(view, self._speech, self._covered, judge)
        self._bodies = Bodies(view, self._speech, judge)

    def run(self) -> dict[int, Link]:
        """The links by their head token."""
        view, past = self._view, 0
        places = view.places(Role.MENTION, 0, len(view.tokens))
        for index in sorted({*places, *view.named, *self._bodies.at, *self._nominal}):
            if index < past:
                continue
            named = view.named.get(index)
            if named:
                self._people.named(named.person, index, named.last - 1, nominative=named.nominative)
                past = named.last
            else:
                self._word(index)
        return {**dict(self._people.links()), **self._bodies.links}

    def _word(self, index: int) -> None:
        """One place that may be a mention, and is no person's name."""
        form = self._view.forms[index]
        what, gender, nominative = form.what, form.gender, form.nominative
        if index in self._bodies.at:
            self._bodies.named(index)
        if what is Kind.PRONOUN and not is_plural(self._view, index):
            self._people.pronoun(self._pronoun(index, gender, subject=nominative))
        elif what is Kind.LATTER:
            if self._speech.is_source(index) or (nominative and acts(self._view, index)):
                self._people.latter(self._pronoun(index, gender, subject=nominative))
        elif index in self._nominal:
            self._people.named(self._nominal[index], index, index, nominative=nominative)
        elif what is Kind.BODY:
            self._bodies.noun(index)
        elif index not in self._covered and self._is_somebody(index, what):
            found = described(self._view, index)
            if found:
                self._people.description(self._description(index, found, gender, subject=nominative))

    def _is_somebody(self, index: int, what: Kind) -> bool:
        """Whether a noun may mean one person."""
        if what is Kind.VOICE:
            return self._speech.is_source(index)
        return what is Kind.PERSON or (what is Kind.UNCLEAR and is_singular(self._view, index))

    def _pronoun(self, index: int, gender: str, *, subject: bool) -> Anaphor:
        sentence, speaks = self._speech.sentence(index), self._speech.is_source(index)
        return Anaphor(
            at=index,
            first=index,
            end=index + 1,
            gender=gender,
            sentence=sentence,
            paragraph=self._speech.paragraph(index),
            segment=segments.start(self._view, index, max(index - CLAUSE, self._speech.begins(sentence))),
            subject=subject,
            spoken=self._speech.spoken[index],
            speaks=speaks,
            possessive=not speaks and is_owner(self._view, index),
            tells=self._speech.told_by(index),
            reporter=self._speech.source(self._speech.spoken[index]),
        )

    def _description(self, index: int, extent: tuple[int, int], gender: str, *, subject: bool) -> Anaphor:
        sentence = self._speech.sentence(index)
        return Anaphor(
            at=index,
            first=extent[0],
            end=extent[1],
            gender=gender,
            sentence=sentence,
            paragraph=self._speech.paragraph(index),
            segment=segments.start(self._view, extent[0], max(index - CLAUSE, self._speech.begins(sentence))),
            subject=subject,
            spoken=self._speech.spoken[index],
            speaks=self._speech.is_source(index),
            lemma=self._noun(index),
            tells=self._speech.told_by(index),
            verb=verb_gender(self._view, extent) if subject else "",
            reporter=self._speech.source(self._speech.spoken[index]),
        )

    def _noun(self, index: int) -> str:
        """The lemma of a description's noun."""
        form = self._view.forms[index]
        return person_lemma(form.readings, form.lemma) if form.what is Kind.UNCLEAR else form.lemma

    def _note_described(self) -> None:
        """Note the descriptions that others know to mean a person, each at its noun."""
        document = self._view.document
        for person in document.of_type(PersonFact):
            for mention in person.mentions:
                if mention.type is MentionType.NOMINAL:
                    tokens = range(*document.token_range(mention.span.start, mention.span.end))
                    head = next(
                        (k for k in tokens if self._speech.is_source(k) or self._view.pos(k) == "NOUN"), None
                    )
                    if head is not None:
                        self._nominal[head] = person
                        self._covered.update(tokens)


def _is_of_another(noun: str) -> bool:
    """Whether who is called so is somebody's: *советник президента*, *сестра министра*."""
    return noun in lexicon.words("staff.txt") or noun in KIN


def _posts(view: View) -> set[int]:
    """The tokens of posts beside names, but not of him for whom somebody works: *советник **президента***."""
    covered: set[int] = set()
    for person in view.document.of_type(PersonFact):
        for post in person.posts:
            tokens = range(*view.document.token_range(post.span.start, post.span.end))
            head = next((k for k in tokens if view.pos(k) == "NOUN"), None)
            staff = head is not None and _is_of_another(view.lemma(head))
            covered.update(range(tokens.start, head + 1) if staff and head is not None else tokens)
    return covered
