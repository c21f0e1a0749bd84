"""How sure a report is: by the rule that found it and by how its speaker was told."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.reports import Report
from newsfacts_quotes.sources.source import SourceType
from newsfacts_quotes.speakers.voices import Voice


def confidence(report: Report, voice: Voice | None) -> float:
    """The share of such reports that are right, speaker included, as counted on marked articles."""
    table = lexicon.confidences()
    return round(table[report.rule.name] * table.get(f"source:{told_by(report, voice)}", 1.0), 2)


def told_by(report: Report, voice: Voice | None) -> str:
    """What tells the speaker: a name, a phrase, a pronoun, or only the context."""
    if report.source is None:
        return "context" if voice else "nobody"
    if report.source.type is SourceType.NOMINAL and voice and voice.speaker.entity_id:
        return "post"
    return report.source.type.value
