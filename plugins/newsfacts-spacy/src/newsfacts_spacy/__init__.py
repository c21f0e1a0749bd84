"""The facts of a spaCy document: ``nlp.add_pipe("newsfacts")``."""

from newsfacts_spacy._version import __version__
from newsfacts_spacy.component import Component, newsfacts

__all__ = ["Component", "__version__", "newsfacts"]
