"""How long work tells how far it is, and learns that it is no longer wanted."""

from typing import Protocol


class Progress(Protocol):
    """Receives the state of a long piece of work."""

    def report(self, done: int, total: int) -> None:
        """Take note of how much is done; ``total`` is 0 where it is not known.

        Raises:
            Cancelled: The user wants the work to stop.
        """
        ...


class Silent:
    """Progress that nobody watches."""

    def report(self, done: int, total: int) -> None:
        """Do nothing."""


SILENT = Silent()
