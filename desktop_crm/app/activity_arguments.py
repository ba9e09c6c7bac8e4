"""The arguments of the commands about activities."""

import argparse
import re
from datetime import date
from pathlib import Path

from desktop_crm.app.arguments import SHOWN, number
from desktop_crm.domain.activities import ActivityRef

MOST_DAYS = 36525
_REF = re.compile(r"(\d+)(?:@(\d{4}-\d\d-\d\d))?")
_OF_ACTIVITY = "the number that agenda prints first"


def reference(text: str) -> ActivityRef:
    """Return the activity that a text such as "12" or "12@2026-03-11" names."""
    match = _REF.fullmatch(text)
    try:
        if match:
            return ActivityRef(number(match[1]), date.fromisoformat(match[2]).isoformat() if match[2] else "")
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text} is no number of an activity, such as 12 or 12@2026-03-11")


def minutes(text: str) -> int:
    """Return a number of minutes, 0 or more."""
    if not text.isdecimal() or len(text) > 5:
        raise argparse.ArgumentTypeError(f"{text} is no number of minutes")
    return int(text)


def days(text: str) -> int:
    """Return a number of days, from one to a hundred years."""
    if not text.isdecimal() or len(text) > 5 or not 1 <= int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"{text} is no number of days from 1 to {MOST_DAYS}")
    return int(text)


def of_agenda(parser: argparse.ArgumentParser) -> None:
    """Take a day or a span of days."""
    parser.add_argument(
        "day",
        nargs="*",
        metavar="DAY",
        help='a day such as tomorrow, fri or 2026-03-11, "next week", or first..last; without it today',
    )
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="write it to FILE as a sheet to print")


def of_add(parser: argparse.ArgumentParser) -> None:
    """Take a line."""
    parser.add_argument(
        "text",
        nargs="+",
        metavar="TEXT",
        help="call, meeting, todo or note, then whom, when and what; called or met for what was done",
    )
    parser.add_argument(
        "--contact", type=number, metavar="ID", help="whom it is about, by the number that find prints"
    )


def of_done(parser: argparse.ArgumentParser) -> None:
    """Take an activity, and how it went."""
    parser.add_argument("ref", type=reference, metavar="ID", help=_OF_ACTIVITY)
    parser.add_argument(
        "--result", default="", metavar="CODE", help="how it went, such as reached or no_answer"
    )
    parser.add_argument("--minutes", type=minutes, metavar="N", help="how long it took")
    parser.add_argument("--note", default="", metavar="TEXT", help="words to keep with it")
    parser.add_argument(
        "--next",
        default="",
        metavar="WHEN",
        help='when the same is to be done again, such as +3d or "fri 15:00"',
    )


def of_remind(parser: argparse.ArgumentParser) -> None:
    """Take what to do with alarms."""
    parser.add_argument(
        "--watch", action="store_true", help="stay, and print each alarm as it rings; Ctrl+C ends"
    )
    parser.add_argument(
        "--snooze",
        nargs=2,
        metavar=("ID", "TIME"),
        help='let an alarm ring again, such as in "10 min" or "tomorrow 9"',
    )
    parser.add_argument("--dismiss", type=number, nargs="+", metavar="ID", help="let alarms ring no more")


def of_quiet(parser: argparse.ArgumentParser) -> None:
    """Take a number of days."""
    parser.add_argument("days", type=days, metavar="DAYS", help="not reached for so many days, or never")
    parser.add_argument("--find", metavar="TEXT", default="", help="only contacts that TEXT finds")
    parser.add_argument("--group", metavar="NAME", default="", help="only contacts of this group")
    parser.add_argument(
        "--limit", type=number, default=SHOWN, metavar="N", help="at most so many (%(default)s)"
    )
