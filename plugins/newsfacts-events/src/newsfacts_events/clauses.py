"""Clauses, as newsfacts-russian reads them."""

from __future__ import annotations

from newsfacts_russian.clauses import Clause, read_clauses

__all__ = ["Clause", "read_clauses"]
