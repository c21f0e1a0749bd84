"""Finding the reporting words of a unit, with what their form says about their subject."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold

from newsfacts_quotes import lexicon, reporting, slips
from newsfacts_quotes.forms import Form
from newsfacts_quotes.lexicon import Frames
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.characters import DASHES, in_latin
from newsfacts_quotes.text.quoted import is_speech
from newsfacts_quotes.text.view import Unit, View
from newsfacts_quotes.text.words import Role

_NO_FRAMES: Frames = frozenset()
_TO_NOUN = 5
"""How many words behind *по* its noun may stand: *по его собственным словам*."""
_TO_VERB = 4
"""How many words behind the dash the verb, or a noun for what was said, may stand."""
_TO_VERB_OF_SUCH = 12
"""How many behind *с такими словами* the verb may stand."""
_TO_CLAUSE = 5
"""Within how many tokens of a verb that seldom reports its clause begins."""

OURS = frozenset(("я", "мы"))
"""The pronouns with which who speaks tells of himself."""

_SPEAKERS = OURS | {"ты", "вы"}
ANYBODY = frozenset(("те", "тех", "тем", "теми", "тот", "того", "тому", "все", "всех", "всем"))
"""Behind these *кто* asks nothing: ***те, кто** считает*."""
_BEFORE_VERB = frozenset(("не", "и", "же", "бы", "также", "тоже", "уже", "еще", "лишь", "только", "сразу"))
"""What stands between a pronoun and its verb."""


@record(eq=True)
class Cue:
    """Reporting words: the tokens ``[first, last)``; *gender* and *number* are those of their subject.

    Args:
        first: First token.
        last: One past the last token.
        verb: The token of the verb or noun itself.
        lemma: Its dictionary form.
        frames: What it takes (see ``data/verbs.tsv``).
        form: How it stands in its clause.
        gender: ``masc``, ``femn``, ``neut``, or empty where the form doesn't tell.
        number: ``sing``, ``plur`` or empty.
        negated: Whether *не* stands before it.
    """

    first: int
    last: int
    verb: int
    lemma: str
    frames: Frames
    form: Form
    gender: str = ""
    number: str = ""
    negated: bool = False

    def takes(self, *frames: str) -> bool:
        """Whether it takes any of the frames."""
        return not self.frames.isdisjoint(frames)


def cues(view: View, unit: Unit) -> Iterator[Cue]:
    """The reporting verbs and nouns of a unit outside its quotations, in text order."""
    for index in view.places(Role.REPORTS, unit.first, unit.last):
        if view.words[index] in DASHES:
            cue = _verb_of_author(view, unit, index)
        elif view.outside(index):
            cue = verb_cue(view, index, unit.last) or noun_cue(view, index)
        else:
            continue
        if cue:
            yield cue


def _verb_of_author(view: View, unit: Unit, dash: int) -> Cue | None:
    """Any verb after speech and a dash: *«Мы не знали об этом», — **разводит** руками мэр*."""
    set_off = view.words[dash - 1] == ","
    before = dash - 1 - set_off
    speech = view.quotation_at(before) if before >= unit.first else None
    if speech is None or not (
        is_speech(view, speech) or (set_off and speech.start == unit.first) or _is_broken(view, dash)
    ):
        return None
    first = past_such(view, dash + 1, unit.last)
    near = _TO_VERB if first == dash + 1 else _TO_VERB_OF_SUCH
    for index in range(first, min(first + near, unit.last)):
        if view.is_finite(index):
            received = view.lemma(index) in lexicon.words("receiving.txt")  # *«…», — услышали люди*
            return None if received or verb_cue(view, index, unit.last) else plain_cue(view, index)
    return None


def _is_broken(view: View, dash: int) -> bool:
    """Whether the author breaks in inside one pair of marks, or a reply: *«Да. **—** Он встаёт. — Жаль»*."""
    whole = view.whole_at[dash]
    return whole >= 0 and whole == view.whole_at[dash - 1]


def past_such(view: View, index: int, end: int) -> int:
    """Past what calls the speech by a name: *«…» — **такое сообщение** разослал штаб*."""
    # *«…» — **с** таким заявлением выступил*
    start = index + 1 if view.at(index).low in {"с", "со"} else index
    if view.at(start, end).low not in lexicon.words("pointing.txt"):
        return index
    noun = next((k for k in range(start + 1, min(start + _TO_VERB, end)) if view.has(k, "NOUN")), None)
    return index if noun is None else noun + 1


def verb_cue(view: View, index: int, end: int) -> Cue | None:
    """The reporting verb at a token: *заявил*, *добавив*, *уверена*, *дал понять*."""
    for reading, form, lemma, subject in view.forms[index].verbal:
        second = _second(view, lemma, index, end)
        frames = lexicon.collocations()[lemma][second[1]] if second else _frames(view, lemma, index)
        if frames is None or not _fits(view, index, form, frames):
            continue
        if form is Form.FINITE and _is_nobodys(view, index):
            return None
        if form is Form.FINITE and reading.pos in {"PRTS", "ADJS"}:
            frames |= {"short"}
        parted = view.at(index + 1).has("NPRO", "nomn")  # *показал **он** в суде*
        last = second[0] + 1 if second and not parted else index + 1
        phase = _phase(view, index) if form is Form.INFINITIVE else None
        if phase is not None:  # *стал **утверждать***: as if he did
            told = reporting.agreement(view.readings(phase)[0])
            return Cue(index, last, index, lemma, frames, Form.FINITE, *told, _is_negated(view, phase))
        return Cue(index, last, index, lemma, frames, form, *subject, _is_negated(view, index))
    return None


def _frames(view: View, lemma: str, index: int) -> Frames | None:
    """What a verb takes by itself, or only before a clause."""
    frames = lexicon.verbs().get(lemma)
    if frames is None and _leads_to_clause(view, index + 1):
        return lexicon.before_clauses().get(lemma)
    return frames


def _is_negated(view: View, index: int) -> bool:
    return view.at(index - 1).low == "не"


def plain_cue(view: View, index: int) -> Cue:
    """Any finite verb as a cue of direct speech, for what its form says about its subject."""
    told = (each for each in view.readings(index) if each.pos == "VERB" and not each.has("impr"))
    reading = next(told, view.readings(index)[0])  # *пришли* is likelier of *прийти* than of *прислать*
    frames = frozenset(("direct", "plain"))
    return Cue(
        index, index + 1, index, fold(reading.lemma), frames, Form.FINITE, *reporting.agreement(reading)
    )


def _fits(view: View, index: int, form: Form, frames: Frames) -> bool:
    """Whether the form goes with the lemma."""
    if (form is Form.PASSIVE and "participle" not in frames) or (
        "finite" in frames and form is not Form.FINITE
    ):
        return False
    reading = view.readings(index)[0]
    if form is Form.FINITE and reading.pos in {"PRTS", "ADJS"} and "short" not in frames:
        return fold(reading.lemma) in {"убедить", "уверить"}
    return True


def _leads_to_clause(view: View, index: int) -> bool:
    """Whether a clause follows soon, or at once behind a colon: *опрос **показал, что***."""
    near = view.words[index : index + _TO_CLAUSE]
    return near[:1] == [":"] or [",", "что"] in (near[k : k + 2] for k in range(len(near)))


def _phase(view: View, infinitive: int) -> int | None:
    """The verb right before an infinitive that only tells how far the act has come: ***начал** говорить*."""
    index = infinitive - 1
    while index > 0 and view.pos(index) in {"ADVB", "PRCL"}:
        index -= 1
    phasal = index >= 0 and view.outside(index) and view.is_told(index)
    return index if phasal and view.lemma(index) in lexicon.words("phases.txt") else None


def _is_nobodys(view: View, index: int) -> bool:
    """Whether its subject is who writes, or anybody: ***мы** и сказали*; *теми, **кто** считает*.

    In direct speech, *мы* are who speaks.
    """
    before = index - 1
    while before > 0 and view.words[before] in _BEFORE_VERB:
        before -= 1
    if before < 0 or not view.outside(before):
        return False
    those = view.words[before - 2] if before > 1 and view.words[before - 1] == "," else ""
    anybody = view.words[before] == "кто" and those in ANYBODY
    ours = view.is_speech and view.words[before] in OURS
    return anybody or (view.words[before] in _SPEAKERS and not ours)


def _second(view: View, lemma: str, index: int, end: int) -> tuple[int, str] | None:
    """The second word of a set phrase within three words: *обратил* (…) *внимание*."""
    table = lexicon.collocations().get(lemma)
    if table is None:
        return None
    for later in range(index + 1, min(index + 4, end)):
        if not view.is_word(later) or view.words[later] == "себя":
            return None  # *обратил **на себя** внимание тем, что*
        for reading in view.readings(later)[:2]:
            if fold(reading.lemma) in table:
                return later, fold(reading.lemma)
    return None


def noun_cue(view: View, index: int) -> Cue | None:
    """The reporting noun at a token: *заявление*, *с просьбой*."""
    lemma = view.forms[index].noun
    return Cue(index, index + 1, index, lemma, lexicon.nouns()[lemma], Form.NOUN) if lemma else None


def phrase_cue(view: View, index: int, end: int) -> Cue | None:
    """The adverbial cue that begins with a token: *по словам*, *по его мнению*, *если верить словам*."""
    first = index
    index = _past_condition(view, first)
    if view.words[index] not in lexicon.phrases() or (view.words[index] == "верить" and index == first):
        return None
    if view.words[index] == "согласно" and (index + 1 in view.named or _bare_name(view, index + 1, end)):
        return Cue(index, index + 1, index, "согласно", _NO_FRAMES, Form.PHRASE)
    if view.words[index] == "согласно" and view.is_relative(index + 1):
        return Cue(index, index + 2, index, "согласно", _NO_FRAMES, Form.PHRASE)
    if view.words[index] == "с" and view.words[index + 1 : index + 3] == ["точки", "зрения"]:
        return Cue(index, index + 3, index + 2, "зрение", _NO_FRAMES, Form.PHRASE)
    noun = _noun_of(view, view.words[index], index + 1, min(index + _TO_NOUN, end))
    if noun is None and _stands_for_noun(view, index, end):
        return Cue(first, index + 1, index, view.words[index], _NO_FRAMES, Form.PHRASE)
    return noun and Cue(first, noun[0] + 1, noun[0], noun[1], _NO_FRAMES, Form.PHRASE)


def _past_condition(view: View, index: int) -> int:
    """Past *если* before *верить* and *судя* before *по*."""
    return index + (view.words[index : index + 2] in (["если", "верить"], ["судя", "по"]))


def _stands_for_noun(view: View, index: int, end: int) -> bool:
    """Whether who speaks, or what is written, follows at once: *согласно **закону***, *если верить X*."""
    if view.words[index] == "верить":
        return index + 1 < end and view.pos(index + 1) != "NPRO"
    return view.words[index] == "согласно" and _document(view, index + 1, end)


def _document(view: View, index: int, end: int) -> bool:
    """Whether what is written stands there in the dative: *согласно **новому закону***."""
    head = phrases.head_from(view, index, end, "datv") if index < end else None
    return head is not None and view.lemma(head) in lexicon.words("documents.txt")


def _noun_of(view: View, preposition: str, first: int, end: int) -> tuple[int, str] | None:
    """The noun that makes a cue with a preposition, past its attributes, and its lemma."""
    table = lexicon.phrases()[preposition]
    for index in range(first, end):
        if not view.is_word(index):
            return None
        for reading in view.readings(index)[:2]:
            if fold(reading.lemma) in table:
                with_these = view.words[first - 1] in {"с", "со"} and not view.has(index, "gent")
                return None if with_these else (index, fold(reading.lemma))
        attribute = view.has(index, "ADJF") or view.has(index, "PRTF")
        if not attribute:
            slip = slips.noun_meant(view.words[index], preposition, view.morphology)
            return (index, slip) if slip in table else None
    return None


def _bare_name(view: View, index: int, end: int) -> bool:
    """Whether a name in Latin letters or quotation marks stands there: *согласно Reuters*."""
    token = view.tokens[index].text if index < end else ""
    return (
        view.quotation_from(index) is not None
        if index < end and view.is_mark(index)
        else in_latin(token) and token[:1].isupper()
    )
