"""Resolving the source of each report, in text order."""

from __future__ import annotations

from newsfacts import PersonFact, Speaker
from newsfacts_quotes import lexicon
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.speakers import naming
from newsfacts_quotes.speakers.antecedents import Antecedents
from newsfacts_quotes.speakers.indexes import exact_entities, nominal_mentions, surnames
from newsfacts_quotes.speakers.issuers import is_lone_document, issuer, owner_of
from newsfacts_quotes.speakers.posts import Posts
from newsfacts_quotes.speakers.voices import Sort, Voice, Voices
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.view import View

_GOING_ON = frozenset(
    ("отмечаться", "добавляться", "подчеркиваться", "уточняться", "указываться", "поясняться")
)
"""Impersonal cues that go on with the words of the source before."""

_LATTER = frozenset(("тот", "та", "последний", "последняя"))
_STEM = 5
_GENDERS = {"m": "masc", "f": "femn"}


class Resolver:
    """Says whose words each report is; keeps who has spoken and who was named before it."""

    def __init__(self, view: View, reports: list[Report]) -> None:
        self._view = view
        self._voices = Voices()
        self._verb = ""
        self._posts = Posts(view)
        self._antecedents = Antecedents(view, [each.pieces for each in reports])
        self._mentions = self._antecedents.subjects()
        self._next = 0
        self._nominal = nominal_mentions(view)
        self._entities = exact_entities(view)
        self._surnames = surnames(view)

    def voice(self, report: Report, before: Report | None, spoken: Voice | None) -> Voice | None:
        """The speaker of one report.

        Args:
            report: The report; reports must come in text order.
            before: The report before it.
            spoken: The speaker of that.
        """
        at = report.source.first if report.source else report.cue.first if report.cue else report.anchor
        self._name_until(at)
        self._verb = report.cue.gender if report.cue else ""
        if report.outlet:
            self._voices.heard(self._nominal_voice(report.outlet, report.outlet.first, (report.outlet.case,)))
        found = (
            self._of_source(report.source, at, told=_tells_data(report))
            if report.source
            else self._dropped(report, before, spoken)
        )
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
        if cue.lemma in _GOING_ON and before and before.unit.last == report.unit.first:
            return spoken
        if cue.takes("impersonal") or cue.form in {Form.PASSIVE, Form.NOUN, Form.PHRASE}:
            return None
        if before and before.unit == report.unit:
            return spoken
        if cue.gender in {"masc", "femn"} or cue.number == "sing":
            return self._voices.person(cue.gender or "masc", cue.first) or spoken
        return spoken if cue.form is Form.CONVERB else None

    def _of_source(self, source: Source, at: int, *, told: bool = False) -> Voice:
        """Whose words a source's are; *told* where it has data rather than words: *по **его** данным*."""
        if source.parts:
            names = [self._of_source(part, at).speaker.name for part in source.parts]
            return Voice(Speaker(name=" и ".join(names)), Sort.GROUP, at=at)
        if source.named:
            return _person(source.named.person, at)
        cases: tuple[str, ...] = (source.case,)
        found = None
        if source.type is SourceType.PRONOUN:
            found = (self._voices.outlet(at) if told else None) or self._pronoun(source, at)
        if source.type is SourceType.PLACE:
            found = (
                self._voices.latest(at, Sort.BODY, Sort.MEDIUM, Sort.GROUP)
                if self._is_there(source)
                else None
            )
            cases = ("loct", "gent", "ablt")
        return found or self._issuer(source, at) or self._nominal_voice(source, at, cases)

    def _is_there(self, source: Source) -> bool:
        return self._view.words[source.head] in {"там", "нем", "ней"}

    def _pronoun(self, source: Source, at: int) -> Voice | None:
        word = self._view.words[source.head]
        if word in {"они", "их"}:
            return self._they(source, at)
        if word in {"те", "последние"}:
            return self._group(source, at)
        gender = "f" if word in {"она", "ее", "та", "последняя"} else "m"
        if word in _LATTER:  # *письмо **посла**, в котором **тот** пообещал …*
            named = self._antecedents.person(source.first, gender)
            return _person(named.person, at) if named else None
        found = self._voices.person(_GENDERS[gender], at)
        last = self._voices.last
        if found is None:
            named = self._antecedents.person(source.first, gender) if word != "оно" else None
            return _person(named.person, at) if named else last
        return last if last and last.sort is Sort.BODY and last.at > found.at else found

    def _they(self, source: Source, at: int) -> Voice | None:
        """The people who spoke or were named last, whichever is nearer; or else a body, or somebody."""
        people = self._antecedents.group(source.first, "nomn")
        spoke = self._voices.latest(at, Sort.GROUP, Sort.BODY)
        stem = self._view.words[people.head][:_STEM] if people else ""
        same = spoke is not None and stem in spoke.speaker.name.lower()  # *союз **дольщиков**; дольщики*
        if people and not same and (spoke is None or people.last > spoke.at):
            return self._nominal_voice(people, at, ("nomn",))
        return spoke or self._voices.latest(at, Sort.DESCRIBED, Sort.PERSON)

    def _group(self, source: Source, at: int) -> Voice | None:
        people = self._antecedents.group(source.first, None)
        return self._nominal_voice(people, at, ()) if people else None

    def _issuer(self, source: Source, at: int) -> Voice | None:
        """Who speaks through a document, where the article says so."""
        owner = owner_of(self._view, source)
        if owner:
            return self._pronoun(owner, at)
        found = issuer(self._view, source)
        if found is None and is_lone_document(self._view, source):
            return self._voices.body(at)
        if found is None or found.named is None:
            return self._nominal_voice(found, at, ("gent",)) if found else None
        return _person(found.named.person, at)

    def _nominal_voice(self, source: Source, at: int, cases: tuple[str, ...]) -> Voice:
        """A description: somebody of the article, or else the description itself."""
        view = self._view
        head = f"{view.lemma(source.head)} {'plur' if self._is_plural(source) else 'sing'}"
        person = self._nominal.get(source.head) or self._surnames.get(view.words[source.head])
        if person:
            return _person(person, at)
        start = naming.proper_start(view, source)
        entity = self._entities.get(start)
        if entity and (
            entity[0] == source.last or (entity[0] == source.last - 1 and view.is_mark(entity[0]))
        ):
            name = entity[2] or naming.name(view, source, cases)
            capital = entity[1].name[:1].isupper()
            name = name[:1].upper() + name[1:] if capital else name
            return Voice(Speaker(name=name, entity_id=entity[1].id), self._sort(source), "", head, at)
        known = None if source.fresh or start > source.first else self._known(source, head, at)
        if known:
            return known
        gender = next((g for g in ("masc", "femn") if view.has(source.head, "sing", g)), "")
        full = self._fuller(source)
        name = naming.name(view, full or source, () if full else cases)
        return Voice(Speaker(name=name), self._sort(source), gender, head, at)

    def _is_plural(self, source: Source) -> bool:
        view = self._view
        readings = view.readings(source.head)
        if (
            source.case == "nomn"
            and source.type is SourceType.NOMINAL
            and not view.has(source.head, "nomn", "sing")
        ):
            return view.has(source.head, "nomn", "plur")
        return bool(readings) and readings[0].has("plur")

    def _fuller(self, source: Source) -> Source | None:
        """An earlier phrase with the same noun that says whose: *акционеры ЮКОСа* for *акционеры*."""
        view = self._view
        if source.fresh or not phrases.is_lone(view, source.first, source.head, source.last):
            return None
        return naming.earlier(view, source)

    def _known(self, source: Source, head: str, at: int) -> Voice | None:
        """Whom a description means that the article has named or described before."""
        view, lemma = self._view, head.split(maxsplit=1)[0]
        lone = phrases.is_lone(view, source.first, source.head, source.last)
        if lemma == "собеседник" and self._of_outlet(source):
            return self._voices.latest(at, Sort.DESCRIBED, Sort.BODY) or self._voices.last
        person = view.has(source.head, "NOUN", "anim", "sing") or lemma in lexicon.words("substantives.txt")
        if person and not self._is_plural(source) and lemma != "источник":
            gender = "masc" if view.has(source.head, "masc") or lemma == "глава" else "femn"
            return self._described(source, head, gender, at, lone=lone)
        return self._body(source, head, at) if lone else None

    def _body(self, source: Source, head: str, at: int) -> Voice | None:
        """Which group, medium or body a lone noun means: *ведомство*, *издание*, *дольщики*."""
        lemma = head.split(maxsplit=1)[0]
        same = self._voices.like(head)
        if same or self._is_plural(source):
            return same
        if lemma in lexicon.words("media.txt"):
            return self._voices.latest(at, Sort.MEDIUM)
        if lemma in lexicon.words("bodies.txt") and naming.earlier(self._view, source) is None:
            return self._voices.latest(at, Sort.BODY)
        return None

    def _of_outlet(self, source: Source) -> bool:
        """Whether nothing but *агентства* or *издания* follows *собеседник*."""
        kinds = lexicon.words("media.txt") | {"наш"}
        return all(self._view.lemma(k) in kinds for k in range(source.head + 1, source.last))

    def _described(self, source: Source, head: str, gender: str, at: int, *, lone: bool) -> Voice | None:
        lemma = head.split(maxsplit=1)[0]
        post = self._posts.holder(source, lemma, at, self._gender(source))
        if post:
            return _person(post, at)
        near = self._voices.person(gender, at)
        known = near if near and near.speaker.entity_id else None
        if lone:
            same = self._voices.like(head)
            if lemma in lexicon.words("newcomers.txt"):
                return same
            return same or (None if naming.earlier(self._view, source) else near)
        colleague = known and self._posts.shares(known.speaker.entity_id or "", source)
        return known if colleague or self._characterises(source, lemma) else None

    def _characterises(self, source: Source, lemma: str) -> bool:
        """Whether a description says more of somebody known: *ветеран футбола*, *бывший премьер Бельгии*."""
        view = self._view
        return lemma in lexicon.words("traits.txt") or any(
            view.lemma(k) == "бывший" or view.words[k].endswith(("-летний", "-летняя", "-летнего", "-летней"))
            for k in range(source.first, source.head)
        )

    def _gender(self, source: Source) -> str:
        """What the verb says of a description's gender: *сообщила министр*."""
        return self._verb if source.case == "nomn" else ""

    def _sort(self, source: Source) -> Sort:
        view, head = self._view, self._view.lemma(source.head)
        if head in lexicon.words("media.txt") - {"источник"} or _is_outlet(view, source):
            return Sort.MEDIUM
        people = view.has(source.head, "NOUN", "anim", "plur") or view.has(source.head, "PRTF", "plur")
        if people and self._is_plural(source):
            return Sort.GROUP
        if (
            view.has(source.head, "NOUN", "anim")
            or head == "источник"
            or head in lexicon.words("substantives.txt")
        ):
            return Sort.DESCRIBED
        return Sort.BODY


def _tells_data(report: Report) -> bool:
    """Whether data are told, which agencies and offices have: *по его данным*."""
    return report.cue is not None and report.cue.lemma in {"данные", "информация", "сведение"}


def _is_outlet(view: View, source: Source) -> bool:
    """Whether the source is a bare name, as those of agencies and papers are."""
    token = view.tokens[source.first].text
    return (
        view.is_mark(source.first)
        or (token.isascii() and token[:1].isalpha())
        or token in {"РИА", "ТАСС", "ИТАР-ТАСС"}
    )


def _person(person: PersonFact, at: int) -> Voice:
    gender = _GENDERS.get(person.gender or "", "")
    return Voice(Speaker(name=person.name, entity_id=person.id), Sort.PERSON, gender, "", at)
