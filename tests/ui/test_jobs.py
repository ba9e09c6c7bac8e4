import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject

from desktop_crm.domain.errors import Cancelled, NothingToUndoError
from desktop_crm.ui.jobs import InlineExecutor, JobRunner


@pytest.fixture
def lane():
    """The real lane, in a thread of its own."""
    runner = JobRunner()
    yield runner
    runner.close()


class Held:
    """Work that waits until the test lets it go on."""

    def __init__(self):
        self.go_on = threading.Event()

    def __call__(self, progress):
        assert self.go_on.wait(5)
        progress.report(1, 2)
        return "done"


def test_work_runs_in_another_thread_and_comes_back_to_the_windows(lane, qtbot):
    threads = []

    def work(_):
        threads.append(threading.current_thread())
        return 42

    with qtbot.waitSignal(lane.finished):
        lane.run(work, done=lambda value: threads.append((value, threading.current_thread())))

    assert threads[0] is not threading.main_thread()
    assert threads[1] == (42, threading.main_thread())


def test_jobs_run_one_after_another_in_order(lane, qtbot):
    seen = []
    for number in range(20):
        lane.run(lambda _, number=number: number, done=seen.append)

    qtbot.waitUntil(lambda: len(seen) == 20)

    assert seen == list(range(20))


def test_progress_reaches_the_window(lane, qtbot):
    held = Held()
    job = lane.run(held, done=lambda _: None, title="Importing…")

    with qtbot.waitSignal(job.progressed) as progress:
        held.go_on.set()

    assert progress.args == [1, 2]


def test_a_cancelled_job_stops_at_its_next_report_and_fails_as_cancelled(lane, qtbot):
    held, errors = Held(), []
    job = lane.run(held, done=lambda _: pytest.fail("it was cancelled"), failed=errors.append)
    job.cancel()

    with qtbot.waitSignal(lane.finished):
        held.go_on.set()

    assert [type(error) for error in errors] == [Cancelled]


def test_a_job_cancelled_before_its_turn_is_never_started(lane, qtbot):
    held = Held()
    lane.run(held, done=lambda _: None)
    waiting = lane.run(lambda _: pytest.fail("it was cancelled"), done=lambda _: None, failed=lambda _: None)
    waiting.cancel()
    held.go_on.set()

    qtbot.waitUntil(lambda: not lane.jobs)


def test_an_error_without_a_handler_goes_to_the_signal(jobs, qtbot):
    def work(_):
        raise NothingToUndoError

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.run(work, done=lambda _: None)

    assert isinstance(failed.args[0], NothingToUndoError)


def test_a_bug_in_the_work_surfaces_in_the_windows_thread(lane, qtbot):
    def work(_):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(lane.finished):
        lane.run(work, done=lambda _: None)

    assert [kind for kind, *_ in bugs] == [ZeroDivisionError]


class Widget(QObject):
    """Something that may be gone before its answer comes."""

    def show_value(self, value):
        pytest.fail("the widget is gone")


@pytest.mark.parametrize("bind", [lambda method: method, partial])
def test_nothing_is_delivered_to_a_widget_that_is_gone(lane, qtbot, bind):
    held, widget = Held(), Widget()
    lane.run(held, done=bind(widget.show_value))
    widget.deleteLater()
    with qtbot.waitSignal(widget.destroyed):
        pass

    with qtbot.waitSignal(lane.finished):
        held.go_on.set()


def test_closing_lets_a_save_end_and_stops_long_work():
    lane, held, saved = JobRunner(), Held(), []
    long = lane.run(held, done=lambda _: None, title="Importing…")
    lane.run(lambda _: saved.append("note"), done=lambda _: None)
    held.go_on.set()

    lane.close()

    assert long.is_cancelled
    assert saved == ["note"]


def test_the_inline_executor_answers_before_the_next_line():
    seen = []
    JobRunner(executor=InlineExecutor()).run(lambda _: "now", done=seen.append)

    assert seen == ["now"]


def test_nothing_is_started_after_closing():
    lane = JobRunner()
    lane.close()

    lane.run(lambda _: pytest.fail("the lane is closed"), done=lambda _: None)

    assert lane.jobs == ()
