"""Scores of facts against marked articles: counts by article, so that figures have intervals."""
