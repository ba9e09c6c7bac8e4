from desktop_crm.domain.importing import Verdict
from desktop_crm.ui.importing.plan_choice import PlanChoice


def test_every_new_card_is_ticked_and_no_other(plan):
    choice = PlanChoice(plan)

    assert [choice.is_ticked(n) for n in range(6)] == [True, True, False, False, True, False]
    assert choice.ticked == 3
    assert choice.chosen_plan() is plan


def test_a_card_that_is_left_out_is_not_in_the_plan_and_can_come_back(plan):
    choice = PlanChoice(plan)

    choice.tick([0, 4], on=False)
    assert choice.ticked == 1
    assert [draft.display for draft in choice.chosen_plan().drafts] == ["+1 415 555 0133"]
    assert choice.chosen_plan().count(Verdict.PROBLEM) == 2

    choice.tick([0], on=True)
    assert choice.ticked == 2


def test_cards_that_are_not_new_cannot_be_ticked(plan):
    choice = PlanChoice(plan)

    choice.tick([2, 3], on=True)

    assert choice.ticked == 3
    assert not choice.is_ticked(2)


def test_the_cards_of_one_verdict_keep_their_order(plan):
    choice = PlanChoice(plan)

    assert choice.numbers(Verdict.PROBLEM) == [3, 5]
    assert list(choice.numbers(None)) == [0, 1, 2, 3, 4, 5]
