"""What many articles say together: who spoke how often, and what happened when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

import attrs

from newsfacts.article import Article
from newsfacts.facts import EventFact, Fact, QuoteFact

_MOST = 50
"""Lines of each table, so that the overview stays one."""


@attrs.define
class Overview:
    """Gathers, article by article, what the index shows; keeps counts and lines, no articles."""

    articles: list[tuple[str, str, str]] = attrs.Factory(list)
    """Of each article: the link, its title, its day."""
    spoke: Counter[str] = attrs.Factory(Counter)
    happened: list[tuple[str, str, str, str]] = attrs.Factory(list)
    """Of each main event: its day, its trigger and type, the link, the article's title."""

    def add(self, article: Article, facts: Sequence[Fact], link: str) -> None:
        """Count one article's facts.

        Args:
            article: The article.
            facts: Its facts.
            link: Where its page stands, relative to the index.
        """
        title = article.title or article.id or f"article {len(self.articles) + 1}"
        self.articles.append((link, title, str(article.published or "")))
        for fact in facts:
            if isinstance(fact, QuoteFact) and fact.speaker:
                self.spoke[fact.speaker.name] += 1
            elif isinstance(fact, EventFact) and fact.main:
                day = (fact.time.value if fact.time else None) or str(article.published or "")
                self.happened.append((day, f"{fact.text} ({fact.type})", link, title))

    def drawn(self) -> Iterator[str]:
        """The index as HTML: the articles, the speakers by the number of their quotations, the timeline."""
        yield '<nav class="newsfacts nf-index">\n<h1>Articles</h1>\n<ul>\n'
        for link, title, day in self.articles:
            yield f'<li><a href="{escape(link)}">{escape(title)}</a> <small>{escape(day)}</small></li>\n'
        yield "</ul>\n"
        if self.spoke:
            yield "<h2>Who spoke how often</h2>\n<table>\n"
            most = max(self.spoke.values())
            for name, count in sorted(self.spoke.items(), key=lambda item: (-item[1], item[0]))[:_MOST]:
                bar = f'<meter max="{most}" value="{count}">{count}</meter>'
                yield f"<tr><th>{escape(name)}</th><td>{count}</td><td>{bar}</td></tr>\n"
            yield "</table>\n"
        if self.happened:
            yield "<h2>What happened</h2>\n<table>\n"
            for day, what, link, title in sorted(self.happened):
                yield (
                    f"<tr><th>{escape(day)}</th><td>{escape(what)}</td>"
                    f'<td><a href="{escape(link)}">{escape(title)}</a></td></tr>\n'
                )
            yield "</table>\n"
        yield "</nav>\n"
