"""The command line: ``newsfacts extract``, ``explain``, ``plugins`` and ``schema``."""

from newsfacts.cli._main import main

__all__ = ["main"]
