import pytest

from desktop_crm.domain.cards import CardCause, CardProblem, Repair, RepairKind
from desktop_crm.domain.contacts import ContactDraft
from desktop_crm.domain.importing import PlanRow, SameReason, Verdict
from desktop_crm.domain.names import PersonName
from desktop_crm.ui.importing.plan_texts import name_text, phone_text, problem_text, verdict_text, why_text

MARKS = str.maketrans("", "", "\u2068\u2069")
SOMEBODY = ContactDraft(name=PersonName(given="Sara"))


def plain(text):
    return text.translate(MARKS)


def test_a_problem_tells_cause_file_and_line():
    problem = CardProblem("phone.vcf", 90, 0, CardCause.NOT_A_CARD, "Some remark")

    assert plain(problem_text(problem)) == "This is no contact: “Some remark” (phone.vcf, line 90)"


@pytest.mark.parametrize("cause", CardCause)
def test_every_cause_has_a_sentence(cause):
    text = plain(problem_text(CardProblem("phone.vcf", 12, 1, cause, "Choir")))

    assert text.endswith("(phone.vcf, line 12)")
    assert "%" not in text


@pytest.mark.parametrize("kind", RepairKind)
def test_every_repair_has_a_sentence_with_its_line(kind):
    text = plain(why_text(PlanRow(Verdict.NEW, SOMEBODY, repairs=(Repair(kind, 12), Repair(kind, 15)))))

    assert "line 12" in text
    assert "%" not in text


@pytest.mark.parametrize("reason", SameReason)
def test_every_reason_to_leave_a_card_out_has_a_sentence(reason):
    assert why_text(PlanRow(Verdict.SAME, SOMEBODY, same=reason)).endswith(".")


def test_an_ordinary_new_card_needs_no_reason():
    assert why_text(PlanRow(Verdict.NEW, SOMEBODY)) == ""


def test_a_card_without_a_name_tells_what_it_is_named_by(plan):
    assert name_text(plan.rows[1]) == "+1 415 555 0133"
    assert why_text(plan.rows[1]).startswith("Named by its phone number. Its last line was missing")


def test_a_card_that_gave_nobody_is_called_by_its_number_or_its_file(plan):
    assert [name_text(plan.rows[n]) for n in (3, 5)] == ["Card 4", "phone.vcf"]


def test_the_preferred_phone_is_shown(plan):
    assert phone_text(plan.rows[0].draft) == "+92 300 5550142"
    assert phone_text(SOMEBODY) == ""


def test_every_verdict_has_its_own_word():
    assert len({verdict_text(verdict) for verdict in Verdict}) == 3
