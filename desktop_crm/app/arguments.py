"""The arguments of each command."""

import argparse
from pathlib import Path

SHOWN = 50
LARGEST = 2**63 - 1
"""The largest number that a database knows."""


def number(text: str) -> int:
    """Return a number from 1 on, written in any digits."""
    if not text.isdecimal() or len(text) > len(str(LARGEST)) or not 1 <= int(text) <= LARGEST:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 to {LARGEST}")
    return int(text)


def of_nothing(_parser: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def of_hidden_start(parser: argparse.ArgumentParser) -> None:
    """Take the wish to start without the window, as after log-in."""
    parser.add_argument(
        "--tray",
        "--minimised",
        dest="hidden",
        action="store_true",
        help="start out of sight, in the tray, and ring when something is due",
    )


def of_new(parser: argparse.ArgumentParser) -> None:
    """Take a file to make, and its country."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to make, for example office.crm")
    parser.add_argument(
        "--country", metavar="CC", default="", help="where its numbers are dialled, such as PK"
    )


def of_import(parser: argparse.ArgumentParser) -> None:
    """Take files of cards and of calendars."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="vCards (.vcf, 2.1 to 4.0) and calendars (.ics)"
    )
    parser.add_argument("--yes", "-y", action="store_true", help="import without a question")
    parser.add_argument("--group", default="", metavar="NAME", help="put new contacts into this group")
    parser.add_argument(
        "--update", action="store_true", help="also change activities that a calendar has otherwise now"
    )


def of_find(parser: argparse.ArgumentParser) -> None:
    """Take words."""
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words, part of a number, #tag")
    parser.add_argument(
        "--limit", type=number, default=SHOWN, metavar="N", help="at most so many (%(default)s)"
    )


def of_show(parser: argparse.ArgumentParser) -> None:
    """Take the number of a contact."""
    parser.add_argument("id", type=number, metavar="ID", help="the number that find prints first")


def of_backup(parser: argparse.ArgumentParser) -> None:
    """Take a place for the copy."""
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="the copy; else one in the folder Backups beside the file"
    )


def of_demo(parser: argparse.ArgumentParser) -> None:
    """Take a folder to make."""
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="the folder to make")


def of_export(parser: argparse.ArgumentParser) -> None:
    """Take a file to write, and whom or which days to write."""
    file = parser.add_mutually_exclusive_group(required=True)
    file.add_argument("--vcard", type=Path, metavar="FILE", help="the vCard 3.0 file to write contacts to")
    file.add_argument("--ics", type=Path, metavar="FILE", help="the iCalendar file to write activities to")
    parser.add_argument(
        "--from", dest="first", metavar="DAY", default="", help="of activities, the first day"
    )
    parser.add_argument("--until", dest="last", metavar="DAY", default="", help="of activities, the last day")
    _of_writing(parser)


def of_labels(parser: argparse.ArgumentParser) -> None:
    """Take a sheet of labels, a file to write, and whom to write to."""
    parser.add_argument("--stock", default="avery-5160", metavar="NAME", help="the label sheet (%(default)s)")
    parser.add_argument(
        "--start", type=number, default=1, metavar="N", help="first free label of the first sheet"
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.pdf", help="the PDF to write")
    parser.add_argument(
        "--sender", default="", metavar="CC", help="your country: it is left off your own mail"
    )
    parser.add_argument(
        "--style",
        choices=("business", "personal"),
        default="business",
        help="mail to work first, or home first",
    )
    parser.add_argument("--urdu", choices=("naskh", "nastaliq"), default="naskh", help="the hand for Urdu")
    parser.add_argument(
        "--sort", choices=("as_given", "postcode", "name"), default="as_given", help="the order of the labels"
    )
    parser.add_argument("--household", action="store_true", help="one label for people at one address")
    _of_writing(parser)


def _of_writing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--find", metavar="TEXT", default="", help="only contacts that TEXT finds")
    parser.add_argument("--group", metavar="NAME", default="", help="only contacts of this group")
    parser.add_argument("--force", action="store_true", help="replace the file where it is there already")
