"""The words around a name, each seen by what it can tell of the name's case and gender."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from newsfacts_russian.caching import kept_by_word, same_text
from newsfacts_russian.clauses import SUBORDINATORS
from newsfacts_russian.government import VERBS, governing
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.records import record

from newsfacts import Document, Morphology, Reading
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import CASE_LETTERS, PERSONAL, case_letter
from newsfacts_names.positions import adjoins

_PLACE_MARKS = frozenset({"Geox", "Orgn"})
_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_VERB_FORMS = frozenset({"VERB", "GRND", "INFN", "PRTS"})
_NOMINALS = frozenset({"ADJF", "PRTF", "NUMR", "NPRO"})
_REFLEXIVE = ("ся", "сь")

_SUBJECT_WITHIN = 12
_LIKELIEST = 6
"""So many readings of a word are heeded."""

NOUNS = frozenset({"person", "noun", "name", "place", "NPRO"})
"""The kinds of words that can be a subject."""


@record
class Neighbour:
    """A word or a mark beside a name.

    Args:
        kind: What it is: ``person``, ``noun``, ``name`` or ``place`` for nouns, ``adjective``,
            ``preposition``, ``VERB+``, ``VERB-`` or ``VERB~`` for a verb form that is transitive,
            intransitive or reflexive, otherwise its part of speech; the mark itself.
        cases: The letters of the cases it can be, sorted; of a preposition those it can govern.
        number: Its genders and numbers, sorted: ``m``, ``f``, ``n``, ``s`` (no gender), ``p`` (plural);
            of a verb its tense as well.
        word: In lower case.
        lemma: Its dictionary form; the mark itself.
        lower: Whether it begins with a small letter.
        governs: The letters of the cases in which a person can be its complement without a
            preposition, sorted; of a noun what its genitive is: ``agent``, ``patient``, ``owner``,
            ``somebody's owner`` of one that only people have; ``+D`` if a dative is as well.
        infinitive: Whether an infinitive can be beside it.
    """

    kind: str
    cases: str
    number: str
    word: str
    lemma: str
    lower: bool
    governs: str = ""
    infinitive: bool = False

    @property
    def shape(self) -> str:
        """All but the word itself; empty outside the sentence."""
        return f"{self.kind}:{self.cases}:{self.number}" if self.kind else ""

    @property
    def is_verb(self) -> bool:
        """Whether it is a finite verb or a short participle."""
        return self.kind.startswith(("VERB", "PRTS"))

    @property
    def ends_clause(self) -> bool:
        """Whether no word before it has to do with one after it."""
        return self.kind in _CLAUSE_ENDS or (self.kind == "CONJ" and self.word in SUBORDINATORS)

    def agrees(self, verb: Neighbour) -> bool:
        """Whether it could be the subject of the verb by its gender and number.

        A neuter verb is taken for one without a subject: *исправить положение Уэйману пришлось*.
        """
        return verb.number[:1] != "n" and verb.number[:1] in self.number


NOTHING = Neighbour("", "", "", "", "", lower=False)
"""What stands outside the sentence: no word of any kind."""

_CLAUSE_ENDS = frozenset({*",;:—–(", NOTHING.kind})


class Neighbourhood:
    """The words of the sentence around a name.

    Args:
        document: The document.
        start: The first code point of the name.
        end: The code point after its last.
    """

    def __init__(self, document: Document, start: int, end: int) -> None:
        self._document = document
        self._tokens = document.tokens
        self.morphology = document.morphology
        self.first, self.last = document.token_range(start, end)
        sentence = document.sentence_at(start)
        self.low, self.high = (sentence.first, sentence.last) if sentence else (0, len(self._tokens))
        if self._ends_sentence():
            self.high = self.last
        self.alone = sum(len(token.text) > 1 for token in self._tokens[self.first : self.last]) == 1

    def at(self, place: int) -> Neighbour:
        """The word at that place among the tokens; :data:`NOTHING` outside the sentence."""
        if self.low <= place < self.high:
            return neighbour(self._tokens[place].text, self.morphology)
        return NOTHING

    def text(self, place: int) -> str:
        """The token at that place; empty outside the sentence."""
        return self._tokens[place].text if self.low <= place < self.high else ""

    def readings(self, place: int) -> Sequence[Reading]:
        """The likeliest readings of the word at that place; none of a mark, nor outside the sentence."""
        text = self.text(place)
        return self.morphology.readings(text)[:_LIKELIEST] if text[-1:].isalpha() else ()

    def is_common(self, place: int) -> bool:
        """Whether no capital makes a name of the word there, that of the sentence aside."""
        return not self.text(place)[:1].isupper() or place == self.low

    def adjoins(self, place: int) -> bool:
        """Whether only a space stands between that token and the one before it."""
        return place < self.high and adjoins(self._document, place)

    def _ends_sentence(self) -> bool:
        """Whether the stop of the last initial is the sentence's, too: *Подал **Крамер О. И.** Он рад*."""
        initial = self._tokens[self.last - 1].text.endswith(".")
        return initial and self.last < self.high and self._tokens[self.last].text[:1].isupper()

    def before(self) -> tuple[Neighbour, Neighbour]:
        """The two words before the name, the nearer first; *им.* is *имени*."""
        at = self.first - 1
        if self.text(at) == "." and self.text(at - 1).lower() == "им":
            return neighbour("имени", self.morphology), self.at(at - 2)
        return self.at(at), self.at(at - 1)

    def margins(self) -> tuple[str, str]:
        """The characters right before and right after the name, blanks aside; empty at the text's edges."""
        text, tokens = self._document.text, self._tokens
        start, end = tokens[self.first].start, tokens[self.last - 1].end
        before = text[max(start - 3, 0) : start].rstrip(" .)")
        return before[-1:], text[end : end + 2].lstrip(" ")[:1]

    def subject(self, place: int, verb: Neighbour) -> int | None:
        """The place, up to *place*, of the noun that can be the verb's subject."""
        for at in range(place, max(place - _SUBJECT_WITHIN, self.low - 1), -1):
            word = self.at(at)
            if word.ends_clause:
                break
            if word.kind in NOUNS and "N" in word.cases and word.agrees(verb) and not self._governed(at):
                return at
        return None

    def _governed(self, place: int) -> bool:
        return self.at(place - 1).kind == "preposition"


@kept_by_word
def neighbour(text: str, morphology: Morphology) -> Neighbour:
    """What a word form tells, wherever it stands."""
    word = same_text(text.lower())
    if not text[-1].isalpha():
        kind = "number" if text[-1].isdigit() else text[0]
        return Neighbour(kind, "", "", word, word, lower=False)
    if cases := cases_after(word, rare=False):
        return Neighbour(
            "preposition", _joined(CASE_LETTERS[each] for each in cases), "", word, word, text[0].islower()
        )
    readings = morphology.readings(text)
    top = readings[0]
    alike = [reading for reading in readings if reading.pos == top.pos]
    if top.pos in _NOMINALS:
        # A man has no accusative like the nominative: "75-летний" is no *inan* beside his name.
        alike = [reading for reading in alike if "inan" not in reading.grammemes]
    nominal = top.pos == "NOUN" or top.pos in _NOMINALS
    number_of = _number_of_figure if top.lemma in listed("figure") else _number
    return Neighbour(
        _kind(text, top),
        _joined(map(case_letter, alike)) if nominal else "",
        _joined(map(number_of, alike)) if nominal else _number(top) + _tense(top),
        word,
        top.lemma,
        text[0].islower(),
        *_government(top),
    )


def _government(top: Reading) -> tuple[str, bool]:
    """The cases of people beside a verb, the role of a noun's genitive; whether it takes an infinitive."""
    if top.pos not in VERBS and top.pos != "NOUN":
        return "", False
    told = governing(top)
    if top.pos == "NOUN":
        slot = next((each for each in told.slots if each.case == "gent" and not each.preposition), None)
        role = "" if slot is None else str(slot.role) if slot.thing else f"somebody's {slot.role}"
        addressed = told.role("datv", person=True) is not None
        return same_text(f"{role}+D" if addressed else role), told.infinitive is not None
    letters = {CASE_LETTERS[each.case] for each in told.slots if each.person and not each.preposition}
    return _joined(letters), told.infinitive is not None


def _joined(letters: Iterable[str]) -> str:
    return same_text("".join(sorted(set(letters))))


def _kind(text: str, top: Reading) -> str:
    if top.pos == "NOUN":
        return _kind_of_noun(text, top)
    if top.pos in _ADJECTIVES:
        return "adjective"
    if top.pos not in _VERB_FORMS:
        return top.pos or "other"
    if top.word.endswith(_REFLEXIVE):
        return f"{top.pos}~"
    return f"{top.pos}+" if "tran" in top.grammemes else f"{top.pos}-"


def _kind_of_noun(text: str, top: Reading) -> str:
    if top.grammemes & PERSONAL or (text[0].isupper() and not top.known):
        return "name"
    if "anim" in top.grammemes or top.lemma in listed("figure"):
        return "person"
    if top.grammemes & _PLACE_MARKS:
        return "place"
    return "noun" if top.known else "other"


def _number(reading: Reading) -> str:
    grammemes: Collection[str] = reading.grammemes
    if "plur" in grammemes:
        return "p"
    for mark, letter in (("masc", "m"), ("femn", "f"), ("neut", "n"), ("sing", "s")):
        if mark in grammemes:
            return letter
    return ""


def _number_of_figure(reading: Reading) -> str:
    """That of *министр* for a word that stands for men and women, too: *глава Иван Петров*."""
    return "p" if "plur" in reading.grammemes else "m"


def _tense(reading: Reading) -> str:
    if reading.pos not in _VERB_FORMS:
        return ""
    return "past" if "past" in reading.grammemes else "3" if "3per" in reading.grammemes else ""
