"""Organisations: their mentions completed, put into the nominative and told apart."""

from __future__ import annotations

from newsfacts_names.organizations.building import build
from newsfacts_names.organizations.listed import known, listed
from newsfacts_names.organizations.seen import Seen, with_bodies

__all__ = ["Seen", "build", "known", "listed", "with_bodies"]
