"""Work that may take longer than the window can wait: one lane, progress, Cancel.

Jobs run one after another in a thread of their own; what comes back is
delivered in the thread of the window.
"""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from desktop_crm.domain.errors import Cancelled, CrmError
from desktop_crm.domain.progress import Progress

T = TypeVar("T")

REPORT_INTERVAL = 0.05
"""Seconds between two reports that reach the window."""


class Executor(Protocol):
    """Runs functions one after another."""

    def submit(self, work: Callable[[], None], /) -> object:
        """Run the function, now or later."""
        ...

    def shutdown(self, wait: bool = True) -> None:
        """Take no more work."""
        ...


class InlineExecutor:
    """Runs work at once in the calling thread; for tests."""

    def submit(self, work: Callable[[], None], /) -> object:
        work()
        return None

    def shutdown(self, wait: bool = True) -> None:
        """Do nothing: no work is ever left."""


class Job(QObject):
    """One piece of work in the lane, seen from the window.

    ``progressed`` brings what is done and the total, 0 where that is not known.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._stop = Event()
        self._reported = 0.0

    @property
    def is_cancelled(self) -> bool:
        """Whether the user wants this job to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; nothing of it is kept."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Tell the window how far the work is; called in the worker's thread.

        Raises:
            Cancelled: :meth:`cancel` was called.
        """
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done == total or now - self._reported >= REPORT_INTERVAL:
            self._reported = now
            self.progressed.emit(done, total)


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job
    deliver: Callable[[], None]


class JobRunner(QObject):
    """The lane: ``started`` and ``finished`` bring the :class:`Job`."""

    started = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    """A :class:`CrmError` of a job whose caller does not explain it himself."""

    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None, *, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._came_back.connect(self._on_came_back)
        self._jobs: list[Job] = []
        self._is_closed = False

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs that are waiting or running, in order."""
        return tuple(self._jobs)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], object],
        failed: Callable[[CrmError], object] | None = None,
        title: str = "",
    ) -> Job:
        """Do the work in the lane, then call ``done`` or ``failed`` in the window's thread.

        A job without a title is not shown in the status bar. Without
        ``failed`` an error goes to the signal of that name. Callbacks of a
        widget that is gone are left out. Nothing is started after :meth:`close`.
        """
        job = Job(title, self)
        if self._is_closed:
            return job
        self._jobs.append(job)
        self.started.emit(job)
        self._executor.submit(lambda: self._work(job, work, done, failed or self.failed.emit))
        return job

    def close(self) -> None:
        """Stop work that has a title, let what is being saved end, and deliver nothing more."""
        self._is_closed = True
        self._came_back.disconnect(self._on_came_back)
        for job in self._jobs:
            if job.title:
                job.cancel()
        self._executor.shutdown(wait=True)

    def _work(
        self,
        job: Job,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[CrmError], object],
    ) -> None:
        deliver: Callable[[], None]
        try:
            if job.is_cancelled:
                raise Cancelled
            result = work(job)
        except CrmError as error:
            deliver = _call(failed, error)
        except BaseException as bug:  # noqa: BLE001 - raised again in the window's thread
            deliver = _raiser(bug)
        else:
            deliver = _call(done, result)
        self._came_back.emit(_Outcome(job, deliver))

    @Slot(object)
    def _on_came_back(self, outcome: _Outcome) -> None:
        job = outcome.job
        self._jobs.remove(job)
        self.finished.emit(job)
        job.ended.emit()
        job.deleteLater()
        outcome.deliver()


def _call(callback: Callable[[Any], object], value: object) -> Callable[[], None]:
    def deliver() -> None:
        method = callback.func if isinstance(callback, partial) else callback
        owner = getattr(method, "__self__", None)
        if not isinstance(owner, QObject) or shiboken6.isValid(owner):
            callback(value)

    return deliver


def _raiser(bug: BaseException) -> Callable[[], None]:
    def deliver() -> None:
        raise bug

    return deliver
