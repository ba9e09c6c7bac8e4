"""What is written down when the program meets a bug.

A report holds places in the code and versions, never values: no locals, and
no messages of exceptions that quote data, so that no contact is in it. The
window that shows a report is in ``ui``; here is what works without one.
"""

import contextlib
import faulthandler
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import desktop_crm

KEPT_REPORTS = 10
_SPEAKING_OF_CODE = (AttributeError, TypeError, NameError, ImportError, RecursionError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A bug as it is shown to the user; ``path`` is None where it could not be written down."""

    text: str
    path: Path | None


def stack_text(error: BaseException) -> str:
    """Return where an exception came from, its causes first, without any value.

    The message is kept only where it speaks of code ("has no attribute"), and
    for errors of the operating system ("Permission denied", without the path).
    """
    parts = []
    for link in reversed(_chain(error)):
        frames = traceback.StackSummary.from_list(traceback.extract_tb(link.__traceback__))
        parts.append("".join(frames.format()) + _title(link))
    return "\n\nthen\n\n".join(parts)


def report_text(error: BaseException, *, at: datetime) -> str:
    """Return the whole report: moment, versions and the stack."""
    return (
        f"Desktop CRM {desktop_crm.__version__}\n"
        f"{at.isoformat(timespec='seconds')}\n"
        f"Python {platform.python_version()} on {platform.platform()}\n\n"
        f"{stack_text(error)}\n"
    )


def write_report(error: BaseException, folder: Path, *, at: datetime) -> CrashReport:
    """Write a report that only its owner may read, and forget the oldest beyond ten."""
    text = report_text(error, at=at)
    path = folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with open(path, "w", encoding="utf-8", opener=private_opener) as file:
            file.write(text)
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return CrashReport(text, None)
    return CrashReport(text, path)


def private_opener(path: str, flags: int) -> int:
    """Open a file so that a new one may be read and written by its owner only (mode 0600)."""
    return os.open(path, flags, 0o600)


def watch(folder: Path, show: Callable[[CrashReport], None]) -> None:
    """From now on write every unexpected exception of any thread into ``folder`` and show it.

    ``show`` is called in the thread that failed. Interrupting the program with
    Ctrl+C is no crash.
    """

    def report(error: BaseException) -> None:
        show(write_report(error, folder, at=datetime.now(UTC)))

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            report(error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(args.exc_value)

    sys.excepthook = in_main
    threading.excepthook = in_thread


def watch_native(folder: Path) -> None:
    """Let a crash below Python leave its stacks in ``fatal.txt``; silent where that cannot be written."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = private_opener(str(folder / "fatal.txt"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        faulthandler.enable(descriptor)


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return chain


def _title(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError) and error.strerror:
        return f"{name}: {error.strerror}"
    return f"{name}: {error}" if isinstance(error, _SPEAKING_OF_CODE) else name
