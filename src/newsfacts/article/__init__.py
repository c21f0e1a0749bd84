"""The article, when it was published, and what a newsroom keeps beside it."""

from newsfacts.article._article import Article

__all__ = ["Article"]
