"""What the operating system must have before Qt can start, and how to get it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from installer.refusal import SYSTEM_PACKAGES_MISSING, Refusal


class Need(NamedTuple):
    """A shared library or command, and the packages that bring it."""

    name: str
    debian: str
    fedora: str


LIBRARIES = (
    Need("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Need("libz.so.1", "zlib1g", "zlib"),
    Need("libzstd.so.1", "libzstd1", "libzstd"),
    Need("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libfreetype.so.6", "libfreetype6", "freetype"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    Need("libX11.so.6", "libx11-6", "libX11"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Need("libxcb.so.1", "libxcb1", "libxcb"),
    Need("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
)
WAYLAND_LIBRARIES = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)
TEST_TOOLS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Need("openbox", "openbox", "openbox"),
    Need("xdotool", "xdotool", "xdotool"),
)
PIP = Need("pip", "python3-pip", "python3-pip")
EAST_ASIAN_FONT = Need(
    "a font for Chinese, Japanese and Korean", "fonts-droid-fallback", "google-droid-sans-fonts"
)

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_FILES = ("DroidSansFallback*.ttf",)


class PackageManager(NamedTuple):
    """How one family of systems installs packages; ``unasked`` are the options for no questions."""

    column: str
    refresh: tuple[str, ...]
    install: tuple[str, ...]
    unasked: tuple[str, ...]


APT = PackageManager(
    column="debian",
    refresh=("apt-get", "update", "-q"),
    install=("apt-get", "install", "--no-install-recommends"),
    unasked=("-q", "-y", "-o", "DPkg::Lock::Timeout=300"),
)
DNF = PackageManager(
    column="fedora",
    refresh=(),
    install=("dnf", "install", "--setopt=install_weak_deps=False"),
    unasked=("-y",),
)


def prepare(*, testing: bool, first_time: bool) -> None:
    """Install what the system lacks, or say with one line how.

    An absent font stops nobody from starting; it is asked for at the first
    start and needed for the checks.

    Raises:
        Refusal: Something is missing and only the administrator can install it.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = [*missing_libraries(), *missing_pip()]
    wished = missing_font() if first_time or testing else []
    if testing:
        needed += [*missing_tools(), *wished]
    if not needed and not wished:
        return
    manager = package_manager()
    if manager is not None and os.geteuid() == 0:
        install(manager, [*needed, *wished])
        needed = [*missing_libraries(), *missing_pip(), *(missing_tools() if testing else [])]
    if needed:
        raise Refusal(explanation(manager, [*needed, *wished]), SYSTEM_PACKAGES_MISSING)
    if wished := missing_font():
        print("Printing Chinese, Japanese and Korean addresses needs one more package:")
        print(f"  {command_line(manager, wished)}" if manager else f"  {wished[0].name}")


def missing_libraries() -> list[Need]:
    """Return the shared libraries that cannot be loaded."""
    wayland = WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else ()
    return [library for library in (*LIBRARIES, *wayland) if not can_load(library.name)]


def can_load(name: str) -> bool:
    """Return whether the loader finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_pip() -> list[Need]:
    """Return the package of pip where this Python has none."""
    return [] if importlib.util.find_spec("pip") else [PIP]


def missing_tools() -> list[Need]:
    """Return the commands that the window tests drive a screen with and that are not there."""
    return [tool for tool in TEST_TOOLS if shutil.which(tool.name) is None]


def missing_font() -> list[Need]:
    """Return the font package for East Asian addresses where no such font is found."""
    folders = [Path(folder).expanduser() for folder in _FONT_FOLDERS]
    found = any(next(folder.rglob(name), None) for folder in folders for name in _FONT_FILES)
    return [] if found else [EAST_ASIAN_FONT]


def package_manager() -> PackageManager | None:
    """Return how this system installs packages, or None where that is not known."""
    for manager in (APT, DNF):
        if shutil.which(manager.install[0]):
            return manager
    return None


def packages(manager: PackageManager, needs: Iterable[Need]) -> list[str]:
    """Return the names of the packages on this system, each once."""
    return list(dict.fromkeys(getattr(need, manager.column) for need in needs))


def install(manager: PackageManager, needs: Iterable[Need]) -> None:
    """Install packages as root; what is still missing afterwards is found by looking again."""
    names = packages(manager, needs)
    print(f"Installing {len(names)} system packages: {' '.join(names)}", flush=True)
    variables = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    if manager.refresh:
        subprocess.run(manager.refresh, env=variables, stdout=subprocess.DEVNULL, check=False)
    command = [*manager.install, *manager.unasked, *names]
    subprocess.run(command, env=variables, stdout=subprocess.DEVNULL, check=False)
    importlib.invalidate_caches()


def command_line(manager: PackageManager, needs: Iterable[Need]) -> str:
    """Return the one line that an administrator types to install packages."""
    line = f"sudo {' '.join(manager.install)} {' '.join(packages(manager, needs))}"
    if manager is APT and not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        return f"sudo apt-get update && {line}"
    return line


def explanation(manager: PackageManager | None, needs: list[Need]) -> str:
    """Return what is missing and what to do about it."""
    if manager is None:
        names = "\n".join(f"  {need.name}" for need in needs)
        return f"This system lacks what the window needs. Install these, then start again:\n{names}"
    if os.geteuid() == 0:
        names = " ".join(packages(manager, needs))
        return f"{manager.install[0]} could not install: {names}\nIts own words are above."
    return (
        "This system lacks packages that the program needs. Type this once, then start again:\n"
        f"  {command_line(manager, needs)}"
    )
