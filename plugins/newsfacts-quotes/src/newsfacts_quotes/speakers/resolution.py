"""Resolving the source of each report, in text order."""

from __future__ import annotations

from newsfacts import MentionType, OrganizationFact, PersonFact, PlaceFact, Speaker
from newsfacts_quotes import lexicon, phrases
from newsfacts_quotes.cues import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources import Source, SourceType, genitive
from newsfacts_quotes.speakers import naming
from newsfacts_quotes.speakers.posts import Posts
from newsfacts_quotes.speakers.voices import Sort, Voice, Voices
from newsfacts_quotes.view import Named, View

_GENDERS = {"m": "masc", "f": "femn"}
_CASES = {Form.PHRASE: ("gent",), Form.NOUN: ("gent",)}


class Resolver:
    """Says whose words each report is; keeps who has spoken and who was named before it."""

    def __init__(self, view: View, reports: list[Report]) -> None:
        self._view = view
        self._voices = Voices()
        self._posts = Posts(view)
        self._mentions = _outside(view, reports)
        self._next = 0
        self._nominal = _by_token(view, MentionType.NOMINAL)
        self._entities = _exact_entities(view)

    def voice(self, report: Report, before: Report | None, spoken: Voice | None) -> Voice | None:
        """The speaker of one report.

        Args:
            report: The report; reports must come in text order.
            before: The report before it.
            spoken: The speaker of that.
        """
        at = report.source.first if report.source else report.cue.first if report.cue else report.anchor
        self._name_until(at)
        found = self._of_source(report, report.source, at) if report.source else self._dropped(report, before, spoken)
        if found:
            found = Voice(found.speaker, found.sort, found.gender, found.head, at)
            self._voices.heard(found)
        return found

    def _name_until(self, at: int) -> None:
        """Remember the people named in the text up to a token."""
        while self._next < len(self._mentions) and self._mentions[self._next].first < at:
            named = self._mentions[self._next]
            self._voices.heard(_person(named.person, named.first), spoke=False)
            self._next += 1

    def _dropped(self, report: Report, before: Report | None, spoken: Voice | None) -> Voice | None:
        """No source beside the cue: the speaker before goes on, unless nobody in particular speaks."""
        cue = report.cue
        if cue is None:
            return spoken if report.rule != "headline" else None
        if cue.takes("impersonal") or cue.form in {Form.PASSIVE, Form.NOUN, Form.PHRASE}:
            return None
        if before and before.unit == report.unit:
            return spoken
        if cue.gender in {"masc", "femn"} or cue.number == "sing":
            return self._voices.person(cue.gender or "masc", cue.first) or spoken
        return spoken if cue.form is Form.CONVERB else None

    def _of_source(self, report: Report, source: Source, at: int) -> Voice | None:
        if source.named:
            return _person(source.named.person, at)
        if source.type is SourceType.PRONOUN:
            return self._pronoun(report, source, at)
        if source.type is SourceType.PLACE:
            return self._place(source, at)
        return self._nominal_voice(source, at, _CASES.get(report.cue.form, ()) if report.cue else ())

    def _pronoun(self, report: Report, source: Source, at: int) -> Voice | None:
        word = self._view.words[source.head]
        if word in {"они", "их"}:
            return self._voices.latest(at, Sort.GROUP) or self._voices.latest(at, Sort.BODY, Sort.DESCRIBED, Sort.PERSON)
        found = self._voices.person("femn" if word in {"она", "ее"} else "masc", at)
        last = self._voices.last
        if found is None or (last and last.sort is Sort.BODY and report.cue and last.at > found.at):
            return last or found
        return found

    def _place(self, source: Source, at: int) -> Voice | None:
        view = self._view
        if view.words[source.head] == "там":
            return self._voices.latest(at, Sort.BODY, Sort.MEDIUM, Sort.GROUP)
        if view.lemma(source.head) in lexicon.words("documents.txt"):
            issuer = genitive(view, source.head + 1, source.last)
            issued = self._of_issuer(issuer, at) if issuer else None
            if issued:
                return issued
        return self._nominal_voice(source, at, ("loct", "gent", "ablt"))

    def _of_issuer(self, issuer: Source, at: int) -> Voice | None:
        """Who speaks through a document: *в заявлении МИДа*, *в докладе Петрова*."""
        if issuer.named:
            return _person(issuer.named.person, at)
        head = issuer.head
        capital = self._view.tokens[head].text[:1].isupper()
        if not (capital or self._view.has(head, "anim") or self._view.lemma(head) in lexicon.words("bodies.txt")):
            return None
        return self._nominal_voice(issuer, at, ("gent",))

    def _nominal_voice(self, source: Source, at: int, cases: tuple[str, ...]) -> Voice:
        """A description: somebody of the article, or else the description itself."""
        view, head = self._view, self._view.lemma(source.head)
        person = self._nominal.get(source.head)
        if person:
            return _person(person, at)
        entity = self._entities.get(naming.proper_start(view, source))
        if entity and entity[0] >= source.last - 1:
            return Voice(Speaker(name=entity[1].name, entity_id=entity[1].id), self._sort(source, head), "", head, at)
        known = self._known(source, head, at)
        if known:
            return known
        gender = next((g for g in ("masc", "femn") if view.has(source.head, "NOUN", "sing", g)), "")
        return Voice(Speaker(name=naming.name(view, source, cases)), self._sort(source, head), gender, head, at)

    def _known(self, source: Source, head: str, at: int) -> Voice | None:
        """Whom a description means that the article has named or described before."""
        view = self._view
        lone = phrases.is_lone(view, source.first, source.last)
        if head == "собеседник":
            return self._voices.latest(at, Sort.DESCRIBED, Sort.BODY) or self._voices.last
        if view.has(source.head, "NOUN", "anim", "sing"):
            gender = "femn" if not view.has(source.head, "NOUN", "masc") else "masc"
            return self._described(source, head, gender, at, lone=lone)
        if not lone:
            return None
        same = self._voices.like(head)
        if same:
            return same
        if head in lexicon.words("media.txt"):
            return self._voices.latest(at, Sort.MEDIUM)
        if head in lexicon.words("bodies.txt"):
            return self._voices.latest(at, Sort.BODY)
        return None

    def _described(self, source: Source, head: str, gender: str, at: int, *, lone: bool) -> Voice | None:
        post = self._posts.holder(source, head, at)
        if post:
            return _person(post, at)
        if not lone or head == "источник":
            same = self._voices.like(head)
            return same if same and head == "источник" and lone else None
        same = self._voices.like(head)
        return same or self._voices.person(gender, at)

    def _sort(self, source: Source, head: str) -> Sort:
        view = self._view
        if head in lexicon.words("media.txt") - {"источник"} or _is_outlet(view, source):
            return Sort.MEDIUM
        if view.has(source.head, "NOUN", "anim", "plur") and not view.has(source.head, "NOUN", "anim", "sing", "nomn"):
            return Sort.GROUP
        if view.has(source.head, "NOUN", "anim") or head == "источник":
            return Sort.DESCRIBED
        return Sort.BODY


def _is_outlet(view: View, source: Source) -> bool:
    """Whether the source is a bare name, as those of agencies and papers are."""
    token = view.tokens[source.first].text
    return view.is_mark(source.first) or (token.isascii() and token[:1].isalpha()) or token in {"РИА", "ТАСС", "ИТАР-ТАСС"}


def _person(person: PersonFact, at: int) -> Voice:
    gender = _GENDERS.get(person.gender or "", "")
    return Voice(Speaker(name=person.name, entity_id=person.id), Sort.PERSON, gender, "", at)


def _outside(view: View, reports: list[Report]) -> list[Named]:
    """The people named in the nominative outside all contents, in text order."""
    reported = bytearray(len(view.tokens))
    for report in reports:
        for first, last in report.pieces:
            reported[first:last] = b"\x01" * (last - first)
    return [
        named
        for first, named in sorted(view.named.items())
        if named.nominative and not reported[first] and view.outside(first)
    ]


def _by_token(view: View, kind: MentionType) -> dict[int, PersonFact]:
    found: dict[int, PersonFact] = {}
    for person in view.document.of_type(PersonFact):
        for mention in person.mentions:
            if mention.type is kind:
                first, last = view.document.token_range(mention.span.start, mention.span.end)
                found.update((index, person) for index in range(first, last))
    return found


def _exact_entities(view: View) -> dict[int, tuple[int, OrganizationFact | PlaceFact]]:
    """Organisations and places by the first token of each mention, with its end."""
    found: dict[int, tuple[int, OrganizationFact | PlaceFact]] = {}
    for entity in (*view.document.of_type(PlaceFact), *view.document.of_type(OrganizationFact)):
        for mention in entity.mentions:
            first, last = view.document.token_range(mention.span.start, mention.span.end)
            found[first] = (last, entity)
            if first and view.is_mark(first - 1):
                found[first - 1] = (last, entity)
    return found
