"""Starting the program out of sight when the user logs in, so that alarms ring without being asked for."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

HIDDEN = "--tray"
"""The option that starts the program without showing its window."""
LABEL = "example.desktop-crm"
"""The name under which macOS keeps the entry."""
VALUE = "DesktopCRM"
"""The name under which Windows keeps the entry."""

_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.5
Name=Desktop CRM
Comment=Rings when a promise is due
Exec={command}
Icon=desktop-crm
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


def log_in_start() -> "DesktopEntry | LaunchAgent | RunKey":
    """Return whether the program starts at log-in, and how to change it, on the system that we run on.

    Asking and changing raise OSError where the system does not let us.
    """
    if sys.platform == "win32":
        import winreg

        return RunKey(winreg, program_command())
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", program_command())
    return DesktopEntry(platformdirs.user_config_path() / "autostart", program_command())


def program_command() -> tuple[str, ...]:
    """Return the command that starts this program, wherever it is installed, without its window."""
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN)
    return (str(_without_console(Path(sys.executable))), "-m", "desktop_crm", HIDDEN)


def _without_console(interpreter: Path) -> Path:
    """Return the interpreter of Windows that opens no console, where it stands beside the other."""
    silent = interpreter.with_name("pythonw.exe")
    return silent if interpreter.suffix == ".exe" and silent.exists() else interpreter


class _EntryFile:
    """An entry that is a file in a folder of the system's."""

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        self._content = content

    def enable(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(self.path.name + ".part")
        part.write_bytes(self._content)
        part.replace(self.path)

    def disable(self) -> None:
        self.path.unlink(missing_ok=True)


class DesktopEntry(_EntryFile):
    """A file of the folder that desktops on Linux start at log-in (XDG Autostart Specification)."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        entry = _ENTRY.format(command=exec_line(command))
        super().__init__(folder / "desktop-crm.desktop", entry.encode())

    def enabled(self) -> bool:
        with suppress(OSError, UnicodeDecodeError):
            lines = {line.strip() for line in self.path.read_text(encoding="utf-8").splitlines()}
            return not {"Hidden=true", "X-GNOME-Autostart-enabled=false"} & lines
        return False


def exec_line(command: Sequence[str]) -> str:
    """Return a command as the value of ``Exec`` (Desktop Entry Specification, "The Exec key").

    Every word is quoted; the value of a key is escaped once more than its words.
    """
    return " ".join(_quoted(word) for word in command).replace("\\", "\\\\")


def _quoted(word: str) -> str:
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return f'"{escaped}"'.replace("%", "%%")


class LaunchAgent(_EntryFile):
    """A property list that macOS loads at log-in."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        import plistlib

        entry = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        super().__init__(folder / f"{LABEL}.plist", plistlib.dumps(entry))

    def enabled(self) -> bool:
        import plistlib

        with suppress(OSError, plistlib.InvalidFileException):
            entry = plistlib.loads(self.path.read_bytes())
            return bool(entry.get("RunAtLoad")) and not entry.get("Disabled")
        return False


class RunKey:
    """A value of the user's part of the Windows registry; ``registry`` is the module :mod:`winreg`."""

    def __init__(self, registry: Any, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = tuple(command)

    def enabled(self) -> bool:
        if self._value(_RUN_KEY) is None:
            return False
        # The task manager switches an entry off by an odd first byte beside it.
        approval = self._value(_APPROVED_KEY)
        return not (isinstance(approval, bytes) and approval and approval[0] & 1)

    def enable(self) -> None:
        import subprocess

        self._forget(_APPROVED_KEY)
        command = subprocess.list2cmdline(self._command)
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, _RUN_KEY) as key:
            self._registry.SetValueEx(key, VALUE, 0, self._registry.REG_SZ, command)

    def disable(self) -> None:
        self._forget(_RUN_KEY)

    def _value(self, name: str) -> object:
        registry = self._registry
        with (
            suppress(FileNotFoundError),
            registry.OpenKey(registry.HKEY_CURRENT_USER, name, 0, registry.KEY_READ) as key,
        ):
            value, _kind = registry.QueryValueEx(key, VALUE)
            return value
        return None

    def _forget(self, name: str) -> None:
        registry = self._registry
        with (
            suppress(FileNotFoundError),
            registry.OpenKey(registry.HKEY_CURRENT_USER, name, 0, registry.KEY_SET_VALUE) as key,
        ):
            registry.DeleteValue(key, VALUE)
