"""Starting at log-in: real entries where they are files, a registry made of dictionaries else."""

import plistlib
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_crm.app import autostart
from desktop_crm.app.autostart import DesktopEntry, LaunchAgent, RunKey, exec_line

COMMAND = ("/opt/my apps/python", "-m", "desktop_crm", "--tray")


def words_of(value):
    """Read the value of ``Exec`` as a desktop does: the escapes of a value, then those within quotes."""
    text = value.replace("\\\\", "\\")
    words, word, inside, letters = [], "", False, iter(text)
    for letter in letters:
        if letter == '"':
            inside = not inside
            if not inside:
                words.append(word)
                word = ""
        elif inside:
            word += next(letters) if letter == "\\" else letter
    return [word.replace("%%", "%") for word in words]


def wait_for(happened):
    until = time.monotonic() + 30
    while not happened() and time.monotonic() < until:
        time.sleep(0.05)
    assert happened()


@pytest.fixture
def entry(tmp_path):
    return DesktopEntry(tmp_path / "autostart", COMMAND)


def test_the_entry_is_there_when_wanted_and_gone_when_not(entry):
    assert not entry.enabled()

    entry.enable()
    assert entry.enabled()
    assert [path.name for path in entry.path.parent.iterdir()] == ["desktop-crm.desktop"]

    entry.disable()
    entry.disable()
    assert not entry.enabled()
    assert not entry.path.exists()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off_and_can_be_switched_on_again(entry, line):
    entry.enable()
    lines = [kept for kept in entry.path.read_text().splitlines() if "Autostart" not in kept]
    entry.path.write_text("\n".join([*lines, line]))
    assert not entry.enabled()

    entry.enable()
    assert entry.enabled()


@given(st.lists(st.text(st.characters(exclude_categories=["C"]), min_size=1), min_size=1))
def test_the_command_of_the_entry_reads_back_as_it_was_word_for_word(words):
    assert words_of(exec_line(words)) == words


def test_a_folder_with_spaces_and_dollars_is_quoted_as_the_specification_says():
    assert exec_line(["/opt/$a b/100%"]) == '"/opt/\\\\$a b/100%%"'


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs a desktop's own reader of such entries")
def test_a_desktop_reads_and_starts_the_entry(tmp_path):
    target = tmp_path / 'started by $me\'s "desk" \\ at 100%'
    command = [sys.executable, "-c", "import sys, pathlib; pathlib.Path(sys.argv[1]).touch()", str(target)]
    entry = DesktopEntry(tmp_path / "autostart", command)
    entry.enable()

    subprocess.run(["gio", "launch", str(entry.path)], check=True, timeout=60)

    wait_for(target.exists)


def test_the_command_starts_this_interpreter_without_a_window():
    assert autostart.program_command() == (sys.executable, "-m", "desktop_crm", "--tray")


def test_a_packaged_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert autostart.program_command() == (sys.executable, "--tray")


def test_on_windows_no_console_is_opened_where_that_can_be_helped(tmp_path, monkeypatch):
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))

    assert autostart.program_command()[0] == str(tmp_path / "pythonw.exe")


def test_macos_loads_a_property_list_at_log_in(tmp_path):
    agent = LaunchAgent(tmp_path / "LaunchAgents", COMMAND)
    assert not agent.enabled()

    agent.enable()

    entry = plistlib.loads(agent.path.read_bytes())
    assert agent.enabled()
    assert entry["ProgramArguments"] == list(COMMAND)
    assert entry["RunAtLoad"] is True
    assert agent.path.name == f"{entry['Label']}.plist"
    agent.disable()
    assert not agent.enabled()


@pytest.mark.parametrize("content", [b"", b"neither a list nor XML"])
def test_a_spoilt_property_list_counts_as_none(tmp_path, content):
    agent = LaunchAgent(tmp_path, COMMAND)
    agent.path.write_bytes(content)

    assert not agent.enabled()


class Registry:
    """What :mod:`winreg` does, on dictionaries."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ = "HKCU", 1, 2, 1

    def __init__(self):
        self.keys = {}

    @contextmanager
    def CreateKey(self, _root, name):  # noqa: N802 - winreg's own
        yield self.keys.setdefault(name, {})

    @contextmanager
    def OpenKey(self, _root, name, _reserved, _access):  # noqa: N802
        if name not in self.keys:
            raise FileNotFoundError
        yield self.keys[name]

    def SetValueEx(self, key, name, _reserved, kind, value):  # noqa: N802
        key[name] = (value, kind)

    def QueryValueEx(self, key, name):  # noqa: N802
        if name not in key:
            raise FileNotFoundError
        return key[name]

    def DeleteValue(self, key, name):  # noqa: N802
        if name not in key:
            raise FileNotFoundError
        del key[name]


def test_windows_keeps_the_command_in_the_run_key_of_the_user():
    registry = Registry()
    start = RunKey(registry, ("C:\\Program Files\\crm\\pythonw.exe", "-m", "desktop_crm", "--tray"))
    assert not start.enabled()

    start.enable()

    [(key, values)] = registry.keys.items()
    assert key == "Software\\Microsoft\\Windows\\CurrentVersion\\Run"
    assert values == {
        "DesktopCRM": ('"C:\\Program Files\\crm\\pythonw.exe" -m desktop_crm --tray', Registry.REG_SZ)
    }
    assert start.enabled()
    start.disable()
    start.disable()
    assert not start.enabled()


def test_what_the_task_manager_switched_off_is_off_until_it_is_switched_on_here():
    registry = Registry()
    start = RunKey(registry, ("crm.exe", "--tray"))
    start.enable()
    approved = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"
    registry.keys[approved] = {"DesktopCRM": (bytes([3, 0, 0, 0]), 3)}
    assert not start.enabled()

    start.enable()

    assert start.enabled()
