"""Reading and writing for the views of contacts, so that the window never waits."""

from collections.abc import Callable
from typing import TypeVar

from desktop_crm.domain.errors import CrmError
from desktop_crm.ui.jobs import JobRunner

T = TypeVar("T")


class Lane:
    """The job lane, seen from a view: short reads do not queue behind an import."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs

    def read(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Read something in the lane; at once where long work with a title holds the lane."""
        if any(job.title for job in self._jobs.jobs):
            try:
                result = work()
            except CrmError as error:
                self._jobs.failed.emit(error)
                return
            done(result)
            return
        self._jobs.run(lambda _: work(), done=done)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] = lambda _: None,
        failed: Callable[[CrmError], object] | None = None,
    ) -> None:
        """Store something; without ``failed`` the window explains what went wrong."""
        self._jobs.run(lambda _: work(), done=done, failed=failed)
