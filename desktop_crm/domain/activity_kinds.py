"""Kinds of activities and their results: what each is called, proposes, and sets when done."""

from dataclasses import dataclass, field
from enum import StrEnum


class Builtin(StrEnum):
    """The keys of the kinds that every file has; own kinds have keys of their own."""

    CALL = "call"
    MEETING = "meeting"
    TODO = "todo"
    LETTER = "letter"
    EMAIL = "email"


class Sets(StrEnum):
    """Which stored fact of a contact a result moves."""

    NOTHING = ""
    REACHED = "reached"
    ATTEMPT = "attempt"
    MEETING = "meeting"
    """A meeting held: moves last meeting and last reached."""
    LETTER = "letter"
    EMAIL = "email"


class NextStep(StrEnum):
    """What a result proposes to do next: nothing, to ask, or to try the same again."""

    NONE = ""
    OFFER = "offer"
    RETRY = "retry"
    RESCHEDULE = "reschedule"


@dataclass(frozen=True, slots=True)
class ActivityResult:
    """One way in which activities of a kind end.

    ``name`` is empty for the results every file has: the window knows their names by ``code``.
    ``key`` is the letter or digit that picks it. ``reached`` says that a person was spoken with,
    which is what keeping in touch counts; a letter or an e-mail sent does not. ``offset`` is a quick
    date from the day of the result, such as ``+1wd`` (working day) or ``+7d``.
    """

    code: str
    name: str = ""
    key: str = ""
    reached: bool = False
    sets: Sets = Sets.NOTHING
    next_step: NextStep = NextStep.NONE
    offset: str = ""
    is_default: bool = False
    succeeded: bool = True
    active: bool = True
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class ActivityKind:
    """A kind of activity with what a new one begins with.

    ``name`` is empty for the kinds every file has. ``duration`` and ``alarm_lead`` are minutes,
    ``alarm_lead`` None is no alarm. ``colour`` is a tone of the theme (accent, violet, warning, good,
    teal, danger), ``icon`` the name of an icon. ``regardings`` is the list offered for "regarding".
    ``plannable`` is False for what is only recorded (letters, e-mails).
    """

    key: str
    name: str = ""
    icon: str = "circle-check"
    colour: str = "accent"
    duration: int = 0
    timeless: bool = False
    alarm_lead: int | None = None
    priority: int = 3
    regardings: tuple[str, ...] = ()
    plannable: bool = True
    active: bool = True
    results: tuple[ActivityResult, ...] = field(default=())
    id: int = 0
    version: int = 0

    def result(self, code: str) -> ActivityResult | None:
        """Return a result by its code."""
        return next((result for result in self.results if result.code == code), None)

    @property
    def default_result(self) -> ActivityResult | None:
        """The result that is proposed first."""
        return next((r for r in self.results if r.is_default and r.active), None) or next(
            (r for r in self.results if r.active), None
        )


_R, _N = ActivityResult, NextStep
STANDARD_KINDS: tuple[ActivityKind, ...] = (
    ActivityKind(
        Builtin.CALL, icon="phone", colour="accent", duration=10, alarm_lead=10,
        results=(
            _R("reached", key="r", reached=True, sets=Sets.REACHED, next_step=_N.OFFER, is_default=True),
            _R("no_answer", key="n", sets=Sets.ATTEMPT, next_step=_N.RETRY, offset="+1wd", succeeded=False),
            _R(
                "left_message", key="v",
                sets=Sets.ATTEMPT, next_step=_N.RETRY, offset="+2wd", succeeded=False,
            ),
            _R("they_called", key="t", reached=True, sets=Sets.REACHED, next_step=_N.OFFER),
            _R("wrong_number", key="w", sets=Sets.ATTEMPT, succeeded=False),
            _R("later", key="l", sets=Sets.ATTEMPT, next_step=_N.RESCHEDULE, offset="+1wd", succeeded=False),
        ),
    ),
    ActivityKind(
        Builtin.MEETING, icon="users", colour="violet", duration=60, alarm_lead=10,
        results=(
            _R("held", key="h", reached=True, sets=Sets.MEETING, next_step=_N.OFFER, is_default=True),
            _R(
                "not_held", key="n",
                sets=Sets.ATTEMPT, next_step=_N.RESCHEDULE, offset="+1wd", succeeded=False,
            ),
        ),
    ),
    ActivityKind(
        Builtin.TODO, icon="circle-check", colour="warning", timeless=True,
        results=(
            _R("done", key="d", is_default=True),
            _R("dropped", key="n", succeeded=False),
        ),
    ),
    ActivityKind(
        Builtin.LETTER, icon="mail-open", colour="good", timeless=True, plannable=False,
        results=(
            _R(
                "sent", key="s",
                sets=Sets.LETTER, next_step=_N.OFFER, offset="+7d", is_default=True,
            ),
        ),
    ),
    ActivityKind(
        Builtin.EMAIL, icon="mail", colour="teal", timeless=True, plannable=False,
        results=(
            _R(
                "sent", key="s",
                sets=Sets.EMAIL, next_step=_N.OFFER, offset="+3d", is_default=True,
            ),
        ),
    ),
)  # fmt: skip
"""What a new file begins with."""

OWN_KIND_RESULTS: tuple[ActivityResult, ...] = (
    _R("completed", key="d", is_default=True),
    _R("not_completed", key="n", next_step=_N.RESCHEDULE, offset="+1wd", succeeded=False),
    _R("postponed", key="p", next_step=_N.RESCHEDULE, offset="+1wd", succeeded=False),
    _R("cancelled", key="c", succeeded=False),
)
"""The results a kind of the user's own begins with."""

ALARM_LEADS = (0, 5, 10, 15, 30, 60, 120, 1440, 2880, 10080)
"""The minutes before an activity at which an alarm can be chosen to ring."""
DURATIONS = (5, 10, 15, 30, 45, 60, 120)
"""The lengths offered, in minutes."""
