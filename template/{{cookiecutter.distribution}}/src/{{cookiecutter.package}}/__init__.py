"""{{ cookiecutter.description }}"""

from __future__ import annotations

from newsfacts import Extractor, Fact, hookimpl

__version__ = "0.1.0"


@hookimpl
def newsfacts_register_fact_types() -> list[type[Fact]]:
    """The fact type of this plugin."""
    from {{ cookiecutter.package }}.facts import WordFact

    return [WordFact]


@hookimpl
def newsfacts_register_extractors() -> list[Extractor]:
    """The extractor of this plugin."""
    from {{ cookiecutter.package }}.extractor import find_words

    return [
        Extractor(
            name="{{ cookiecutter.package }}",
            produces=("{{ cookiecutter.kind }}",),
            run=find_words,
            languages=("ru",),
        )
    ]
