"""Organisations: their mentions put into the nominative and told apart."""

from __future__ import annotations

from newsfacts_names.organizations.building import build

__all__ = ["build"]
