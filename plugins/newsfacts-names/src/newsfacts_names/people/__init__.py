"""From the mentions of people to the people: base forms, parts, gender, one entity for each person."""

from newsfacts_names.people.building import build

__all__ = ["build"]
