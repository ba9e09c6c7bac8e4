import threading

import pytest

from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.shell.status_line import StatusLine


@pytest.fixture
def lane():
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def status(lane, qtbot):
    status = StatusLine(lane)
    qtbot.addWidget(status)
    status.show()
    return status


def test_the_file_and_its_state_are_named(status):
    status.show_file("office.crm", "/home/sara", read_only=False)
    status.show_count(2184)

    assert status.file.words.text() == "office.crm"
    assert status.saved.words.text() == "All changes saved"
    assert status.count.text() == "2,184 records"
    assert not status.read_only.isVisible()


def test_a_file_that_may_only_be_read_says_so_and_not_that_all_is_saved(status):
    status.show_file("office.crm", "/home/sara", read_only=True)

    assert status.read_only.isVisible()
    assert not status.saved.isVisible()


def test_a_change_that_could_not_be_stored_is_said_until_one_is(status):
    status.show_file("office.crm", "/home/sara", read_only=False)

    status.show_saved(saved=False)
    assert status.saved.words.text() == "The last change is not saved"

    status.show_saved(saved=True)
    assert status.saved.words.text() == "All changes saved"


def test_a_long_job_shows_how_far_it_is_and_can_be_cancelled(status, lane, qtbot):
    may_go_on, errors = threading.Event(), []

    def work(progress):
        progress.report(500, 2000)
        assert may_go_on.wait(5)
        progress.report(501, 2000)

    lane.run(work, done=lambda _: None, failed=errors.append, title="Importing…")
    qtbot.waitUntil(lambda: status.job.bar.value() == 500)
    assert status.job.isVisible()
    assert status.job.title.text() == "Importing…"
    assert "500" in status.job.numbers.text()

    status.job.cancel.click()
    may_go_on.set()

    qtbot.waitUntil(lambda: not status.job.isVisible())
    assert len(errors) == 1


def test_short_work_without_a_title_is_not_shown(status, lane, qtbot):
    with qtbot.waitSignal(lane.finished):
        lane.run(lambda _: None, done=lambda _: None)
        assert not status.job.isVisible()
