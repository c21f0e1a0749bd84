"""``newsfacts plugins``."""

from __future__ import annotations

import sys

import click

from newsfacts.discovery import Plugin
from newsfacts.extractor import Extractor
from newsfacts.pipeline import Pipeline


@click.command()
def plugins() -> None:
    """List the installed plugins: their hooks, and what their extractors need and make."""
    pipeline = Pipeline(on_error="collect")
    for plugin in pipeline.plugins:
        click.echo(described(plugin, pipeline))
    for failure in pipeline.failures:
        click.echo(f"newsfacts: {failure.message}", err=True)
    if not pipeline.plugins:
        click.echo('No plugin is installed; pip install "newsfacts[ru]" brings Russian.')
    if pipeline.failures:
        sys.exit(1)


def described(plugin: Plugin, pipeline: Pipeline) -> str:
    """A plugin in a few lines."""
    origin = f" {plugin.version} ({plugin.distribution})" if plugin.distribution else ""
    hooks = ", ".join(pipeline.hooks_of(plugin)) or "none"
    extractors = [f"  extractor {_extractor(each)}" for each in pipeline.extractors_of(plugin)]
    return "\n".join([f"{plugin.name}{origin}", f"  hooks {hooks}", *extractors])


def _extractor(extractor: Extractor) -> str:
    parts = [f"{extractor.name}: produces {', '.join(extractor.produces)}"]
    if extractor.requires:
        parts.append(f"requires {', '.join(extractor.requires)}")
    if extractor.uses:
        parts.append(f"uses {', '.join(extractor.uses)}")
    return "; ".join(parts)
