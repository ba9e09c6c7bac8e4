"""The command line: everything the window can do in bulk, without a window and without Qt."""

import argparse
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from desktop_crm import __version__
from desktop_crm.app import commands
from desktop_crm.app.arguments import of_hidden_start
from desktop_crm.app.command import SUFFIX, WrongUse
from desktop_crm.app.messages import explain
from desktop_crm.app.output import Output
from desktop_crm.domain.errors import AmbiguousNameError, CrmError, InvalidValueError

DONE, FAILED, WRONG_USE = 0, 1, 2
OPENED = frozenset({".crm", ".vcf", ".vcard", ".ics", ".ical"})
"""The endings of files that are opened in the window."""

DESCRIPTION = """\
A contact manager for the desk. Without a command it opens its window on FILE.crm,
or on the file that was open last; .vcf and .ics files open the window and are imported.

Commands work without a window. They use the file last opened unless --db names one.
"""
EPILOG = """\
examples:
  desktop-crm                                  open the window
  desktop-crm --demo                           look around with sample data
  desktop-crm new office.crm                   make a new, empty file
  desktop-crm import phone.vcf --yes           bring contacts in, without a question
  desktop-crm find "0300 555"                  part of a number, name, company, note
  desktop-crm labels --stock avery-5160 --start 7 --to labels.pdf --find "#customer"
  desktop-crm agenda "next week"               what is planned, and what is overdue
  desktop-crm add call "Sara tomorrow 3pm"     plan a call; add called "Sara: no answer" records one
  desktop-crm done 12 --result reached         complete what was planned
  desktop-crm undo                             take the last operation back

exit codes: 0 done, 1 failed or nothing found, 2 wrong use.
"""


class CommandParser(argparse.ArgumentParser):
    """A parser that leaves it to the caller how wrong use is told."""

    @override
    def error(self, message: str) -> NoReturn:
        raise WrongUse(self.format_usage(), message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not _names_command(given):
        return _open_window(given)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that lacks some letters still shows the others.
        sys.stdout.reconfigure(errors="replace")
    output = Output(json="--json" in given)
    try:
        options = _parsed(given)
        output.json = options.json
        done = options.run(options, output)
        sys.stdout.flush()
    except WrongUse as wrong:
        if not output.json:
            print(wrong.usage, end="", file=sys.stderr)
        output.error("wrong_use", wrong.message)
        return WRONG_USE
    except CrmError as error:
        output.error(_kind(error), explain(error))
        return WRONG_USE if isinstance(error, InvalidValueError | AmbiguousNameError) else FAILED
    except KeyboardInterrupt:
        output.error("interrupted", "Stopped. Nothing of this command was kept.")
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has what they wanted; nothing is left to be flushed at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return DONE if done else FAILED


def _parsed(given: Sequence[str]) -> argparse.Namespace:
    parser = command_parser()
    options = parser.parse_args(given, argparse.Namespace(db=None, json=False))
    if options.demo:
        parser.error("--demo opens the window; a command on sample data is: desktop-crm demo")
    if options.hidden:
        parser.error("--tray starts the program with a window; a command needs none")
    return options


def _kind(error: CrmError) -> str:
    """Return an error's name for other programs, such as "database_missing"."""
    return re.sub("(?<!^)(?=[A-Z])", "_", type(error).__name__.removesuffix("Error")).lower()


def _names_command(given: Sequence[str]) -> bool:
    """Whether this is a command line; help is one, and files and --demo are not."""
    words = [word for word in given if not word.startswith("-")]
    if {"-h", "--help", "--version"} & set(given):
        return True
    skipped = {given[i + 1] for i, word in enumerate(given[:-1]) if word == "--db"}
    named = [word for word in words if word not in skipped]
    return bool(named) and (named[0] in commands.NAMES or not _is_file_name(named[0]))


def _is_file_name(word: str) -> bool:
    return Path(word).suffix.lower() in OPENED or Path(word).exists()


def _open_window(given: Sequence[str]) -> int:
    options = _window_parser().parse_args(given)
    from desktop_crm.app import gui

    cards = [path for path in options.files if path.suffix.lower() != SUFFIX]
    databases = [path for path in options.files if path.suffix.lower() == SUFFIX]
    if len(databases) > 1:
        _window_parser().error("only one .crm file can be opened at a time")
    database = databases[0] if databases else options.db
    return gui.run(database, demo=options.demo, imports=cards, hidden=options.hidden)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="desktop-crm", add_help=False)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.crm")
    parser.add_argument("--demo", action="store_true")
    of_hidden_start(parser)
    parser.add_argument("--db", type=Path)
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; ``--db`` and ``--json`` may stand before or behind the command.

    They have no defaults here: one set for the command would undo what stood before it.
    """
    common = CommandParser(add_help=False)
    common.add_argument(
        "--db", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the file to work on"
    )
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON for other programs"
    )
    parser = CommandParser(
        prog="desktop-crm",
        usage="%(prog)s [--db FILE] [--json] COMMAND ...\n"
        "       %(prog)s [FILE.crm] [FILE.vcf ...] [--demo] [--tray]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--demo", action="store_true", help="open the window on sample data")
    of_hidden_start(parser)
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="desktop-crm")
    for command in commands.ALL:
        sub = subparsers.add_parser(
            command.name,
            help=command.summary,
            description=command.summary,
            epilog=f"example:\n  desktop-crm {command.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[common],
        )
        command.arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
