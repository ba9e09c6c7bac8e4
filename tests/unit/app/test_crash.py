import os
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest

import desktop_crm
from desktop_crm.app import crash

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def raised(error, cause=None):
    secret_local = "Sara Malik"
    try:
        raise error from cause
    except type(error) as caught:
        assert secret_local
        return caught


def test_a_report_names_the_place_the_type_and_the_version():
    text = crash.report_text(raised(ValueError("Sara Malik")), at=NOON)

    assert "test_crash.py" in text
    assert "in raised" in text
    assert text.rstrip().endswith("ValueError")
    assert desktop_crm.__version__ in text


def test_a_report_quotes_no_message_that_may_hold_a_name_and_no_locals():
    cause = raised(KeyError("Sara Malik"))
    text = crash.report_text(raised(RuntimeError("cannot save Sara Malik"), cause), at=NOON)

    assert "KeyError" in text
    assert "RuntimeError" in text
    assert "cannot save" not in text.replace('RuntimeError("cannot save', "")


def test_a_report_keeps_messages_that_speak_of_code_or_of_the_system():
    assert "no attribute 'x'" in crash.stack_text(raised(AttributeError("has no attribute 'x'")))
    denied = crash.stack_text(raised(PermissionError(13, "Permission denied", "/home/sara/secret.crm")))
    assert denied.endswith("PermissionError: Permission denied")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_report_may_be_read_by_its_owner_only(tmp_path):
    report = crash.write_report(raised(ValueError()), tmp_path / "logs", at=NOON)

    assert stat.S_IMODE(report.path.stat().st_mode) == 0o600
    assert report.path.read_text(encoding="utf-8") == report.text


def test_only_the_newest_reports_are_kept(tmp_path):
    written = [
        crash.write_report(raised(ValueError()), tmp_path, at=NOON + timedelta(seconds=n)).path
        for n in range(crash.KEPT_REPORTS + 3)
    ]

    assert sorted(tmp_path.iterdir()) == written[3:]


def test_a_folder_that_cannot_be_made_still_gives_the_text(tmp_path):
    (tmp_path / "file").write_text("in the way")

    report = crash.write_report(raised(ValueError()), tmp_path / "file" / "logs", at=NOON)

    assert report.path is None
    assert "ValueError" in report.text


def test_exceptions_of_the_program_and_of_its_threads_are_reported(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown = []
    crash.watch(tmp_path, shown.append)

    error = raised(ValueError())
    sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=[].pop)
    thread.start()
    thread.join()

    assert ["ValueError" in shown[0].text, "IndexError" in shown[1].text] == [True, True]
    assert len(list(tmp_path.iterdir())) == 2


def test_a_crash_below_python_leaves_its_stacks(tmp_path):
    code = (
        "import os, sys, pathlib; from desktop_crm.app import crash;"
        "crash.watch_native(pathlib.Path(sys.argv[1])); os.abort()"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)

    assert "Fatal Python error: Aborted" in (tmp_path / "fatal.txt").read_text()
