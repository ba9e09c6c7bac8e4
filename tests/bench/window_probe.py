"""A process that is measured: a bare PySide6 window, or the program; prints one line of JSON.

    python -m tests.bench.window_probe bare
    python -m tests.bench.window_probe open FILE.crm
    python -m tests.bench.window_probe frames FILE.crm
    python -m tests.bench.window_probe import FILE.crm CARDS.vcf
    python -m tests.bench.window_probe months FILE.crm USER

Times are in seconds since the parent set ``BENCH_STARTED`` (Unix time).
"""

import gc
import json
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from tests.bench.figures import memory_mib

if TYPE_CHECKING:
    from desktop_crm.ui.application import Program

STARTED = float(os.environ.get("BENCH_STARTED", time.time()))
SETTLE_MS = 400
JUMPS = 300
RECORDS = 60
DAYS, MONTHS = 20, 24


def since_start() -> float:
    """Return the seconds since the parent started this process."""
    return time.time() - STARTED


def tell(**figures: float) -> None:
    """Print the figures and end the program."""
    print(json.dumps(figures), flush=True)
    QApplication.exit()


class FirstPaint(QObject):
    """Notes when something is painted for the first time."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.seconds = 0.0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it go on."""
        if event.type() == QEvent.Type.Paint and not self.seconds:
            self.seconds = since_start()
        return False


def bare() -> None:
    """Measure a window with nothing in it."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    paint = FirstPaint(window)
    window.show()
    QTimer.singleShot(SETTLE_MS, lambda: tell(drawn=paint.seconds, memory=memory_mib()))
    app.exec()


def program(
    file: Path,
    then: "Callable[[Program], None]",
    *,
    user: str = "",
    ready: "Callable[[Program], bool] | None" = None,
) -> None:
    """Start the program as its entrance does, and go on when it is ready: when the list is there."""
    is_ready = ready or list_is_there
    gc.disable()
    sys.excepthook = give_up
    from desktop_crm.app import gui
    from desktop_crm.services.preferences import Preferences
    from desktop_crm.ui.application import Program, Start

    app = gui._application()
    gui.favour_window(app)
    with tempfile.TemporaryDirectory() as folder:
        crm = Program(app, Preferences(Path(folder) / "preferences.json"), gui._places(), user=user)
        crm.paint = FirstPaint(crm.window)  # type: ignore[attr-defined]
        timer = QTimer(crm)
        timer.setInterval(2)

        def look() -> None:
            if is_ready(crm):
                timer.stop()
                then(crm)

        timer.timeout.connect(look)
        timer.start()
        crm.begin(Start(file))
        app.exec()


def give_up(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """Print an error and end at once: nothing would end the program else."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def list_is_there(crm: "Program") -> bool:
    """Return whether the contacts are listed, as they are once the day is shown."""
    return crm.desk is not None and len(crm.desk.contacts.visible_ids()) > 0


def day_is_there(crm: "Program") -> bool:
    """Return whether the day is shown."""
    from desktop_crm.ui.command_list import CommandId

    view: Any = crm.desk and crm.desk.planner.view(CommandId.SHOW_TODAY)
    return view is not None and view.picture is not None


def opened(crm: Any) -> None:
    """Measure until drawn, until the day is shown, and memory when all is quiet."""
    filled = since_start()
    drawn = crm.paint.seconds
    QTimer.singleShot(SETTLE_MS, lambda: tell(drawn=drawn, filled=filled, memory=memory_mib()))


def frames(crm: Any) -> None:
    """Measure the longest frame of jumping anywhere in the list, and of opening records."""
    contacts = crm.desk.contacts
    table = contacts.list.table
    chance = random.Random(5)
    bar = table.verticalScrollBar()

    def frame(value: int) -> float:
        started = time.perf_counter()
        bar.setValue(value)
        table.viewport().repaint()
        return (time.perf_counter() - started) * 1000

    for _ in range(30):
        frame(chance.randrange(bar.maximum()))
    jumps = [frame(chance.randrange(bar.maximum())) for _ in range(JUMPS)]
    steps = [frame(bar.value() + 3) for _ in range(JUMPS)]
    ids = list(contacts.visible_ids())
    times = [_open_record(contacts, chance.choice(ids)) for _ in range(RECORDS)][10:]
    tell(jump=max(jumps), step=max(steps), record=max(times), record_median=sorted(times)[len(times) // 2])


def _open_record(contacts: Any, contact_id: int) -> float:
    started = time.perf_counter()
    contacts.open_contact(contact_id)
    while contacts.current_id() != contact_id or _shown(contacts) != contact_id:
        QApplication.processEvents()
    contacts.detail.repaint()
    return (time.perf_counter() - started) * 1000


def _shown(contacts: Any) -> int | None:
    record = contacts.detail.presenter.record
    return record.id if record else None


def importing(crm: Any, cards: Path) -> None:
    """Measure the longest time the event loop did not come round while the dialog imports cards.

    As for a person, the window is drawn before the dialog is asked for.
    """
    from desktop_crm.ui.importing.dialog import ImportDialog, Stage

    gaps: list[float] = []
    last = time.perf_counter()
    dialog = ImportDialog(crm.workspace.importing, crm.workspace.groups, crm.jobs, [cards], crm.window)

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
        if dialog.stage is Stage.CHOOSING:
            dialog.footer.main.click()
        elif dialog.stage is Stage.DONE:
            timer.stop()
            tell(gap=max(gaps), contacts=crm.workspace.contacts.count())

    timer = QTimer(crm)
    timer.timeout.connect(tick)
    dialog.show()
    timer.start(1)


def months(crm: Any) -> None:
    """Measure the day and the months of everybody: until they are shown, and the longest frame of it."""
    from desktop_crm.ui.calendar.periods import ViewKind
    from desktop_crm.ui.command_list import CommandId

    navigation, planner = crm.desk.navigation, crm.desk.planner
    today = planner.view(CommandId.SHOW_TODAY)
    days = [_shown_anew(today.refresh, lambda: not today._is_reading) for _ in range(DAYS)]
    navigation.show_view(CommandId.SHOW_CALENDAR)
    calendar = planner.view(CommandId.SHOW_CALENDAR)
    presenter = calendar.presenter

    def is_shown() -> bool:
        picture, asked = presenter.picture, presenter.question
        return picture is not None and (picture.kind, picture.day) == (asked.kind, asked.day)

    _shown_anew(lambda: presenter.show_people(frozenset(crm.workspace.activities.owners())), is_shown)
    _shown_anew(lambda: calendar.show_view(ViewKind.MONTH), is_shown)
    steps = [1] * MONTHS + [-1] * MONTHS
    paged = [_shown_anew(lambda step=step: presenter.page(step), is_shown, calendar.month) for step in steps]
    tell(
        day=_median([shown.until for shown in days]),
        day_frame=max(shown.longest for shown in days),
        month=_median([shown.until for shown in paged]),
        month_frame=max(shown.longest for shown in paged),
    )


class Shown(NamedTuple):
    """How long something took until it was shown, and the longest work of the window meanwhile.

    ``until`` is of the clock on the wall, ``longest`` processor time of the window's own thread: what else
    the computer does takes no part in it. Both are in milliseconds.
    """

    until: float
    longest: float


def _shown_anew(ask: "Callable[[], Any]", is_shown: "Callable[[], bool]", page: Any = None) -> Shown:
    """Ask for something, let the event loop go round until it is shown, and measure.

    The loop is looked at each millisecond; between two looks the window does nothing else.
    """
    loop, timer = QEventLoop(), QTimer()
    started, last, longest = time.perf_counter(), time.thread_time(), 0.0

    def look() -> None:
        nonlocal last, longest
        done = is_shown()
        if done and page is not None:
            page.viewport().repaint()
        now = time.thread_time()
        longest, last = max(longest, now - last), now
        if done:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(1)
    ask()
    loop.exec()
    timer.stop()
    return Shown((time.perf_counter() - started) * 1000, longest * 1000)


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


if __name__ == "__main__":
    mode, *paths = sys.argv[1:]
    if mode == "bare":
        import desktop_crm.ui  # noqa: F401 - guards the interpreter

        bare()
    elif mode == "import":
        program(
            Path(paths[0]),
            lambda crm: QTimer.singleShot(SETTLE_MS, lambda: importing(crm, Path(paths[1]))),
        )
    elif mode == "months":
        program(Path(paths[0]), months, user=paths[1])
    elif mode == "open":
        program(Path(paths[0]), opened, ready=day_is_there)
    else:
        program(Path(paths[0]), frames)
