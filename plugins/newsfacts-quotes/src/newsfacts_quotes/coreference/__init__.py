"""Whom pronouns and descriptions mean: one pass over the article, in text order."""
