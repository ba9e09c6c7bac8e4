"""A guard against a fault of PySide6 6.12.0 that ends Python 3.11 within seconds of painting."""

import ctypes
import sys

_PLENTY = 1 << 40


def outlive_lost_references() -> None:
    """Give None, True and False more references than a program can ever lose.

    PySide6 6.12.0 gives back None from calls without a result, and True from
    the emission of a signal, and forgets to count them, so that Python before
    3.12 comes to free None or True itself and aborts. From 3.12 on they cannot
    be freed (PEP 683), and nothing is done.
    """
    if sys.version_info < (3, 12):
        for value in (None, True, False):
            ctypes.c_ssize_t.from_address(id(value)).value += _PLENTY
