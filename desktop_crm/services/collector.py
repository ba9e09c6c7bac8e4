"""Python's cycle collector kept out of the way of large work and of starting.

A full collection walks every value of the program and holds up the window
meanwhile, a fifth of a second with ten thousand cards in memory. The values of
an import are plain and have no cycles, and what starting makes stays to the
end: counting references is enough for both.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_resting() -> Iterator[None]:
    """Let nothing be collected within, and nothing made so far be walked through afterwards.

    :func:`collector_as_usual` ends the second.
    """
    gc.disable()
    try:
        yield
    finally:
        leave_out_what_is_there()


def leave_out_what_is_there() -> None:
    """Let the collector work, but pass over every value that there is now."""
    gc.freeze()
    gc.enable()


def collector_as_usual() -> None:
    """Let the collector look at everything again, once the large work is gone."""
    gc.unfreeze()
