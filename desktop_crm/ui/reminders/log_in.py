"""What the window knows of starting at log-in; the program brings the way of its system."""

from typing import Protocol


class LogInStart(Protocol):
    """Whether the system starts the program at log-in, and a way to change it; all may raise OSError."""

    def enabled(self) -> bool:
        """Return whether it will."""
        ...

    def enable(self) -> None:
        """Have it started from the next log-in on."""
        ...

    def disable(self) -> None:
        """Have it started no more."""
        ...
