"""Who speaks through a document: *в заявлении МИДа*, *в тексте показаний Петрова*."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import plain_cue
from newsfacts_quotes.sources import genitive, subjects
from newsfacts_quotes.sources.source import POSSESSIVES, Source, of_pronoun
from newsfacts_quotes.speakers.antecedents import Antecedents
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.view import View

_LONGEST_CHAIN = 3
"""How many documents may go back to each other: *в тексте показаний Петрова*."""
_LONGEST_CLAUSE = 40


def issuer(view: View, source: Source, antecedents: Antecedents) -> Source | None:
    """Who issued a document, as it stands beside it, or beside its first mention where it is alone."""
    found = _beside(view, source, 0) or _from(view, source) or _maker(view, source)
    if found is None and source.last == source.head + 1:
        found = _sender(view, source)
    if found or view.lemma(source.head) not in lexicon.words("documents.txt"):
        return found
    earlier = antecedents.earlier(source)
    if earlier:
        return _beside(view, earlier, 0)
    before = antecedents.document(source.first)
    if before is None:
        return None
    if view.lemma(source.head) in lexicon.words("papers.txt"):
        return _beside(view, before, 0) or _made_by(view, before)
    return _made_by(view, before) if view.lemma(before.head) == view.lemma(source.head) else None


def _from(view: View, source: Source) -> Source | None:
    """Who sent it, right behind it: *пришло сообщение **от сына**: «…»*."""
    after = source.last
    if view.at(after).low != "от" or not is_document(view, source):
        return None
    return genitive(
        view, after + 1, segments.end(view, after + 1, min(after + _LONGEST_CLAUSE, len(view.words)))
    )


def _maker(view: View, source: Source) -> Source | None:
    """Who made what a relative clause belongs to: ***союз** выпустил доклад, в котором говорится*."""
    last = source.last
    relative = view.at(last).low == "," and segments.opens_relative(view, last + 1, last + 3)
    return _made_by(view, source) if relative else None


def _made_by(view: View, source: Source) -> Source | None:
    """The subject of the verb that tells how a document came about: ***Вера Тихая** написала письмо*."""
    start = segments.start(view, source.first, max(source.first - _LONGEST_CLAUSE, 0))
    told = (k for k in range(source.first - 1, start - 1, -1) if view.outside(k) and view.is_told(k))
    verb = next(told, None)
    if verb is None or view.lemma(verb) not in lexicon.words("issuing.txt"):
        return None
    cue = plain_cue(view, verb)
    return subjects.left_of(view, cue, start) or subjects.right_of(view, cue, source.first)


def is_document(view: View, source: Source) -> bool:
    """Whether a source is what is written or said: *сообщение*, *записка*."""
    return view.lemma(source.head) in lexicon.words("documents.txt")


def _sender(view: View, source: Source) -> Source | None:
    """Who wrote it, in a relative clause: *в письме, которое **Вера Тихая** отправила, говорится*."""
    start = source.last + 1
    if view.at(source.last).low != "," or not view.at(start).is_relative:
        return None
    stop = segments.comma(view, start, min(start + _LONGEST_CLAUSE, len(view.words)))
    verb = next((k for k in range(start, stop) if view.is_told(k)), None)
    if verb is None:
        return None
    cue = plain_cue(view, verb)
    sent = next((k for k in range(verb, stop - 1) if view.words[k] == "от" and view.outside(k)), None)
    if sent is not None:  # *СМС, которую жители получили **от МЧС***
        return genitive(view, sent + 1, stop)
    return subjects.left_of(view, cue, start + 1) or subjects.right_of(view, cue, stop)


def owner_of(view: View, source: Source) -> Source | None:
    """The pronoun that tells whose a document is: *говорится в **его** заявлении*."""
    first = source.first
    owned = view.words[first] in POSSESSIVES and view.lemma(source.head) in lexicon.words("documents.txt")
    return of_pronoun(first) if owned else None


def is_lone_document(view: View, source: Source) -> bool:
    """Whether nothing tells whose a document is: *говорится в **сообщении***."""
    known = view.lemma(source.head) in lexicon.words("documents.txt")
    return known and phrases.is_lone(view, source.first, source.head, source.last)


def _beside(view: View, source: Source, depth: int) -> Source | None:
    lemma = view.lemma(source.head)
    channel = lemma in lexicon.words("channels.txt")
    if not (channel or lemma in lexicon.words("documents.txt")) or depth > _LONGEST_CHAIN:
        return None
    after = source.head + 1
    posted = view.at(after, source.last).low == "на"  # *в сообщении на сайте МИДа*
    found = genitive(view, after + 2 * posted, source.last)
    if found is None or found.named:
        return found
    capital = any(view.tokens[k].text[:1].isupper() for k in range(found.first, found.last))
    body = lexicon.lists(view.lemma(found.head), "bodies.txt", "issuers.txt")
    sent = lemma in lexicon.words("sent.txt") and not view.lemma(found.head).endswith(("ние", "тие"))
    return _beside(view, found, depth + 1) or (
        found if capital or body or sent or view.has(found.head, "anim") else None
    )
