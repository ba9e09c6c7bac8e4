"""Cards in files, and bringing them in."""

from desktop_crm.domain.errors import Cancelled


def card(name, *lines):
    """Return a card of somebody with these lines."""
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}", *lines, "END:VCARD", ""])


def bring(workspace, *paths, **options):
    """Import files, and return what came of it."""
    return workspace.importing.commit(workspace.importing.plan(paths), **options)


CARDS = [
    card("Sara", "UID:1", "TEL;TYPE=CELL:0300 1234567", "CATEGORIES:vip,#late", "NOTE:hello"),
    card(
        "Ali", "EMAIL:ali@x.example", "ADR;TYPE=HOME:;;1 Mall Road;Lahore;;54000;Pakistan", "BDAY:1980-12-09"
    ),
    card("Zoe", "UID:urn:uuid:ABC"),
]


class StopAt:
    """Progress that stops the work once so much is done."""

    def __init__(self, least):
        self.least = least

    def report(self, done, total):
        assert 0 < done <= total
        if done >= self.least:
            raise Cancelled
