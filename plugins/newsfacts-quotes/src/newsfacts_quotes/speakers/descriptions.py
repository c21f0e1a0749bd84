"""Whom a description means: somebody the article has named or described, or else nobody but itself."""

from __future__ import annotations

from newsfacts_russian.spelling import fold

from newsfacts import PersonFact, PlaceFact, Speaker
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.knowledge import is_apart, known_of, stem
from newsfacts_quotes.coreference.reading import Reading
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.speakers import naming
from newsfacts_quotes.speakers.antecedents import Antecedents
from newsfacts_quotes.speakers.indexes import exact_entities, nominal_mentions, surnames
from newsfacts_quotes.speakers.voices import STEM, Head, Sort, Voice, Voices, of_person
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.view import View

_SIDE = "сторона"
_AGES = ("-летний", "-летняя", "-летнего", "-летней")


class Descriptions:
    """The descriptions of an article, read one after another.

    Args:
        view: The text, or what is spoken in it.
        reading: Its posts, and whom its descriptions mean.
        antecedents: Who was named or described in it.
        voices: Who has spoken so far; only read here.
    """

    def __init__(self, view: View, reading: Reading, antecedents: Antecedents, voices: Voices) -> None:
        self._view = view
        self._links = reading.links
        self._antecedents = antecedents
        self._voices = voices
        self._posts = reading.posts
        self._people = {person.id: person for person in view.document.of_type(PersonFact)}
        self._nominal = nominal_mentions(view)
        self._entities = exact_entities(view)
        self._surnames = surnames(view)

    def voice(self, source: Source, at: int, cases: tuple[str, ...], gender: str = "") -> Voice:
        """Who speaks.

        Args:
            source: The description.
            at: The token where it speaks.
            cases: The cases it may stand in; any, if empty.
            gender: What the verb tells of its subject: *сообщила министр*.
        """
        link = None if source.other else self._links.get(source.head)
        person = (
            None
            if source.other
            else (
                self._nominal.get(source.head)
                or self._surnames.get(self._view.words[source.head])
                or (link.entity if link and isinstance(link.entity, PersonFact) else None)
            )
        )
        if person:
            return of_person(person, at)
        if link and link.entity:
            head = Head(self._view.lemma(source.head), plural=False)
            return Voice(
                Speaker(name=link.entity.name, entity_id=link.entity.id), self._sort(source), head=head
            )
        head = Head(self._view.lemma(source.head), self._is_plural(source))
        if head.lemma == _SIDE and (place := self._country(source)):
            return Voice(Speaker(name=place.name, entity_id=place.id), Sort.BODY, head=head)
        start = naming.proper_start(self._view, source)
        found = self._entity(source, start, head)
        if found is None and not source.fresh and start == source.first:
            found = self._known(source, head, at, gender if source.case == "nomn" else "")
        return found or self._itself(source, head, at, cases)

    def _country(self, source: Source) -> PlaceFact | None:
        """The country of the article whose side speaks: *японская сторона*."""
        stems = {stem(self._view.lemma(k)) for k in range(source.first, source.head)}
        places = self._view.document.of_type(PlaceFact)
        return next((each for each in places if stem(fold(each.name)) in stems), None)

    def _entity(self, source: Source, start: int, head: Head) -> Voice | None:
        """The organisation or place whose mention a description is, from its name on."""
        if start not in self._entities:
            return None
        last, entity = self._entities[start]
        longer = source.last > last and not (source.last == last + 1 and self._view.is_mark(last))
        if longer or start > source.head:
            return None
        return Voice(Speaker(name=entity.name, entity_id=entity.id), self._sort(source), head=head)

    def _itself(self, source: Source, head: Head, at: int, cases: tuple[str, ...]) -> Voice:
        """The description, or an earlier one that says whose: *акционеры ЮКОСа* for *акционеры*."""
        view = self._view
        lone = not source.fresh and phrases.is_lone(view, source.first, source.head, source.last)
        full = self._antecedents.earlier(source) if lone else None
        name = naming.name(view, full, ()) if full else naming.name(view, source, cases)
        gender = next((g for g in ("masc", "femn") if view.has(source.head, "sing", g)), "")
        return Voice(Speaker(name=name), self._sort(source), gender, head, at)

    def _is_plural(self, source: Source) -> bool:
        view, head = self._view, source.head
        subject = source.case == "nomn" and source.type is SourceType.NOMINAL
        if subject and not view.has(head, "nomn", "sing"):
            return view.has(head, "nomn", "plur")
        return any(reading.has("plur") for reading in view.readings(head)[:1])

    def _known(self, source: Source, head: Head, at: int, gender: str) -> Voice | None:
        """Whom a description means that the article has named or described before."""
        view = self._view
        if head.lemma == "собеседник" and self._of_outlet(source):
            last = self._voices.last
            spoke = last if last and last.sort is not Sort.MEDIUM else None
            return self._voices.latest(at, Sort.DESCRIBED, Sort.BODY) or spoke
        lone = phrases.is_lone(view, source.first, source.head, source.last)
        animate = view.has(source.head, "NOUN", "anim", "sing")
        person = animate or head.lemma in lexicon.words("substantives.txt")
        if person and not head.plural and head.lemma != "источник":
            return self._described(source, head, at, gender, lone=lone)
        told = head.lemma == "источник" and bool(
            gender
        )  # *сообщил источник*; but *сообщает источник*: the paper
        return self._body(source, head, at, outlet=not told) if lone else None

    def _body(self, source: Source, head: Head, at: int, *, outlet: bool) -> Voice | None:
        """Which group, medium or body a lone noun means: *ведомство*, *издание*, *дольщики*."""
        same = self._voices.like(head)
        if same and self._differs(source, same):
            return None
        if same or head.plural:
            return same
        if head.lemma in lexicon.words("media.txt"):
            return self._voices.latest(at, Sort.MEDIUM) if outlet else None
        if head.lemma in lexicon.words("bodies.txt") and self._antecedents.earlier(source) is None:
            return self._voices.latest(at, Sort.BODY)
        return None

    def _differs(self, source: Source, voice: Voice) -> bool:
        """Whether an adjective sets a description apart: ***южнокорейские** СМИ* from *СМИ Китая*."""
        words = self._view.words[source.first : source.head]
        return any(len(word) > STEM and not voice.is_called(word) for word in words)

    def _of_outlet(self, source: Source) -> bool:
        """Whether nothing but *агентства* or *издания* follows *собеседник*."""
        lemmas = (self._view.lemma(k) for k in range(source.head + 1, source.last))
        return all(lemma == "наш" or lemma in lexicon.words("media.txt") for lemma in lemmas)

    def _described(self, source: Source, head: Head, at: int, gender: str, *, lone: bool) -> Voice | None:
        """Which person a description means: by a post, as the last who spoke, or by what it tells."""
        post = self._posts.holder(source, head.lemma, at, gender)
        if post:
            return of_person(post, at)
        own = "masc" if self._view.has(source.head, "masc") or head.lemma == "глава" else "femn"
        told = self._voices.person(gender, at) if gender == "femn" else None
        near = told or self._voices.person(own, at)
        if lone:
            same = self._voices.like(head)
            if same or head.lemma in lexicon.words("newcomers.txt"):
                return same
            earlier = self._antecedents.earlier(source)
            return None if earlier or (near and self._is_apart(near, head.lemma)) else near
        known = near if near and near.speaker.entity_id else None
        colleague = known and self._posts.shares(known.speaker.entity_id or "", source)
        return known if colleague or self._characterises(source, head) else None

    def _is_apart(self, voice: Voice, noun: str) -> bool:
        """Whether a noun is of another calling than who spoke last: *прокурор*, of a businessman."""
        person = self._people.get(voice.speaker.entity_id or "")
        if person is None:  # *сказал адвокат*; *возразил **прокурор***
            return voice.head is not None and is_apart(noun, {voice.head.lemma})
        return is_apart(noun, known_of(self._view, person).heads)

    def _characterises(self, source: Source, head: Head) -> bool:
        """Whether a description says more of somebody known: *ветеран футбола*, *бывший премьер Бельгии*."""
        view = self._view
        return head.lemma in lexicon.words("traits.txt") or any(
            view.lemma(k) == "бывший" or view.words[k].endswith(_AGES)
            for k in range(source.first, source.head)
        )

    def _sort(self, source: Source) -> Sort:
        view, head = self._view, self._view.lemma(source.head)
        outlet = source.type is not SourceType.PLACE and _is_outlet(view, source)  # *в «Волне» уверены*
        if (head in lexicon.words("media.txt") and head != "источник") or outlet:
            return Sort.MEDIUM
        if head in lexicon.words("documents.txt"):
            return Sort.DOCUMENT
        people = view.has(source.head, "NOUN", "anim", "plur") or view.has(source.head, "PRTF", "plur")
        if people and self._is_plural(source):
            return Sort.GROUP
        person = view.has(source.head, "NOUN", "anim") or head in lexicon.words("substantives.txt")
        return Sort.DESCRIBED if person or head == "источник" else Sort.BODY


def _is_outlet(view: View, source: Source) -> bool:
    """Whether the source is a bare name, as those of agencies and papers are."""
    token = view.tokens[source.first].text
    return (
        view.is_mark(source.first)
        or (in_latin(token) and token[:1].isalpha())
        or token in {"РИА", "ТАСС", "ИТАР-ТАСС"}
    )
