"""Whom pronouns and descriptions of people mean; the state is who was mentioned when."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newsfacts import EntityFact, MentionType, PersonFact
from newsfacts_quotes.coreference import circumstances, later
from newsfacts_quotes.coreference.anaphors import CLAUSE, Anaphor, owned_by, pronoun_in
from newsfacts_quotes.coreference.circumstances import Described, Scene
from newsfacts_quotes.coreference.descriptions import is_title_of
from newsfacts_quotes.coreference.knowledge import Known, halves, known_of
from newsfacts_quotes.coreference.links import Link
from newsfacts_quotes.coreference.ranking import Judge, Option
from newsfacts_quotes.coreference.referents import Pool, Referent
from newsfacts_quotes.coreference.speech import Speech
from newsfacts_quotes.coreference.things import things
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.mentions import Kind
from newsfacts_quotes.text.view import View

_FAR = 250
"""How many tokens back one may have been mentioned whom a pronoun means."""


class People:
    """The people of an article up to a place of it.

    Args:
        view: The text.
        speech: Who speaks where.
        covered: The tokens of people's posts and descriptions.
        judge: Who chooses.
    """

    def __init__(self, view: View, speech: Speech, covered: Collection[int], judge: Judge) -> None:
        self._view = view
        self._speech = speech
        self._covered = covered
        self._judge = judge
        self._pool = Pool()
        self._scene = Scene()
        self._people: dict[str, Referent] = {}
        self._met: list[tuple[Anaphor, Referent, MentionType, str, float]] = []

    def links(self) -> Iterator[tuple[int, Link]]:
        """What has been found, each at its head; some were named only later."""
        for anaphor, referent, type_, rule, sure in self._met:
            phrase = referent.heads[0] if referent.heads else -1
            yield (
                anaphor.at,
                Link(anaphor.first, anaphor.end, type_, rule, sure * referent.sure, referent.person, phrase),
            )

    def named(self, person: PersonFact, first: int, at: int, *, nominative: bool) -> None:
        """A person is mentioned by name, or by what others know to mean him."""
        referent = self._people.get(person.id)
        sentence = self._speech.sentence(at)
        if referent is None:
            referent = self._people[person.id] = Referent(
                person, person.gender or "", known_of(self._view, person), at, sentence
            )
            self._named_later(referent, at, nominative=nominative)
        if first and first - 1 not in self._covered and is_title_of(self._view, first - 1, first):
            referent.known.heads |= halves(self._view.lemma(first - 1))
        self._mention(referent, first, at, subject=nominative)

    def pronoun(self, anaphor: Anaphor) -> None:
        """A pronoun: of somebody mentioned before, or of a thing."""
        decided = self._decided(anaphor)
        if decided:
            self._meet(anaphor, decided, MentionType.PRONOMINAL, "third-party", 1.0)
            return
        near = [
            each
            for each in self._pool.recent
            if anaphor.at - each.at <= _FAR and not self._is_excluded(anaphor, each)
        ]
        if not near:
            return
        options: list[Option[Referent | int | None]] = [
            Option(each, circumstances.of_pronoun(anaphor, each, rank, self._scene))
            for rank, each in enumerate(near)
        ]
        told = pronoun_in(self._view, anaphor, owned_by(self._view, anaphor.at))
        sentences = self._speech.begins(anaphor.sentence - 1), self._speech.begins(anaphor.sentence)
        options += (
            Option(at, [*found, *(f"thing-{each}" for each in told)])
            for at, found in things(self._view, anaphor, sentences, self._covered)
        )
        options.append(Option(None, ["nobody", *(f"nobody-{each}" for each in told)]))
        found, sure = self._judge.choose("pronoun", anaphor.at, options)
        if isinstance(found, Referent):
            self._meet(anaphor, found, MentionType.PRONOMINAL, "pronoun", sure)

    def description(self, anaphor: Anaphor) -> None:
        """A description: of somebody mentioned before, or of somebody new."""
        decided = self._decided(anaphor)
        if decided:
            self._meet(anaphor, decided, MentionType.NOMINAL, "third-party", 1.0)
            return
        what = circumstances.described(self._view, anaphor)
        fitting = self._fitting(anaphor)
        alone = circumstances.alone(what) if len(fitting) == 1 else []
        options: list[Option[Referent | None]] = [
            Option(
                each,
                circumstances.salience(anaphor, each, rank, self._scene)
                + circumstances.of_description(what, each.known, named=each.person is not None)
                + alone,
            )
            for rank, each in enumerate(fitting)
        ]
        options.append(Option(None, list(circumstances.of_nobody(self._view, anaphor, what))))
        found, sure = self._judge.choose("description", anaphor.at, options)
        if found is None:
            if self._view.document.is_boilerplate(self._view.tokens[anaphor.at].start):
                return  # ***Автор:** Анна Соснова* is nobody of the story
            found = self._newcomer(anaphor, what)
        if found.person is None:
            found.heads.append(anaphor.at)
        found.known.called.add(what.lemma)
        self._meet(anaphor, found, MentionType.NOMINAL, "description", sure)

    def _fitting(self, anaphor: Anaphor) -> list[Referent]:
        """Those whom a description may mean; a *источник* has no name."""
        nameless = self._view.forms[anaphor.at].what is Kind.VOICE
        return [
            each
            for each in self._pool.recent
            if not (nameless and each.person)
            and self._may_be_called(anaphor, each)
            and not self._is_told_of(anaphor, each)
        ]

    def _may_be_called(self, anaphor: Anaphor, candidate: Referent) -> bool:
        """Whether the genders go together: a man's title may be a woman's, not the other way.

        Nor is ***подсудимый*** a woman.
        """
        if not candidate.gender or candidate.gender == anaphor.gender:
            return True
        title = anaphor.gender == "m" and not circumstances.tells_gender(anaphor.lemma)
        return title and (candidate.person is not None or anaphor.verb == "f")

    def _is_told_of(self, anaphor: Anaphor, candidate: Referent) -> bool:
        """Whether somebody is told of in the very words that are told: who says *он* means another."""
        return candidate.spoken in anaphor.tells and self._speech.is_direct(candidate.spoken)

    def _newcomer(self, anaphor: Anaphor, what: Described) -> Referent:
        known = Known(heads=halves(what.lemma), placed=bool(what.names))
        known.learn((*what.complement, *what.attributes))
        gender = anaphor.verb or (anaphor.gender if anaphor.gender in {"m", "f"} else "")
        return Referent(None, gender, known, anaphor.at, anaphor.sentence)

    def _named_later(self, named: Referent, at: int, *, nominative: bool) -> None:
        """Whom the article described before it named him: *Вратарь ушёл. … Вратарь Олег Дымов*."""
        reporter = self._speech.source(self._speech.spoken[at])
        clause = segments.start(self._view, at, max(at - CLAUSE, self._speech.begins(named.sentence)))
        unnamed = [
            each
            for each in self._pool.recent
            if each.person is None
            and at - each.at <= _FAR
            and (each.at < clause or self._may_be_one(each, nominative=nominative))
            and _may_bear(each, named)
            and self._scene.told.get(reporter) is not each  # *врач сказал, что **Рябов** болен*
        ]
        if not unnamed:
            return
        speaks = self._speech.is_source(at)
        options = later.options(named, unnamed, named.sentence, speaks=speaks, nominative=nominative)
        found, sure = self._judge.choose("later", at, options)
        if found is not None:
            found.person, found.sure = named.person, sure
            named.count += found.count
            named.known.called |= found.known.called

    def _may_be_one(self, described: Referent, *, nominative: bool) -> bool:
        """Whether a name may be of whom its own clause describes: ***архиепископ** Тверской **Арсений***.

        Subject and object are two, *губернатор уволил министра **Олега Рябова***, and a participle belongs to
        the name itself: ***арестованный** вчера Рябов*.
        """
        return described.subject is nominative and not self._view.has(described.at, "PRTF")

    def latter(self, anaphor: Anaphor) -> None:
        """*Тот*: the last told of that is no subject, as in *письмо **послу**. Тот ответил*."""
        near = [
            each
            for each in self._pool.recent
            if anaphor.sentence - each.sentence <= 1 and not self._is_excluded(anaphor, each)
        ]
        found = next((each for each in near if not each.subject), None) or next(iter(near), None)
        if found:
            self._meet(anaphor, found, MentionType.PRONOMINAL, "latter", 1 / len(near))

    def _decided(self, anaphor: Anaphor) -> Referent | None:
        """Whom a third party says that it means."""
        document = self._view.document
        candidates: list[EntityFact] = [each.person for each in self._pool.recent if each.person]
        span = self._view.span(anaphor.first, anaphor.end)
        answer = document.overrides.resolve_mention(span, candidates, document)
        return self._people.get(answer.id) if isinstance(answer, PersonFact) else None

    def _is_excluded(self, pronoun: Anaphor, candidate: Referent) -> bool:
        """Whether grammar rules somebody out: another gender, the own subject, who says *я* there."""
        if candidate.gender and candidate.gender != pronoun.gender:
            return True
        if self._is_told_of(pronoun, candidate):
            return True
        if pronoun.spoken and self._speech.is_direct(pronoun.spoken):
            told = self._scene.told.get(pronoun.reporter)
            if told is candidate or self._speech.is_speaker(pronoun.spoken, candidate.person):
                return True
        own = not (pronoun.subject or pronoun.possessive or pronoun.speaks)
        return own and candidate.subject and candidate.at >= pronoun.segment

    def _meet(self, anaphor: Anaphor, referent: Referent, type_: MentionType, rule: str, sure: float) -> None:
        self._met.append((anaphor, referent, type_, rule, sure))
        self._mention(
            referent,
            anaphor.first,
            anaphor.at,
            subject=anaphor.subject,
            pronoun=type_ is MentionType.PRONOMINAL,
        )

    def _mention(
        self, referent: Referent, first: int, at: int, *, subject: bool, pronoun: bool = False
    ) -> None:
        referent.at, referent.sentence = at, self._speech.sentence(at)
        referent.subject, referent.pronoun = subject, pronoun
        referent.spoken = self._speech.spoken[at]
        referent.depends = not subject and circumstances.depends(self._view, first)
        referent.count += 1
        self._pool.touch(referent)
        referent.speaks = referent.speaks or self._speech.is_source(at)
        scene = self._scene
        scene.most = max(scene.most, referent.count)
        scene.opened = scene.opened or referent
        if subject and not referent.spoken:
            scene.acted = referent
        if self._speech.is_source(at):
            scene.spoke = scene.acted = scene.told[at] = referent


def _may_bear(described: Referent, named: Referent) -> bool:
    """Whether the genders go together: a woman is *врач* as well, but no *мужчина*."""
    if not named.gender or described.gender == named.gender:
        return True
    return described.gender == "m" and not any(map(circumstances.tells_gender, described.known.heads))
