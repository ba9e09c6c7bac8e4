"""Whether a window can be shown."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDS_NO_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def is_usable(variables: Mapping[str, str]) -> bool:
    """Return whether Qt will find a screen: always outside Linux, else where a display answers."""
    if not sys.platform.startswith("linux"):
        return True
    if variables.get("QT_QPA_PLATFORM", "").startswith(_NEEDS_NO_DISPLAY):
        return True
    return wayland_answers(variables) or x11_answers(variables)


def wayland_answers(variables: Mapping[str, str]) -> bool:
    """Return whether a Wayland compositor listens."""
    name = variables.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(variables.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            connection.connect(os.fspath(path))
        except OSError:
            return False
    return True


def x11_answers(variables: Mapping[str, str]) -> bool:
    """Return whether an X server lets us in."""
    name = variables.get("DISPLAY", "")
    if not name:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
