"""Resolving the source of each report, in text order."""

from __future__ import annotations

import attrs

from newsfacts import PersonFact, Speaker
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.reading import Reading
from newsfacts_quotes.cues import OURS
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, inside
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.speakers.acting import acting_before
from newsfacts_quotes.speakers.antecedents import Antecedents
from newsfacts_quotes.speakers.descriptions import Descriptions
from newsfacts_quotes.speakers.issuers import is_lone_document, issuer, owner_of
from newsfacts_quotes.speakers.turns import Turns
from newsfacts_quotes.speakers.voices import GENDERS, Sort, Voice, Voices, of_person
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.view import View
from newsfacts_quotes.ways import TURN, Trait

_THERE = frozenset(("там", "нем", "ней"))
_LONGEST = 12
"""Tokens of the longest description that a pronoun may mean."""

_JUST = 80
"""How many tokens back a body may have spoken whose document is quoted."""


class Resolver:
    """Says whose words each report is; keeps who has spoken and who was named before it.

    Args:
        reading: The text, its reports and whom its pronouns and descriptions mean.
    """

    def __init__(self, reading: Reading) -> None:
        view, reports = reading.view, reading.reports
        self._reading, self._view = reading, view
        self._links = reading.links
        self._voices = Voices()
        self._antecedents = Antecedents(view, [each.pieces for each in reports])
        self._descriptions = Descriptions(view, reading, self._antecedents, self._voices)
        self._mentions = self._antecedents.subjects()
        self._turns = Turns(view)
        self._heard: dict[int, Voice] = {}
        self._next = 0
        self._before: Report | None = None
        self._spoken: Voice | None = None
        self._begin = self._sentence = 0

    def told(self, speech: View, report: Report, speaker: Voice | None) -> Voice | None:
        """Whom the *speaker* of direct speech quotes, himself maybe; who is quoted has not spoken."""
        source = report.source
        if source is None:
            return None
        if source.type is SourceType.PRONOUN:
            own = speech.words[source.head] in OURS
            return speaker if own else self._linked(source, source.first)
        if source.named:
            return of_person(source.named.person, source.first)
        found = issuer(speech, source, self._antecedents)
        source = attrs.evolve(source, fresh=True)  # no description of who speaks
        if found and found.named:
            return of_person(found.named.person, source.first)
        cases = ("loct", "gent", "ablt") if source.type is SourceType.PLACE else (source.case,)
        descriptions = Descriptions(speech, self._reading, self._antecedents, self._voices)
        return descriptions.voice(found or source, source.first, ("gent",) if found else cases)

    def voice(self, report: Report) -> Voice | None:
        """The speaker of one report; to be asked for each, in text order."""
        cue, source = report.cue, report.source
        at = source.first if source else cue.first if cue else report.anchor
        gender = cue.gender if cue else ""
        self._name_until(at)
        self._sentence = report.unit.first
        self._begin = min([at, *(first for first, _ in report.pieces)])
        outlet = self._outlet(report, gender)
        if source:
            found: Voice | None = self._of_source(
                source, at, gender, told=_tells_data(report), spoken=cue is not None and cue.number == "plur"
            )
            own = found is not None and self._tells_of(source, outlet) == found.speaker
            own = own or self._are_several(report, source, found)
            if found and not source.named and (own or self._turns.is_others(report, found)):
                found = self._of_source(attrs.evolve(source, fresh=True, other=own), at, gender)
        else:
            found = self._of_turn(report) if report.rule is TURN else self._elsewhere(report)
            found = found or self._dropped(report)
        if found and self._is_passed_on(report, found):
            found = self._spoken
        if found and found.sort is Sort.MEDIUM and cue and cue.lemma in lexicon.words("of_bodies.txt"):
            found = attrs.evolve(found, sort=Sort.BODY)  # *«Вымпел» **объявил** о сделке*
        if found:
            found = attrs.evolve(found, at=at)
            self._voices.heard(found)
            if source:
                self._heard[source.head] = found
        self._turns.heard(report, found)
        self._before, self._spoken = report, found
        return found

    def _are_several(self, report: Report, source: Source, found: Voice | None) -> bool:
        """Whether a verb in the plural tells that a noun is no single person: *отметили **судьи***."""
        several = report.cue is not None and report.cue.number == "plur" and not source.parts
        subject = several and source.type is SourceType.NOMINAL and source.case == "nomn"
        person = found is not None and found.sort is Sort.PERSON
        return subject and person and self._view.has(source.head, "NOUN", "nomn", "plur")

    def _is_passed_on(self, report: Report, outlet: Voice) -> bool:
        """Whether an outlet passes on words of who just spoke: *X осудила закон. «…», — передаёт «Волна»*."""
        cue, before, spoken = report.cue, self._before, self._spoken
        if cue is None or cue.lemma != "передавать" or outlet.sort is not Sort.MEDIUM or not report.pieces:
            return False
        direct = self._view.quotation_from(report.pieces[0][0]) is not None
        after = before is not None and before.topic and before.unit.last == report.unit.first
        return direct and after and spoken is not None and spoken.sort in {Sort.PERSON, Sort.DESCRIBED}

    def _tells_of(self, source: Source, outlet: Voice | None) -> Speaker | None:
        """Who tells what another says, and is none of whom he tells: *по словам врача, **мэр** признал*."""
        if outlet:
            return outlet.speaker
        before, spoken = self._before, self._spoken
        within = before is not None and spoken is not None and inside(source.first, before)
        noun = source.type is SourceType.NOMINAL and self._view.has(source.head, "anim")
        return spoken.speaker if within and noun and spoken else None

    def _outlet(self, report: Report, gender: str) -> Voice | None:
        """Who passes on what another said: ***AP** сообщает со ссылкой на агентство*."""
        outlet = report.outlet
        if outlet is None:
            return None
        voice = self._descriptions.voice(outlet, outlet.first, (outlet.case,), gender)
        self._voices.heard(voice)
        return voice

    def _name_until(self, at: int) -> None:
        """Remember the people named in the text up to a token."""
        while self._next < len(self._mentions) and self._mentions[self._next].first < at:
            named = self._mentions[self._next]
            self._voices.heard(of_person(named.person, named.first), spoke=False)
            self._next += 1

    def _of_turn(self, report: Report) -> Voice | None:
        """Whose turn it is in a dialogue; in an interview who was named last before it answers."""
        if report.elsewhere and not self._turns.before(report):
            return self._elsewhere(report)
        return self._turns.voice(report, self._guest)

    def _guest(self, index: int) -> Voice | None:
        """Who answers the questions of a dialogue that begins with a token."""
        named = self._antecedents.guest(index)
        before = named is not None and named.first < index
        recent = None if before else self._voices.recent()
        return recent or (of_person(named.person, named.first) if named else None)

    def _elsewhere(self, report: Report) -> Voice | None:
        """Who speaks by another line, where this one goes on with the same speech."""
        other = report.elsewhere
        return self._of_source(attrs.evolve(other, fresh=True), report.anchor, "") if other else None

    def _dropped(self, report: Report) -> Voice | None:
        """No source beside the cue: the speaker before goes on, unless nobody in particular speaks."""
        cue, before = report.cue, self._before
        if cue is None or (cue.takes("on") and before and before.unit.last == report.unit.first):
            return None if report.rule.has(Trait.ANEW) else self._spoken
        if cue.takes("impersonal") or cue.form in {Form.PASSIVE, Form.NOUN, Form.PHRASE}:
            return None
        if before and before.unit == report.unit:
            return self._spoken
        if cue.gender in {"masc", "femn"} or cue.number == "sing":
            acting = acting_before(self._view, report.unit, cue)
            if acting:
                return self._descriptions.voice(acting, cue.first, ("nomn",))
            return self._voices.person(cue.gender or "masc", cue.first) or self._spoken
        return self._of_act(report) or self._spoken if cue.form is Form.CONVERB else None

    def _of_act(self, report: Report) -> Voice | None:
        """Who does what a converb goes with, where the verb has no subject: *В мае **ушёл**, заявив, что*."""
        cue, view = report.cue, self._view
        verbs = range(cue.first - 1, report.unit.first - 1, -1) if cue else ()
        verb = next((k for k in verbs if view.outside(k) and view.is_told(k)), None)
        gender = next((each for each in ("masc", "femn") if verb and view.has(verb, "VERB", each)), "")
        return self._voices.person(gender, report.anchor) if gender else None

    def _of_source(
        self, source: Source, at: int, gender: str, *, told: bool = False, spoken: bool = False
    ) -> Voice | None:
        """Whose words a source's are.

        Args:
            source: The phrase.
            at: The token where it speaks.
            gender: What the verb tells of its subject.
            told: Whether it has data rather than words: *по **его** данным*.
            spoken: Whether somebody says it, rather than that it is written: *там **рассказали***.
        """
        if source.parts:
            return self._of_parts(source, at, gender)
        if source.named:
            return of_person(source.named.person, at)
        cases: tuple[str, ...] = (source.case,)
        found: Voice | None = None
        if source.type is SourceType.PRONOUN:
            outlet = self._voices.last_if(Sort.MEDIUM, Sort.BODY, at=at) if told else None
            found = outlet or self._pronoun(source, at)
        if source.type is SourceType.PLACE:
            if self._view.words[source.head] in _THERE:
                return self._there(source, at, told=spoken)
            cases = ("loct", "gent", "ablt")
        found = found or self._issuer(source, at)
        return found or self._descriptions.voice(source, at, cases, gender)

    def _of_parts(self, source: Source, at: int, gender: str) -> Voice:
        """Several who speak together; a description is none of those who are named."""
        named = {part.named.person.name for part in source.parts if part.named}
        names: list[str] = []
        for part in source.parts:
            voice = self._of_source(part, at, gender)
            if voice and part.named is None and voice.speaker.name in named:
                voice = self._of_source(attrs.evolve(part, fresh=True, other=True), at, gender)
            names += [voice.speaker.name] if voice else []
        listed = [", ".join(names[:-1]), *names[-1:]] if len(names) > 1 else names
        return Voice(Speaker(name=" и ".join(listed)), Sort.GROUP, at=at)

    def _there(self, source: Source, at: int, *, told: bool) -> Voice | None:
        """What *там* and *в нём* mean: a document where it is written, a body where it is *told*."""
        body = self._voices.latest(at, Sort.BODY, Sort.MEDIUM, Sort.GROUP)
        document = self._antecedents.document(source.first) if not told else None
        return self._of_source(document, at, "") if document else body

    def _pronoun(self, source: Source, at: int) -> Voice | None:
        word = self._view.words[source.head]
        if word in {"они", "их"}:
            return self._they(source, at)
        if word in {"те", "последние"}:
            people = self._antecedents.group(source.first, None)
            return self._descriptions.voice(people, at, ()) if people else None
        linked = self._linked(source, at)
        if linked:
            return linked
        gender = "f" if word in {"она", "ее"} else "m"
        named = self._antecedents.person(source.first, gender) if word != "оно" else None
        found, last = self._voices.person(GENDERS[gender], at), self._voices.last
        if found is None:
            fits = last is not None and last.gender in {"", GENDERS[gender]}
            return of_person(named.person, at) if named else last if fits else None
        return last if last and last.sort is Sort.BODY and last.at > found.at else found

    def _linked(self, source: Source, at: int) -> Voice | None:
        """Whom a pronoun means by what the article told before; somebody without a name, too."""
        link = self._links.get(source.head)
        if link is None:
            return None
        if isinstance(link.entity, PersonFact):
            return of_person(link.entity, at)
        view, head = self._view, link.phrase
        if head in self._heard:
            return self._heard[head]
        first = phrases.start_of(view, head, max(head - _LONGEST, 0))
        last = phrases.end_of(view, head, min(head + _LONGEST, len(view.words)))
        described = Source(first, last, head, SourceType.NOMINAL, fresh=True, case="")
        return self._descriptions.voice(described, at, ())

    def _they(self, source: Source, at: int) -> Voice | None:
        """The people who spoke or were named last, whichever is nearer; or else a body, or somebody."""
        whose = (
            self._view.words[source.head] == "их"
        )  # *принесла **соседкам** воды, которая, по их мнению, …*
        near = self._antecedents.group(source.first, None) if whose else None
        if near and near.head >= self._sentence:
            return self._descriptions.voice(attrs.evolve(near, last=near.head + 1), at, ())
        people, two = self._antecedents.group(source.first, "nomn"), self._antecedents.pair(source.first)
        if two and (people is None or people.head < two.last):
            return self._of_source(two, at, "")
        spoke = self._voices.latest(at, Sort.GROUP, Sort.BODY)
        same = people and spoke and spoke.is_called(self._view.words[people.head])
        if people and not same and (spoke is None or people.last > spoke.at):
            return self._descriptions.voice(people, at, ("nomn",))
        return spoke or self._voices.latest(at, Sort.DESCRIBED, Sort.PERSON)

    def _issuer(self, source: Source, at: int) -> Voice | None:
        """Who speaks through a document, where the article says so."""
        owner = owner_of(self._view, source)
        if owner:
            return self._pronoun(owner, at)
        found = issuer(self._view, source, self._antecedents)
        if found is None:
            lone = is_lone_document(self._view, source)
            return self._voices.last_if(Sort.BODY, at=self._begin, near=_JUST) if lone else None
        if found.named:
            return of_person(found.named.person, at)
        found = attrs.evolve(found, fresh=found.fresh or source.other, other=source.other)
        return self._descriptions.voice(found, at, ("gent",))


def _tells_data(report: Report) -> bool:
    """Whether data are told, which agencies and offices have: *по его данным*."""
    return report.cue is not None and report.cue.lemma in {"данные", "информация", "сведение"}
