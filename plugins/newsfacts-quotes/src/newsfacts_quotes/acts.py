"""Where a content ends because the sentence goes on without it: *обещал помочь **и уехал***."""

from __future__ import annotations

from newsfacts_russian.words import CASES

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue, phrase_cue, verb_cue
from newsfacts_quotes.forms import Form
from newsfacts_quotes.reports import Report, cut
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.view import View
from newsfacts_quotes.ways import Trait

_CONTRASTS = frozenset(("а", "но", "однако"))
_MEANWHILE = (["тем", "временем"], ["между", "тем"])
"""With these the author goes on: *сказал, что готов, а вратарь **тем временем** улетел*."""

_TO_REFUSAL = 4
"""How many words behind *но* the verb may stand: *но **пока ничего не уточнил***."""
_INTENDING = frozenset(("намерен", "намерена", "намерены", "готов", "готова", "готовы"))
"""Short adjectives that tell what somebody is going to do: *считает иск ложью и **намерен** судиться*."""

_TO_VERB = {"и": 3, "а": 5}
"""Within how many words after *и* and *а* the verb of the next act stands."""


def to_contrast(view: View, report: Report) -> Report:
    """End an open content before the author's own contrast: *…, но подробности не сообщались*."""
    if not report.runs or not report.rule.has(Trait.CLAUSE) or len(report.pieces) != 1:
        return report
    first, last = report.pieces[0]
    for index in range(first + 2, last - 1):
        if view.words[index] in _CONTRASTS and view.words[index - 1] == "," and view.outside(index):
            stop = segments.end(view, index, last)
            if any(view.words[k : k + 2] in _MEANWHILE for k in range(index, stop)):
                return cut(view, report, index)
            if view.words[index] == "а":
                continue
            told = (
                verb_cue(view, k, stop)
                for k in range(index + 1, stop)
                if view.outside(k) and view.is_finite(k)
            )
            turns = view.words[index] == "однако" and _turns_back(view, first, index, stop)
            if turns or _turns_out(view, stop, last) or any(e and e.takes("impersonal") for e in told):
                return cut(view, report, index)
    return report


def _turns_out(view: View, comma: int, last: int) -> bool:
    """Whether the author tells what came to light: *…, однако **выяснилось, что** он цел*."""
    verb, after = comma - 1, comma + 1
    told = view.is_finite(verb) and view.has(verb, "VERB", "neut", "sing")
    return told and view.at(after, last).low == "что"


def _turns_back(view: View, first: int, index: int, stop: int) -> bool:
    """Whether the past follows on what was said of later: *цех не закроют, **однако людей уволили***."""
    past = any(view.is_predicate(k) and view.has(k, "past") for k in range(index, stop) if view.outside(k))
    said = [k for k in range(first, index) if view.is_predicate(k)]
    return past and bool(said) and not any(view.has(k, "past") for k in said)


def to_aside(view: View, report: Report) -> Report:
    """End an open content before what the author tells of the speaking: *…, **ссылаясь на врачей***."""
    if not report.runs or len(report.pieces) != 1 or report.cue is None:
        return report
    first, last = report.pieces[0]
    if report.rule.has(Trait.DIRECTIVE):  # *предложил уйти, **на что та ответила отказом***
        commas = (k for k in range(first + 1, last - 2) if view.words[k] == ",")
        replies = (k for k in commas if view.words[k + 1 : k + 3] == ["на", "что"])
        stop = next((k for k in replies if _is_answered(view, k + 3, last)), None)
        return report if stop is None else cut(view, report, stop)
    if not report.rule.has(Trait.CLAUSE):
        return report
    for index in range(first + 1, last - 2):
        if view.words[index] == "," and _is_aside(view, report.cue, first, index, last):
            return cut(view, report, index)
    return report


def _is_aside(view: View, cue: Cue, first: int, comma: int, last: int) -> bool:
    after = view.words[comma + 1 : comma + 3]
    if after == ["на", "что"]:
        return _is_answered(view, comma + 3, last)
    if after == ["после", "чего"]:
        return _only_the_speaker(view, cue, first, comma, comma + 3, last)
    if view.words[comma + 1] in {"но", "однако"}:
        return _refuses(view, cue, first, comma, last)
    return cue.form is Form.FINITE and (_is_manner(view, comma + 1) or _is_silent(view, comma + 1, last))


def _is_manner(view: View, converb: int) -> bool:
    """Whether it tells how somebody speaks: *…, **ссылаясь** на врачей*."""
    ways = lexicon.manners().get(view.lemma(converb), frozenset())
    return view.pos(converb) == "GRND" and ("*" in ways or view.words[converb + 1] in ways)


def _is_silent(view: View, first: int, last: int) -> bool:
    """Whether the speaker leaves something open, and says no more: *…, **не уточнив**, когда*."""
    converb = first + 1
    if view.words[first] != "не" or view.pos(converb) != "GRND" or "что" in view.words[converb:last]:
        return False
    return verb_cue(view, converb, last) is not None


def _is_answered(view: View, first: int, last: int) -> bool:
    """Whether somebody replies: *спросил, знал ли он, на что **тот ответил***."""
    end = segments.end(view, first, last)
    if end + 1 < last and phrase_cue(view, end + 1, last):  # *…, на что тот, **по словам врача**, ответил*
        end = segments.end(view, segments.end(view, end + 1, last) + 1, last)
    told = (verb_cue(view, k, last) for k in range(first, min(end, last)))
    return any(each and each.form is Form.FINITE and each.takes("direct") for each in told)


def _refuses(view: View, cue: Cue, first: int, comma: int, last: int) -> bool:
    """Whether the speaker goes on or stops: *сказал, что мост закроют, но **не уточнил**, когда*."""
    start = comma + 2
    end = segments.end(view, start, last)
    verb = next((k for k in range(start, min(start + _TO_REFUSAL, end)) if not _is_light(view, k)), None)
    if verb is None or not view.has(verb, "VERB", *_form(cue)):
        return False
    if view.lemma(verb) in lexicon.words("refusals.txt"):
        return True
    if not verb_cue(view, verb, end):
        return False
    asks = end == verb + 1 and view.at(end, last).low == "," and view.at(end + 1).low in segments.QUESTIONS
    return asks or _is_other_form(view, cue, first, comma)


def _only_the_speaker(view: View, cue: Cue, first: int, comma: int, verb: int, last: int) -> bool:
    """Whether the next verb can only be the speaker's: *сказал, что мост закроют, после чего **уехал***."""
    return _is_other_form(view, cue, first, comma) and _acts(view, cue, verb, last, alone=True)


def _is_other_form(view: View, cue: Cue, first: int, last: int) -> bool:
    """Whether nothing in a content stands in the cue's form, so that a verb in that form is the speaker's."""
    if not (cue.gender and cue.number):
        return False
    own = (k for k in range(first, last) if view.is_predicate(k))
    return not any(view.has(k, cue.gender, cue.number) for k in own)


def _form(cue: Cue) -> tuple[str, ...]:
    """Gender and number of the cue's subject, as far as they are told."""
    return tuple(each for each in (cue.gender, cue.number) if each)


def to_next_act(view: View, report: Report) -> Report:
    """End a content before the speaker's next act: *призвал уйти **и ушел***."""
    if report.cue is None or not report.pieces:
        return report
    first, last = report.pieces[-1]
    if report.rule.has(Trait.CLAUSE):
        end = _after_clause(view, report.cue, first, last)
    elif report.rule.has(Trait.PHRASE):
        end = _after_phrase(view, report.cue, first, last, contrasts=report.rule.has(Trait.DIRECTIVE))
    else:
        return report
    return report if end is None else cut(view, report, end)


def _after_clause(view: View, cue: Cue, first: int, last: int) -> int | None:
    """Where the author goes on: past a comma, or with a verb that can only be the speaker's."""
    ends = (_past_comma(view, cue, first, last), _to_other_form(view, cue, first, last))
    return min((each for each in ends if each is not None), default=None)


def _past_comma(view: View, cue: Cue, first: int, last: int) -> int | None:
    """The first comma, if *и* and the speaker's next act follow: *сказал, что болен**, и ушел***.

    A verb that goes on with the clause has no comma before *и*, unless another clause ends there.
    """
    comma = segments.comma(view, first, last)
    if comma + 2 >= last or view.words[comma + 1] != "и" or not view.has_predicate(first, comma):
        return None
    end = segments.end(view, comma + 2, last)
    verb = next((k for k in range(comma + 2, min(comma + 5, end)) if not _is_light(view, k)), None)
    if verb is None or not _goes_with(view, cue, verb):
        return None
    alone = view.has(verb, "VERB", "intr")
    return None if any(_may_act(view, k, alone=alone) for k in range(verb + 1, end)) else comma


def goes_alone(view: View, cue: Cue, rival: Report) -> bool:
    """Whether a verb cannot go on with another's content, for nothing there stands in its form."""
    return _is_other_form(view, cue, rival.pieces[0][0], cue.first)


def _is_light(view: View, index: int) -> bool:
    return view.pos(index) in {"ADVB", "PRCL"} or view.words[index] in {"также", "тоже", "поэтому"}


def _goes_with(view: View, cue: Cue, verb: int) -> bool:
    """Whether a verb stands in the cue's form, as a second act of one subject does."""
    if cue.form is Form.CONVERB:
        return view.pos(verb) == "GRND"
    if cue.form is Form.PARTICIPLE:
        return view.pos(verb) == "PRTF" and any(
            view.has(verb, "PRTF", case) and view.has(cue.verb, "PRTF", case) for case in CASES
        )
    if cue.form is not Form.FINITE or not cue.number or not view.is_finite(verb):
        return False
    told = verb_cue(view, verb, verb + 1)  # *высказался в том духе, что …, и **верит**, что*
    if told and told.number == cue.number and (told.gender == cue.gender or not (told.gender and cue.gender)):
        return True
    tense = "past" if view.has(cue.verb, "VERB", "past") else "pres"
    form = _form(cue)
    return view.has(verb, "VERB", tense, *form) and view.lemma(verb) not in {"быть", "стать"}


def _may_act(view: View, index: int, *, alone: bool) -> bool:
    """Whether a word is the verb's subject: *и упал **забор***, but *и построил забор*.

    A verb that takes no object stands *alone*.
    """
    subject = view.outside(index) and view.is_word(index) and _is_subject(view, index)
    return subject and (alone or not any(view.has(index, case) for case in ("accs", "gent")))


def _to_other_form(view: View, cue: Cue, first: int, last: int) -> int | None:
    """The *и* or *а* after a clause that joins a verb to the cue, and not to the clause's own predicate."""
    form = _form(cue)
    if form == ("sing",) or "neut" in form or _TO_VERB.keys().isdisjoint(view.words[first:last]):
        return None
    own = [k for k in range(first, last) if view.is_predicate(k) and view.outside(k)]
    quotation = view.quotation_from(first)
    if quotation:  # *заявил, что «дело решено», **и ушел***
        own.insert(0, quotation.end - 1)
    same = next((k for k in own if view.has(k, *form)), last)
    for index in range(own[0] + 1 if own else last, min(last - 1, same)):
        far = _TO_VERB.get(view.words[index])
        if far is None or not view.outside(index):
            continue
        own_subject = any(_is_subject(view, k) for k in range(first, own[0]))
        if _acts(view, cue, index + 1, min(index + 1 + far, last), alone=True, intends=own_subject):
            return index
    return None


def _acts(view: View, cue: Cue, first: int, last: int, *, alone: bool, intends: bool = True) -> bool:
    """Whether a verb in the cue's form comes next in the segment.

    Args:
        view: The text.
        cue: The reporting word.
        first: First token to look at.
        last: One past the last.
        alone: Whether it must be without a subject of its own.
        intends: Whether *намерен* tells what the speaker does, and is not told by him, as in
            *сообщил, что сохраняет пост и **готов** судиться*.
    """
    for index in range(first, segments.end(view, first, last)):
        if view.has(index, "INFN") or (alone and _is_subject(view, index)):
            return False
        if view.outside(index) and view.words[index] in _INTENDING:
            return intends and (not cue.number or view.has(index, cue.number))
        if view.outside(index) and view.is_finite(index):
            return view.has(index, "VERB", *_form(cue))
    return False


def _is_subject(view: View, index: int) -> bool:
    return view.has(index, "NOUN", "nomn") or view.has(index, "NPRO", "nomn")


def _after_phrase(view: View, cue: Cue, first: int, last: int, *, contrasts: bool) -> int | None:
    """The *и*, or the comma before a contrast, after an infinitive or a predicate."""
    whole = True
    for index in range(first + 1, last - 1):
        word = view.words[index]
        if word not in {"и", ","} or not view.outside(index):
            continue
        stop = segments.end(view, index + 1, last)
        if word == "и" and whole and _acts(view, cue, index + 1, stop, alone=False):
            return index
        if word == ",":
            whole = False
            contrast = contrasts and view.words[index + 1] in {"но", "однако", "а"}
            if contrast and _is_statement(view, index + 2, stop):
                return index
            if contrasts and _is_clause(view, index + 1, stop):
                return index
    return None


def _is_clause(view: View, first: int, last: int) -> bool:
    """Whether a main clause without a conjunction is next: *посоветовал бегать, **тренировка начнётся***."""
    opens = view.is_word(first) and view.has(first, "NOUN", "nomn") and not view.has(first, "NOUN", "accs")
    after = first + 1
    return opens and view.at(after, last).is_finite


def _is_statement(view: View, first: int, last: int) -> bool:
    """Whether a segment has a subject or a finite verb of its own, and no infinitive before it."""
    words = [k for k in range(first, last) if view.is_word(k)]
    verb = next((k for k in words if view.is_finite(k)), last)
    if any(view.has(k, "INFN") for k in words if k < verb):
        return False
    return any(
        view.is_finite(k) or (view.has(k, "NOUN", "nomn") and not view.has(k, "NOUN", "accs")) for k in words
    )
