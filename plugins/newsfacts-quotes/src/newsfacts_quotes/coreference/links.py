"""One pass over an article that says whom each pronoun and each description means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from newsfacts import EntityFact, MentionType, OrganizationFact, PersonFact
from newsfacts_quotes import lexicon
from newsfacts_quotes.coreference.bodies import Bodies
from newsfacts_quotes.coreference.ranking import Pronoun, is_excluded, score, weights
from newsfacts_quotes.coreference.referents import Pool, Referent
from newsfacts_quotes.coreference.words import Kind, is_possessive, kind, may_mean
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.speakers.posts import Posts
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.view import View

_FAR = 250
"""How many tokens back a candidate may stand."""

_THINGS = 40
"""How many tokens back a thing is looked for that a pronoun may mean."""

_OF_OUTLETS = frozenset(("писать", "сообщать", "передавать", "напоминать", "отмечать"))
_LONGEST = 12
_LOOKED_AT = frozenset((Kind.PRONOUN, Kind.PERSON, Kind.BODY))


@attrs.frozen
class Link:
    """Whom the tokens ``[first, last)`` mean.

    Args:
        first: First token.
        last: One past the last.
        type: By a pronoun or by a description.
        rule: How it was told.
        entity: The named person or body, or ``None`` for one who is only described.
        phrase: The head of the description of one without a name.
    """

    first: int
    last: int
    type: MentionType
    rule: str
    entity: EntityFact | None = None
    phrase: int = -1


class Linking:
    """The state of the pass.

    Args:
        view: The text.
        reports: Its reports of speech, in text order.
        posts: The posts of its people.
    """

    def __init__(self, view: View, reports: Sequence[Report], posts: Posts) -> None:
        self._view = view
        self._pool = Pool()
        self._spoke: Referent | None = None
        self._sentences = [sentence.first for sentence in view.document.sentences]
        self._sources = {each.source.head: each for each in reports if each.source}
        self._spoken = _contents(view, reports)
        self._speakers = _speakers(view, reports)
        self._nominal: dict[int, PersonFact] = {}
        self._posts = posts
        self._covered = _posts(view)
        self._bodies = Bodies(view)
        self._note_described()
        self._meant: list[tuple[int, int, int, Referent, MentionType, str]] = []
        self.links: dict[int, Link] = {}

    def run(self) -> dict[int, Link]:
        """The links by their head token."""
        view, past = self._view, 0
        places = {
            index
            for index, word in enumerate(view.page.words)
            if may_mean(word) and kind(word.text, view.morphology)[0] in _LOOKED_AT
        }
        for index in sorted(places | view.named.keys() | self._bodies.at.keys() | self._nominal.keys()):
            if index < past:
                continue
            named = view.named.get(index)
            if named:
                self._named(named.person, index, nominative=named.nominative)
                past = named.last
            else:
                self._word(index, *kind(view.tokens[index].text, view.morphology))
        for head, first, end, referent, type_, rule in self._meant:  # some were named only later
            self.links[head] = Link(first, end, type_, rule, referent.person, referent.head)
        return self.links

    def _word(self, index: int, what: Kind, gender: str, nominative: bool) -> None:  # noqa: FBT001
        """One place that may be a mention, and is no person's name."""
        body = self._bodies.at.get(index)
        if body:
            self._bodies.mentioned(body, index, reports=self._reports(index))
        if what is Kind.PRONOUN:
            self._pronoun(index, gender, subject=nominative)
        elif index in self._nominal:
            self._nominal_mention(index, nominative=nominative)
        elif what is Kind.BODY:
            self._body(index)
        elif what is Kind.PERSON and index not in self._covered:
            self._description(index, gender, nominative=nominative)

    def _note_described(self) -> None:
        """Note the descriptions that others know to mean a person, each at its noun."""
        document = self._view.document
        for person in document.of_type(PersonFact):
            for mention in person.mentions:
                if mention.type is MentionType.NOMINAL:
                    tokens = range(*document.token_range(mention.span.start, mention.span.end))
                    head = next(
                        (k for k in tokens if k in self._sources or self._view.pos(k) == "NOUN"), None
                    )
                    if head is not None:
                        self._nominal[head] = person
                        self._covered.update(tokens)

    def _sentence(self, index: int) -> int:
        return bisect_right(self._sentences, index) - 1

    def _mention(self, referent: Referent, index: int, *, subject: bool, pronoun: bool = False) -> None:
        spoken = bool(self._spoken[index])
        referent.mentioned(index, self._sentence(index), subject=subject, spoken_of=spoken, pronoun=pronoun)
        self._pool.touch(referent)
        if index in self._sources:
            self._spoke = referent

    def _named(self, person: PersonFact, index: int, *, nominative: bool) -> None:
        named = self._view.named[index]
        referent = self._pool.of(person, index, self._sentence(index))
        if not referent.count:
            self._name_described(referent)
        self._mention(referent, named.last - 1, subject=nominative)

    def _name_described(self, named: Referent) -> None:
        """Whom the article described before it named him: *Вратарь ушёл. … Вратарь Олег Дымов*."""
        heads = self._posts.heads(named.person.id) if named.person else set()
        same = [
            each
            for each in self._pool.recent
            if each.person is None and each.lemma in heads and each.gender in {named.gender, "m"}
        ]
        for each in same[-1:]:
            each.person = named.person
            named.count += each.count
            for head in each.heads:
                first = phrases.start_of(self._view, head, max(head - _LONGEST, 0))
                end = phrases.end_of(self._view, head, min(head + _LONGEST, len(self._view.tokens)))
                self._meant.append((head, first, end, each, MentionType.NOMINAL, "named-later"))

    def _nominal_mention(self, index: int, *, nominative: bool) -> None:
        person = self._nominal[index]
        self._mention(self._pool.of(person, index, self._sentence(index)), index, subject=nominative)

    def _pronoun(self, index: int, gender: str, *, subject: bool) -> None:
        view = self._view
        source, sentence = self._sources.get(index), self._sentence(index)
        pronoun = Pronoun(
            at=index,
            gender=gender,
            sentence=sentence,
            segment=segments.start(view, index, max(index - _LONGEST * 2, self._sentences[sentence])),
            subject=subject,
            possessive=is_possessive(view.words[index]) and source is None and self._owns(index),
            spoken=bool(self._spoken[index]),
            speaks=source is not None,
        )
        decided = self._decided(index, index + 1, self._people())
        if decided is not None:
            self._link(index, index, index + 1, decided, MentionType.PRONOMINAL, "third-party")
            self._mention(decided, index, subject=subject, pronoun=True)
            return
        found = [
            (score(pronoun, each, self._spoke), each)
            for each in reversed(self._pool.recent)
            if index - each.at <= _FAR and not is_excluded(pronoun, each) and not self._says(index, each)
        ]
        if not found:
            return
        best, referent = max(found, key=lambda each: each[0])
        if best < weights()["threshold"]:
            return
        if not pronoun.speaks and self._thing(pronoun) >= best:
            return
        self._link(index, index, index + 1, referent, MentionType.PRONOMINAL, "pronoun")
        self._mention(referent, index, subject=subject, pronoun=True)

    def _says(self, index: int, referent: Referent) -> bool:
        """Whether a token stands in somebody's own direct speech, who says *я* there."""
        number = self._spoken[index]
        person = self._speakers.get(number) if number else None
        return person is not None and referent.person is person

    def _people(self) -> tuple[EntityFact, ...]:
        return tuple(each.person for each in reversed(self._pool.recent) if each.person)

    def _decided(self, first: int, end: int, candidates: Sequence[EntityFact]) -> Referent | None:
        """Which person a third party says that the tokens ``[first, end)`` mean."""
        document = self._view.document
        answer = document.overrides.resolve_mention(self._view.span(first, end), candidates, document)
        return self._pool.of(answer, first, self._sentence(first)) if isinstance(answer, PersonFact) else None

    def _owns(self, index: int) -> bool:
        """Whether a noun follows, with its attributes."""
        view = self._view
        for k in range(index + 1, min(index + 5, len(view.tokens))):
            if not view.is_word(k):
                return False
            if view.pos(k) == "NOUN":
                return True
            if view.pos(k) not in {"ADJF", "PRTF", "NUMR", "ADVB"}:
                return False
        return False

    def _thing(self, pronoun: Pronoun) -> float:
        """How much speaks for the likeliest thing near before the pronoun."""
        w, best = weights(), -99.0
        tokens, morphology = self._view.tokens, self._view.morphology
        for k in range(pronoun.at - 1, max(pronoun.at - _THINGS, 0) - 1, -1):
            what, gender, nominative = kind(tokens[k].text, morphology)
            if what not in {Kind.THING, Kind.BODY} or gender != pronoun.gender or k in self._covered:
                continue
            away = pronoun.sentence - self._sentence(k)
            if away > 1:
                break
            total = (
                w["thing"] + w["token"] * (pronoun.at - k) + w["sentence-before" if away else "same-sentence"]
            )
            total += w["thing-subject"] if nominative else 0
            total += 0 if away else w["thing-here"]
            if nominative and not pronoun.subject and k >= pronoun.segment:
                continue
            best = max(best, total)
        return best

    def _description(self, index: int, gender: str, *, nominative: bool) -> None:
        view = self._view
        lemma = view.lemma(index)
        end = phrases.end_of(view, index, min(index + _LONGEST, len(view.tokens)))
        if any(k in view.named for k in range(index + 1, end + 1)) or self._in_apposition(index):
            return  # *тренер Анна Белкина*
        first = phrases.start_of(view, index, max(index - _LONGEST, 0))
        if not self._is_mention(index, first):
            return
        decided = self._decided(first, end, self._people())
        referent = decided or self._known(index, first, end, lemma, gender)
        referent = referent or self._pool.described(lemma, gender)
        if referent is None:
            referent = Referent(None, gender, index, index, 0, index, lemma)
        if referent.person:
            rule = "third-party" if decided else "description"
            self._link(index, first, end, referent, MentionType.NOMINAL, rule)
        else:
            referent.heads.append(index)
        self._mention(referent, index, subject=nominative)

    def _is_mention(self, index: int, first: int) -> bool:
        """Whether a noun means somebody in particular, and is no predicate and no part of a title."""
        view, before = self._view, first - 1
        adjectives = {view.lemma(k) for k in range(first, index)}
        if not adjectives.isdisjoint(lexicon.words("no_mention.txt")) or agreement.is_fresh(
            view, first, index
        ):
            return False
        if before < 0 or not view.is_word(before):
            return True
        if view.words[before] in {"как", "качестве"} or view.lemma(before) in lexicon.words("governing.txt"):
            return False
        reading = view.readings(index)[0]
        return not ("ablt" in reading.grammemes and view.pos(before) != "PREP")

    def _reports(self, index: int) -> bool:
        """Whether a name reports as newspapers do: *пишет «Север»*."""
        report = self._sources.get(index)
        return report is not None and report.cue is not None and report.cue.lemma in _OF_OUTLETS

    def _body(self, index: int) -> None:
        view = self._view
        first = phrases.start_of(view, index, max(index - _LONGEST, 0))
        end = phrases.end_of(view, index, min(index + _LONGEST, len(view.tokens)))
        document = view.document
        decided = document.overrides.resolve_mention(view.span(first, end), self._bodies.recent(), document)
        body = decided or self._bodies.meant(index, first, end)
        if isinstance(body, OrganizationFact):
            self.links[index] = Link(first, end, MentionType.NOMINAL, "lone-body", body)
            self._bodies.mentioned(body, index)

    def _in_apposition(self, index: int) -> bool:
        """Whether a noun goes on from a name before a comma: *Павел Крутов, **тренер** сборной,*."""
        view = self._view
        start = segments.start(view, index, max(index - _LONGEST, 0))
        return (
            start > 1
            and view.words[start - 1] == ","
            and start - 2 in view.named_end
            and not (view.has_predicate(start, index))
        )

    def _known(self, index: int, first: int, end: int, lemma: str, gender: str) -> Referent | None:
        """The person whose post a noun names or covers, or whom a lone noun characterises."""
        view, w = self._view, weights()
        covers = lexicon.hypernyms().get(lemma, frozenset[str]())
        complement = {view.lemma(k) for k in range(index + 1, end) if view.is_word(k)}
        noun = Pronoun(
            at=index,
            gender=gender,
            sentence=self._sentence(index),
            segment=index,
            subject=True,
            possessive=False,
            spoken=bool(self._spoken[index]),
            speaks=index in self._sources,
        )
        best, found = w["nominal-threshold"], None
        for each in reversed(self._pool.recent):
            if each.gender and each.gender != gender and (gender == "f" or each.person is None):
                continue
            fit = self._fit(each, lemma, covers, gender, complement)
            if fit is None:
                continue
            total = score(noun, each, self._spoke) + fit + (w["adjective"] if first < index else 0)
            if total > best:
                best, found = total, each
        return found

    def _fit(
        self, referent: Referent, lemma: str, covers: frozenset[str], gender: str, complement: set[str]
    ) -> float | None:
        """How a noun goes with what is known of somebody; ``None`` if it doesn't."""
        w = weights()
        if referent.person is None:
            return w["title"] if lemma == referent.lemma and not complement else None
        heads = self._posts.heads(referent.person.id)
        if complement:
            agrees = not complement.isdisjoint(self._posts.titles(referent.person.id))
            agrees = agrees or self._posts.is_abbreviated(referent.person.id, complement)
            return w["title"] + w["complement"] if agrees and (lemma in heads or heads & covers) else None
        if lemma in heads:
            return w["title"]
        if heads & covers:
            return w["covered"]
        if "*" in covers and (not referent.gender or referent.gender == gender):
            return w["other-post"] if heads else w["class"]
        return None

    def _link(
        self, head: int, first: int, last: int, referent: Referent, type_: MentionType, rule: str
    ) -> None:
        self._meant.append((head, first, last, referent, type_, rule))


def _contents(view: View, reports: Sequence[Report]) -> list[int]:
    """For each token the number of the report in whose content it stands, from 1; else 0."""
    marked = [0] * (len(view.tokens) + 1)
    for number, report in enumerate(reports, 1):
        for first, last in report.pieces:
            marked[first:last] = [number] * (last - first)
    return marked


def _speakers(view: View, reports: Sequence[Report]) -> dict[int, PersonFact]:
    """The numbers of the reports in quotation marks whose source is a name, and whose it is."""
    return {
        number: report.source.named.person
        for number, report in enumerate(reports, 1)
        if report.source
        and report.source.named
        and report.pieces
        and (report.dashed or view.quote_at[report.pieces[0][0]] >= 0)
    }


def _posts(view: View) -> set[int]:
    """The tokens of posts beside names."""
    covered: set[int] = set()
    for person in view.document.of_type(PersonFact):
        for post in person.posts:
            covered.update(range(*view.document.token_range(post.span.start, post.span.end)))
    return covered
