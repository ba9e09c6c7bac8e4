"""Import plans to choose from."""

import pytest

from desktop_crm.domain.cards import CardCause, CardProblem, Repair, RepairKind
from desktop_crm.domain.contacts import ContactDraft, ContactPoint, PointKind
from desktop_crm.domain.importing import ImportPlan, PlanRow, SameReason, Verdict
from desktop_crm.domain.names import PersonName


def draft(given="", company="", phones=()):
    points = tuple(ContactPoint(PointKind.PHONE, value, preferred=value.startswith("+")) for value in phones)
    return ContactDraft(name=PersonName(given=given), company=company, points=points)


NOBODY = CardProblem("phone.vcf", 73, 4, CardCause.EMPTY_CARD)
REMARK = CardProblem("phone.vcf", 90, 0, CardCause.NOT_A_CARD, "Some remark")
ROWS = (
    PlanRow(Verdict.NEW, draft("Sara", "Indus Textiles", ["042 5550143", "+92 300 5550142"])),
    PlanRow(Verdict.NEW, draft(phones=["+1 415 555 0133"]), repairs=(Repair(RepairKind.MISSING_END, 20),)),
    PlanRow(Verdict.SAME, draft("Omar"), same=SameReason.UID),
    PlanRow(Verdict.PROBLEM, problem=NOBODY),
    PlanRow(Verdict.NEW, draft("Jonas")),
    PlanRow(Verdict.PROBLEM, problem=REMARK),
)


@pytest.fixture
def plan():
    return ImportPlan(ROWS, ("phone.vcf",), 1.44)
