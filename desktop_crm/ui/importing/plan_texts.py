"""What the rows of an import plan say to people."""

from collections import Counter
from collections.abc import Callable, Mapping

from desktop_crm.domain.cards import CardCause, CardProblem, Repair, RepairKind
from desktop_crm.domain.contacts import ContactDraft, PointKind
from desktop_crm.domain.importing import PlanRow, SameReason, Verdict
from desktop_crm.ui.common.text import fill, translate
from desktop_crm.ui.theme import Tone

VERDICT_TONES = {Verdict.NEW: Tone.GOOD, Verdict.SAME: Tone.VIOLET, Verdict.PROBLEM: Tone.DANGER}


def verdict_text(verdict: Verdict) -> str:
    """Return the word for what happens with a card."""
    return {
        Verdict.NEW: lambda: translate("ImportPlan", "New", "a card that will be imported"),
        Verdict.SAME: lambda: translate("ImportPlan", "Same", "a card that is here already"),
        Verdict.PROBLEM: lambda: translate("ImportPlan", "Problem", "a card that cannot be imported"),
    }[verdict]()


def stored_text(*, was_ticked: bool) -> str:
    """Return the word for what happened with a new card."""
    if was_ticked:
        return translate("ImportPlan", "Imported", "a card that was imported")
    return translate("ImportPlan", "Left out", "a new card that the user did not want")


def name_text(row: PlanRow) -> str:
    """Return what a card is called: its contact, else its number, else the file."""
    if row.draft is not None:
        return row.draft.display
    if row.problem is None:
        return ""
    if row.problem.card_number:
        return fill(translate("ImportPlan", "Card %1"), row.problem.card_number)
    return row.problem.file_name


def phone_text(draft: ContactDraft) -> str:
    """Return the preferred phone, else the first."""
    phones = [point for point in draft.points if point.kind is PointKind.PHONE]
    found = next((point for point in phones if point.preferred), phones[0] if phones else None)
    return found.value if found else ""


def why_text(row: PlanRow) -> str:
    """Return the reason for what happens with a card, and what was put right in it."""
    if row.problem is not None:
        return problem_text(row.problem)
    sentences = []
    if row.same is not None:
        sentences.append(_SAME[row.same]())
    elif row.draft is not None and not row.draft.name and not row.draft.company.strip():
        sentences.append(_named_by(row.draft))
    sentences += _repairs(row.repairs)
    return " ".join(sentences)


def problem_text(problem: CardProblem) -> str:
    """Return why something could not be read, and where it stands."""
    cause = fill(_CAUSES[problem.cause](), problem.detail)
    place = fill(translate("ImportPlan", "%1, line %2"), problem.file_name, problem.line)
    return f"{cause} ({place})"


def _named_by(draft: ContactDraft) -> str:
    if draft.points and draft.points[0].kind is PointKind.PHONE:
        return translate("ImportPlan", "Named by its phone number.")
    return translate("ImportPlan", "Named by its address.")


def _repairs(repairs: tuple[Repair, ...]) -> list[str]:
    """Return one sentence for each kind of repair, with the number of lines and the first of them."""
    counts = Counter(repair.kind for repair in repairs)
    firsts = {repair.kind: repair.line for repair in reversed(repairs)}
    return [fill(_REPAIRS[kind](count), firsts[kind]) for kind, count in counts.items()]


_SAME: Mapping[SameReason, Callable[[], str]] = {
    SameReason.UID: lambda: translate("ImportPlan", "Already here."),
    SameReason.UID_DIFFERS: lambda: translate(
        "ImportPlan", "Already here. The card says something else now; yours is kept."
    ),
    SameReason.CONTENT: lambda: translate("ImportPlan", "Already here, from the same card."),
    SameReason.TWICE: lambda: translate("ImportPlan", "The same card came earlier in this import."),
}

_CAUSES: Mapping[CardCause, Callable[[], str]] = {
    CardCause.NO_CARDS: lambda: translate("ImportPlan", "There are no contacts in this file"),
    CardCause.NOT_A_CARD: lambda: translate("ImportPlan", "This is no contact: “%1”"),
    CardCause.EMPTY_CARD: lambda: translate("ImportPlan", "The card is empty"),
    CardCause.TOO_LARGE: lambda: translate("ImportPlan", "The card is too large"),
    CardCause.TOO_DEEP: lambda: translate("ImportPlan", "Too many cards are inside one another"),
    CardCause.UNKNOWN_MEMBERS: lambda: translate(
        "ImportPlan", "The group %1 has members who are neither in these files nor here"
    ),
}

_R = RepairKind

_REPAIRS: Mapping[RepairKind, Callable[[int], str]] = {
    _R.MISSING_BEGIN: lambda _: translate("ImportPlan", "Its first line was missing (line %1)."),
    _R.MISSING_END: lambda _: translate("ImportPlan", "Its last line was missing (line %1)."),
    _R.STRAY_LINE: lambda n: translate("ImportPlan", "Joined %Ln broken line(s), from line %1.", None, n),
    _R.COMMENT: lambda n: translate("ImportPlan", "Left out %Ln remark(s), from line %1.", None, n),
    _R.HEADER: lambda n: translate("ImportPlan", "Put %Ln malformed line(s) right, from line %1.", None, n),
    _R.UNREADABLE_LINE: lambda n: translate(
        "ImportPlan", "Kept %Ln line(s) that nobody understands, from line %1.", None, n
    ),
    _R.NAME: lambda _: translate(
        "ImportPlan", "It has no name, and is called by what else it holds (line %1)."
    ),
    _R.CHARACTERS: lambda n: translate(
        "ImportPlan", "Guessed the letters of %Ln line(s), from line %1.", None, n
    ),
}
