"""Organisations: their mentions completed, put into the nominative and told apart."""

from __future__ import annotations

from newsfacts_names.organizations.building import build
from newsfacts_names.organizations.listed import listed
from newsfacts_names.organizations.seen import Seen, with_bodies

__all__ = ["Seen", "build", "listed", "with_bodies"]
