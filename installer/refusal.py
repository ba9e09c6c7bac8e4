"""Why the installer stops."""

SYSTEM_PACKAGES_MISSING = 3
INSTALLATION_FAILED = 4


class Refusal(Exception):  # noqa: N818 - what is told to a person, with the exit code
    """The program cannot be started; the text says why and what to do."""

    def __init__(self, text: str, exit_code: int) -> None:
        super().__init__(text)
        self.exit_code = exit_code
