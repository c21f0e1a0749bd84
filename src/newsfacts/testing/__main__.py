"""``python -m newsfacts.testing FOLDER…``: write the golden sheets of folders anew."""

from __future__ import annotations

import click

from newsfacts.pipeline import Pipeline
from newsfacts.testing._golden import golden_sheets


@click.command()
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER...", type=click.Path(exists=True))
@click.option("--kind", "kinds", multiple=True, help="Keep only facts of this kind; may be repeated. [all]")
@click.option("--without", multiple=True, metavar="NAME", help="A plugin or extractor to leave out.")
def main(folders: tuple[str, ...], kinds: tuple[str, ...], without: tuple[str, ...]) -> None:
    """Write NAME.json anew for each NAME.txt of the FOLDERs, with the installed plugins."""
    pipeline = Pipeline(without=without)
    for folder in folders:
        for golden in golden_sheets(folder, kinds or None):
            golden.write(pipeline)
            click.echo(golden.sheet_path)


if __name__ == "__main__":
    main(prog_name="python -m newsfacts.testing")
