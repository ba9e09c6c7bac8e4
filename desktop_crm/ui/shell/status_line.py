"""The line at the bottom: the file, whether all is saved, what is going on, the last backup."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget
from typing_extensions import override

from desktop_crm.ui.common.buttons import ToolButton
from desktop_crm.ui.common.chips import Pill
from desktop_crm.ui.common.text import fill, label
from desktop_crm.ui.icons import icon
from desktop_crm.ui.jobs import Job, JobRunner
from desktop_crm.ui.theme import Token, Tone


class IconText(QWidget):
    """A small icon and a word or two beside it."""

    def __init__(self, icon_name: str, look: str = "small", token: Token = Token.MUTED) -> None:
        super().__init__()
        self._icon = (icon_name, token)
        self._picture = QLabel()
        self.words = label("", look)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._picture)
        layout.addWidget(self.words)
        self._draw()

    def show_text(self, text: str) -> None:
        """Say this; nothing is shown for empty text."""
        self.words.setText(text)
        self.setVisible(bool(text))

    def show_icon(self, icon_name: str, token: Token) -> None:
        """Change the picture."""
        self._icon = (icon_name, token)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        side = round(self.fontMetrics().height() * 0.85)
        self._picture.setPixmap(icon(*self._icon).pixmap(QSize(side, side), self.devicePixelRatioF()))


class JobLine(QWidget):
    """What the running job does, how far it is, and a way to stop it."""

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self.title = label("", "small")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.numbers = label("", "small")
        self.cancel = ToolButton("x", self.tr("Cancel"))
        self.cancel.setProperty("look", "tiny")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.bar, self.numbers, self.cancel):
            layout.addWidget(widget)
        self.bar.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        jobs.started.connect(self._refresh)
        jobs.finished.connect(self._refresh)
        self.cancel.clicked.connect(self._on_cancel)
        self.hide()

    @Slot()
    def _refresh(self) -> None:
        job = next((job for job in self._jobs.jobs if job.title), None)
        if job is not self._job:
            self._job = job
            if job is not None:
                self.title.setText(job.title)
                self._on_progress(0, 0)
                job.progressed.connect(self._on_progress)
        self.setVisible(job is not None)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        numbers = (self.locale().toString(done), self.locale().toString(total))
        self.numbers.setText(fill(self.tr("%1 of %2"), *numbers) if total else "")

    @Slot()
    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


class StatusLine(QFrame):
    """The whole line."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "status")
        self.file = IconText("database")
        self.saved = IconText("check", "saved", Token.GOOD)
        self.read_only = Pill(self.tr("Read only"), Tone.WARNING)
        self.job = JobLine(jobs)
        self.count = label("", "small")
        self.backup = label("", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(16)
        starts: tuple[QWidget, ...] = (self.file, self.saved, self.read_only)
        ends: tuple[QWidget, ...] = (self.job, self.count, self.backup)
        for widget in starts:
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in ends:
            layout.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Show that no file is open."""
        for part in (self.file, self.saved):
            part.show_text("")
        self.read_only.hide()
        self.count.clear()
        self.backup.clear()

    def show_file(self, name: str, place: str, *, read_only: bool) -> None:
        """Name the open file; its folder is in the tool tip."""
        self.file.show_text(name)
        self.file.setToolTip(place)
        self.read_only.setVisible(read_only)
        self.show_saved(saved=True)

    def show_saved(self, *, saved: bool) -> None:
        """Say that all is stored, or that the last change could not be."""
        self.saved.show_icon("check" if saved else "triangle-alert", Token.GOOD if saved else Token.DANGER)
        self.saved.words.setProperty("look", "saved" if saved else "unsaved")
        self.saved.words.style().polish(self.saved.words)
        is_shown = not self.read_only.isVisibleTo(self)
        text = self.tr("All changes saved") if saved else self.tr("The last change is not saved")
        self.saved.show_text(text if is_shown else "")

    def show_count(self, count: int) -> None:
        """Say how many records the file has."""
        self.count.setText(self.tr("%Ln record(s)", "", count))

    def show_backup(self, when: str) -> None:
        """Say when the file was last backed up."""
        self.backup.setText(when)
