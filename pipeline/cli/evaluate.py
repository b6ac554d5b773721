"""``kehoach evaluate``: an output against gold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from pipeline.cli.group import WrongUse, end, say, say_notes
from pipeline.codec import RecordError, loads
from pipeline.display.terminal import Terminal
from pipeline.evaluate import evaluate as judge
from pipeline.evaluate import load_gold, report
from pipeline.model import Page
from pipeline.registry.store import Registry, is_registry
from pipeline.run.pages import list_inputs, run_pages


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--errors", is_flag=True, help="List every difference below the table.")
@click.option("--json", "as_json", is_flag=True, help="Give JSON, with every difference.")
def evaluate(gold: Path, inputs: tuple[str, ...], errors: bool, as_json: bool) -> None:
    """Print how well an output agrees with gold, field by field.

    GOLD is a .jsonl or .json file or a folder of such files. INPUT is a page, a directory or a pattern of pages,
    a .jsonl file of records, or a registry.

    \b
    Example:
      kehoach evaluate gold/ pages/ --errors
    """
    wanted = load_gold(gold)
    output = _Output(inputs)
    evaluation = judge(wanted, output.pages())
    if not evaluation.pages_judged and output.failures == 0:
        raise WrongUse("no input has the name, address or hash of a gold page; is INPUT pages, records or a registry?")
    if as_json:
        click.echo(json.dumps(evaluation.to_dict(), ensure_ascii=False, indent=2))
    else:
        Terminal(highlight=False).print(report(evaluation))
    if errors and not as_json:
        for line in evaluation.error_lines():
            click.echo(line)
    end(output.failures, output.inputs)


class _Output:
    """The records that the inputs hold or give; counts inputs and failures while they stream."""

    def __init__(self, inputs: tuple[str, ...]) -> None:
        self._names = inputs
        self.inputs = self.failures = 0

    def pages(self) -> Iterator[Page]:
        raw: list[str] = []
        for name in self._names:
            path = Path(name)
            if path.suffix in (".csv", ".xlsx"):
                raise WrongUse(f"{path}: tables cannot be judged; give the pages, a .jsonl file or a registry")
            if path.suffix in (".jsonl", ".json") and path.is_file():
                yield from _records(path)
            elif is_registry(path):
                yield from Registry(path).records()
            else:
                raw.append(name)
        if raw:
            yield from self._extracted(raw)

    def _extracted(self, names: list[str]) -> Iterator[Page]:
        listing = list_inputs(names)
        say_notes(listing.notes)
        self.inputs += len(listing.sources)
        for outcome in run_pages(listing.sources):
            if outcome.page is not None:
                yield outcome.page
            else:
                self.failures += 1
                say(f"{outcome.name}: {outcome.reason}")


def _records(path: Path) -> Iterator[Page]:
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                page = loads(line.decode("utf-8-sig"))
            except (RecordError, UnicodeDecodeError) as error:
                raise WrongUse(f"{path}:{number}: {error}; is this an output of kehoach extract?") from error
            yield page
