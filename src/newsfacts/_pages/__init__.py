"""An article with its facts as a page to look at: one file of HTML, without script."""

from newsfacts._pages._index import Overview
from newsfacts._pages._page import document, fragment, notebook

__all__ = ["Overview", "document", "fragment", "notebook"]
