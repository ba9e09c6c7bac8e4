import threading

import pytest

from desktop_crm.domain.errors import Cancelled
from desktop_crm.domain.labels import LabelOptions
from desktop_crm.ui.jobs import JobRunner
from desktop_crm.ui.printing.audiences import Audience, AudienceKind
from desktop_crm.ui.printing.presenter import LabelsPresenter

EVERYBODY = Audience(AudienceKind.EVERYBODY, 3)


@pytest.fixture
def lane():
    """Do jobs in a thread of their own, as in the program."""
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def presenter(workspace, ids, lane):
    presenter = LabelsPresenter(workspace, lane, lane, settle_ms=0)
    presenter.drawn = []
    presenter.gone_wrong = []
    presenter.sheets_ready.connect(lambda sheets: presenter.drawn.append(sheets.options.start))
    presenter.failed.connect(presenter.gone_wrong.append)
    return presenter


@pytest.fixture
def slow(workspace, monkeypatch):
    """Hold the first drawing until it is let go; it stops when it was cancelled meanwhile."""
    going, let_go = threading.Event(), threading.Event()
    render = workspace.labels.render

    def held(ids, options, to, *, progress):
        if options.start == 1:
            going.set()
            let_go.wait(10)
            progress.report(0, 1)
        return render(ids, options, to, progress=progress)

    monkeypatch.setattr(workspace.labels, "render", held)
    return going, let_go


def start_drawing(presenter, qtbot, going):
    presenter.show(EVERYBODY, LabelOptions(start=1))
    qtbot.wait_until(going.is_set)


def test_the_newest_choice_wins_over_a_drawing_under_way(presenter, slow, qtbot):
    going, let_go = slow
    start_drawing(presenter, qtbot, going)

    with qtbot.waitSignal(presenter.sheets_ready):
        presenter.show(EVERYBODY, LabelOptions(start=5))
        qtbot.wait_until(lambda: not presenter._settle.isActive())
        let_go.set()

    assert presenter.drawn == [5]
    assert presenter.gone_wrong == []
    assert presenter.is_settled


def test_cancelling_the_drawing_in_the_status_line_is_told(presenter, slow, lane, qtbot):
    going, let_go = slow
    start_drawing(presenter, qtbot, going)

    with qtbot.waitSignal(presenter.failed):
        lane.jobs[0].cancel()
        let_go.set()

    assert isinstance(presenter.gone_wrong[0], Cancelled)
    assert presenter.sheets is None


def test_a_drawing_that_was_given_up_is_not_told(presenter, slow, lane, qtbot):
    going, let_go = slow
    start_drawing(presenter, qtbot, going)

    presenter.stop()
    let_go.set()

    qtbot.wait_until(lambda: not lane.jobs)
    assert presenter.drawn == presenter.gone_wrong == []
