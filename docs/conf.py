"""The documentation's configuration; ``sphinx-build -W -n docs OUT`` needs no network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sphinx.application import Sphinx

import newsfacts
import newsfacts.hooks

sys.path.insert(0, str(Path(__file__).parent))

from searching import SearchBoth

project = "newsfacts"
author = "The newsfacts authors"
project_copyright = "2026, The newsfacts authors"
release = version = newsfacts.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_click",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "examples"]

# Public names are documented where they are imported from, not where they are defined.
# The hooks' annotations are imported for type checkers only; put them where Sphinx looks.
for _name in newsfacts.__all__:
    _value = getattr(newsfacts, _name)
    if isinstance(_value, type) or callable(_value):
        try:
            _value.__module__ = "newsfacts"
        except AttributeError:  # hookimpl, an object of pluggy's
            continue
    vars(newsfacts.hooks)[_name] = _value

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True}
napoleon_use_ivar = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
add_module_names = False
python_use_unqualified_type_names = True

myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline"]
myst_heading_anchors = 3

# Our own names must resolve; other people's can't without a network. attrs fields are
# described in their class, under its parameters; a single capital is a type variable.
nitpick_ignore_regex = [
    ("py:.*", r"(?!newsfacts).*"),
    ("py:attr", r"newsfacts\..*"),
    ("py:class", r"newsfacts\w*\.\w+\.([A-Z]|AnyTest)"),
]
if os.environ.get("READTHEDOCS"):
    extensions.append("sphinx.ext.intersphinx")
    intersphinx_mapping = {"python": ("https://docs.python.org/3", None)}

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

# The quotation marks and hyphens of command lines and JSON must stay what they are.
smartquotes = False

html_theme = "furo"
html_title = "newsfacts"
html_static_path = ["_static"]
html_css_files = ["newsfacts.css"]
html_theme_options = {
    "source_repository": "https://github.com/newsfacts/newsfacts/",
    "source_branch": "main",
    "source_directory": "docs/",
}
html_copy_source = False
html_show_sphinx = False
html_search_language = SearchBoth.lang


def setup(app: Sphinx) -> None:
    """Let the search know Russian beside English."""
    app.add_search_language(SearchBoth)
