"""Finding mentions of people by the shape, morphology and company of capitalised words."""

from newsfacts_names.finding.finder import find

__all__ = ["find"]
