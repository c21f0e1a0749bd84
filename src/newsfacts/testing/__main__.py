"""``python -m newsfacts.testing FOLDER…``: write the golden sheets of folders anew."""

from __future__ import annotations

import click

from newsfacts.cli._messages import ComplainingCommand
from newsfacts.pipeline import Pipeline
from newsfacts.testing._golden import Golden, golden_sheets


@click.command(cls=ComplainingCommand)
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER...", type=click.Path(exists=True))
@click.option("--kind", "kinds", multiple=True, help="Keep only facts of this kind; may be repeated. [all]")
@click.option("--without", multiple=True, metavar="NAME", help="A plugin or extractor to leave out.")
def main(folders: tuple[str, ...], kinds: tuple[str, ...], without: tuple[str, ...]) -> None:
    """Write NAME.json anew for each NAME.txt of the FOLDERs, with the installed plugins."""
    pipeline = pipeline_of(without)
    for folder in folders:
        for golden in goldens_of(folder, kinds):
            golden.write(pipeline)
            click.echo(golden.sheet_path)


def pipeline_of(without: tuple[str, ...]) -> Pipeline:
    """The installed plugins, less the named ones.

    Raises:
        click.UsageError: If a name is nobody's.
    """
    try:
        return Pipeline(without=without)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def goldens_of(folder: str, kinds: tuple[str, ...]) -> list[Golden]:
    """The golden sheets of a folder.

    Raises:
        click.UsageError: If it holds no article.
    """
    try:
        return golden_sheets(folder, kinds or None)
    except FileNotFoundError as error:
        raise click.UsageError(str(error)) from error


if __name__ == "__main__":
    main(prog_name="python -m newsfacts.testing")
