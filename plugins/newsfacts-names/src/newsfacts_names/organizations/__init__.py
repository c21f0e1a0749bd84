"""Organisations: their mentions completed, put into the nominative and told apart."""

from __future__ import annotations

from newsfacts_names.organizations.building import build
from newsfacts_names.organizations.listed import listed

__all__ = ["build", "listed"]
