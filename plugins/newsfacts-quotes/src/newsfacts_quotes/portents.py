"""Subjects that say nothing, whatever their verb: *кризис грозит затянуться*, *закон требует, чтобы*."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.reports import Report
from newsfacts_quotes.text.view import View

ACTS = ("ация", "ние", "тие")
"""How nouns of acts and events end; those of some bodies and crowds do too."""

_SPEAKERS = ("bodies.txt", "crowds.txt", "grounds.txt", "issuers.txt")


def says_nothing(view: View, report: Report) -> bool:
    """Whether nobody speaks: ***закон** требует, чтобы*; ***игра** показала, что*."""
    source, cue = report.source, report.cue
    if cue is None or source is None:
        return cue is not None and cue.takes("paper")
    if cue.takes("paper"):
        return not view.has(source.head, "NOUN") or view.lemma(source.head) not in lexicon.words(
            "documents.txt"
        )
    if cue.takes("norm"):
        return view.lemma(source.head) in lexicon.words("norms.txt")
    return cue.takes("bodes") and _is_portent(view, source.head)


def _is_portent(view: View, head: int) -> bool:
    """Whether something bodes ill or well, and cannot speak: ***назначение** обещает сделать*."""
    if not view.has(head, "NOUN", "inan"):
        return False
    lemma = view.lemma(head)
    return lemma in lexicon.words("portents.txt") or (lemma.endswith(ACTS) and not _may_speak(lemma))


def _may_speak(lemma: str) -> bool:
    """Whether a noun is of a body or of people, as it stands or by its last part: *госучреждение*."""
    listed = lemma in lexicon.kinds_of_bodies() or lexicon.lists(lemma, *_SPEAKERS)
    return listed or lexicon.is_made_as_body(lemma)
