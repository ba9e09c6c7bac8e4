import threading

from PySide6.QtWidgets import QApplication, QPushButton

from desktop_crm.ui.crash_dialog import CrashDialog, CrashScreen


def shown():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def test_a_report_from_any_thread_is_shown_once_at_a_time(qapp, qtbot, tmp_path):
    screen = CrashScreen(qapp)
    for number in range(3):
        worker = threading.Thread(target=screen.show_report, args=(f"Bug {number}", tmp_path / "crash.txt"))
        worker.start()
        worker.join()

    qtbot.waitUntil(lambda: len(shown()) == 1)
    dialog = shown()[0]
    assert dialog.report.toPlainText() == "Bug 0"

    dialog.reject()
    screen.show_report("Bug 4", None)
    qtbot.waitUntil(lambda: [d.report.toPlainText() for d in shown()] == ["Bug 4"])
    shown()[0].reject()


def test_the_report_can_be_copied(qtbot):
    dialog = CrashDialog("Stack of a bug", None)
    qtbot.addWidget(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())

    copy.click()

    assert QApplication.clipboard().text() == "Stack of a bug"
