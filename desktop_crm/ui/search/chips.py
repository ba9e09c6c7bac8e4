"""The chips below a typed line: each part of it as it was understood."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_crm.domain.quick_add import Piece, PieceKind
from desktop_crm.ui.common.text import isolated, translate
from desktop_crm.ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class ShownChip:
    """One chip; ``typed`` are the texts it can be turned back into, none where no text said it."""

    text: str
    tone: Tone
    typed: tuple[str, ...] = ()

    @property
    def can_be_taken_off(self) -> bool:
        """Whether what it says can be left as text instead."""
        return bool(self.typed)


_TONES = {
    PieceKind.NAME: Tone.ACCENT,
    PieceKind.COMPANY: Tone.VIOLET,
    PieceKind.PHONE: Tone.GOOD,
    PieceKind.EMAIL: Tone.TEAL,
    PieceKind.URL: Tone.TEAL,
    PieceKind.CITY: Tone.WARNING,
    PieceKind.NOTE: Tone.WARNING,
    PieceKind.TAG: Tone.DANGER,
}


def contact_chips(pieces: Sequence[Piece]) -> tuple[ShownChip, ...]:
    """Return the chips of a new contact: "Name: Sara Khan"."""
    return tuple(
        ShownChip(f"{piece_name(piece.kind)}: {isolated(piece.text)}", _TONES[piece.kind]) for piece in pieces
    )


def piece_name(kind: PieceKind) -> str:
    """Return what a part of a quick-add line is called."""
    return {
        PieceKind.NAME: translate("Search", "Name"),
        PieceKind.COMPANY: translate("Search", "Company"),
        PieceKind.PHONE: translate("Search", "Phone"),
        PieceKind.EMAIL: translate("Search", "E-mail"),
        PieceKind.URL: translate("Search", "Link"),
        PieceKind.CITY: translate("Search", "City"),
        PieceKind.NOTE: translate("Search", "Note"),
        PieceKind.TAG: translate("Search", "Tag"),
    }[kind]
