import re
import shutil
import sys
from pathlib import Path

import pytest

from installer import system
from installer.refusal import Refusal

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")

A_LIBRARY = system.Need("libnowhere.so.7", "libnowhere7", "nowhere-libs")


@pytest.fixture
def bare_linux(monkeypatch):
    """A Debian of an ordinary user that lacks one library; what would be installed is noted."""
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "LIBRARIES", (A_LIBRARY,))
    monkeypatch.setattr(system, "package_manager", lambda: system.APT)
    monkeypatch.setattr(system, "missing_pip", list)
    monkeypatch.setattr(system, "missing_tools", list)
    monkeypatch.setattr(system, "missing_font", list)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000, raising=False)
    commands = []
    monkeypatch.setattr(system.subprocess, "run", lambda command, **_: commands.append(command))
    return commands


def test_an_ordinary_user_gets_the_one_line_to_type_and_nothing_is_installed(bare_linux):
    with pytest.raises(Refusal) as refused:
        system.prepare(testing=False, first_time=True)

    lines = [line for line in str(refused.value).splitlines() if "sudo" in line]
    assert len(lines) == 1
    assert lines[0].strip().endswith("apt-get install --no-install-recommends libnowhere7")
    assert refused.value.exit_code == 3
    assert bare_linux == []


def test_root_installs_what_is_missing_without_being_asked(bare_linux, monkeypatch):
    monkeypatch.setattr(system.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(system, "can_load", lambda name: bool(bare_linux))

    system.prepare(testing=False, first_time=True)

    assert [command[:2] for command in bare_linux] == [("apt-get", "update"), ["apt-get", "install"]]
    assert bare_linux[1][-1] == "libnowhere7"
    assert "-y" in bare_linux[1]


def test_root_is_told_when_the_packages_could_not_be_installed(bare_linux, monkeypatch):
    monkeypatch.setattr(system.os, "geteuid", lambda: 0, raising=False)

    with pytest.raises(Refusal, match="apt-get could not install: libnowhere7"):
        system.prepare(testing=False, first_time=True)


def test_an_unknown_system_is_told_the_names_of_the_libraries(bare_linux, monkeypatch):
    monkeypatch.setattr(system, "package_manager", lambda: None)

    with pytest.raises(Refusal, match=r"libnowhere\.so\.7"):
        system.prepare(testing=False, first_time=True)


def test_a_missing_font_is_mentioned_but_stops_nobody(bare_linux, monkeypatch, capsys):
    monkeypatch.setattr(system, "LIBRARIES", ())
    monkeypatch.setattr(system, "missing_font", lambda: [system.EAST_ASIAN_FONT])

    system.prepare(testing=False, first_time=True)

    assert "fonts-droid-fallback" in capsys.readouterr().out


def test_a_second_start_says_nothing_about_the_font(bare_linux, monkeypatch, capsys):
    monkeypatch.setattr(system, "LIBRARIES", ())
    monkeypatch.setattr(system, "missing_font", lambda: [system.EAST_ASIAN_FONT])

    system.prepare(testing=False, first_time=False)

    assert capsys.readouterr().out == ""


def test_the_checks_need_the_tools_that_drive_a_screen(bare_linux, monkeypatch):
    monkeypatch.setattr(system, "LIBRARIES", ())
    monkeypatch.setattr(system, "missing_tools", lambda: list(system.TEST_TOOLS))

    with pytest.raises(Refusal, match="xvfb openbox xdotool"):
        system.prepare(testing=True, first_time=False)
    system.prepare(testing=False, first_time=True)


def test_other_systems_are_not_probed(bare_linux, monkeypatch):
    monkeypatch.setattr(system.sys, "platform", "darwin")

    system.prepare(testing=True, first_time=True)


@linux_only
def test_the_loader_is_asked_for_a_library_by_its_name():
    assert system.can_load("libc.so.6")
    assert not system.can_load("libnowhere.so.7")


@linux_only
@pytest.mark.skipif(shutil.which("ldd") is None, reason="needs ldd")
@pytest.mark.parametrize("plugin", ["platforms/libqxcb.so", "platforms/libqoffscreen.so"])
def test_every_library_that_the_window_needs_is_probed(plugin):
    import PySide6

    path = Path(PySide6.__file__).parent / "Qt" / "plugins" / plugin
    needed = set(re.findall(rb"lib[\w+.-]+\.so\.\d+", path.read_bytes()))
    probed = {need.name for need in system.LIBRARIES}
    part_of_qt_or_of_any_system = re.compile(rb"libQt6.*|lib(c|m|gcc_s|pthread|dl|rt)\.so\.\d+")

    missing = {name.decode() for name in needed if not part_of_qt_or_of_any_system.fullmatch(name)} - probed
    assert missing == set()
