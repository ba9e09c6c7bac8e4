"""Cards that stand for groups: their members are in the same file, in other files, or here already."""

import pytest

from desktop_crm.domain.cards import CardCause
from desktop_crm.domain.changes import OperationKind
from desktop_crm.domain.importing import Verdict
from tests.support.databases import dump, person, rewind


def member(name, uid):
    return f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nUID:{uid}\nEND:VCARD\n"


def group(name, *uids, uid=""):
    members = "".join(f"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:{one}\n" for one in uids)
    kind = "X-ADDRESSBOOKSERVER-KIND:group\n"
    return f"BEGIN:VCARD\nVERSION:3.0\nN:{name};;;;\nFN:{name}\nUID:{uid}\n{kind}{members}END:VCARD\n"


@pytest.fixture
def bring(workspace, tmp_path):
    """Import texts as files of their own, all at once."""

    def imported(*texts):
        plan = workspace.importing.plan(files(tmp_path, *texts))
        return workspace.importing.commit(plan)

    return imported


def files(folder, *texts):
    paths = [folder / f"{number}.vcf" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


def members(workspace):
    """Return the names of the contacts in each group."""
    found = {}
    for id_ in workspace.contacts.ids():
        record = workspace.contacts.get(id_)
        for name in record.groups:
            found.setdefault(name, set()).add(record.display)
    return found


def names(workspace):
    return [group.name for group in workspace.groups.all()]


def test_the_members_of_a_group_may_be_in_any_file_of_an_import(workspace, bring):
    outcome = bring(group("Friends", "A", "b"), member("Anna", "a"), member("Bert", "B"))

    assert (outcome.added, outcome.problems, outcome.joined) == (2, (), 0)
    assert members(workspace) == {"Friends": {"Anna", "Bert"}}
    assert workspace.checks.check().ok


def test_a_group_takes_in_those_who_came_earlier(workspace, bring):
    bring(member("Anna", "urn:uuid:A"), member("Bert", "b"))
    outcome = bring(group("Friends", "a", "b"))

    assert (outcome.added, outcome.joined, outcome.problems) == (0, 2, ())
    assert members(workspace) == {"Friends": {"Anna", "Bert"}}
    assert outcome.operation.kind is OperationKind.GROUP_JOINED
    assert outcome.operation.details == {"count": 2, "group": "Friends"}


def test_a_group_of_our_own_export_finds_its_members_by_our_uids(workspace, bring):
    anna = workspace.contacts.add(person("Anna"))

    bring(group("Friends", workspace.contacts.get(anna).uid))

    assert members(workspace) == {"Friends": {"Anna"}}


def test_a_group_is_made_with_whoever_is_found_and_the_missing_are_reported_once(workspace, bring):
    outcome = bring(member("Anna", "a") + group("Friends", "a", "lost", "gone"))

    (problem,) = outcome.problems
    assert (problem.cause, problem.detail) == (CardCause.UNKNOWN_MEMBERS, "Friends")
    assert (problem.file_name, problem.line, problem.card_number) == ("0.vcf", 6, 2)
    assert members(workspace) == {"Friends": {"Anna"}}


def test_a_group_without_members_is_made(workspace, bring):
    assert bring(group("Later")).problems == ()
    assert names(workspace) == ["Later"]


def test_those_in_the_trash_are_not_found(workspace, bring):
    bring(member("Anna", "a"))
    workspace.contacts.trash([1])

    assert [problem.detail for problem in bring(group("Friends", "a")).problems] == ["Friends"]
    assert workspace.contacts.get(1).groups == ()


def test_a_group_in_a_group_stands_for_its_members_even_in_a_ring(workspace, bring):
    outcome = bring(
        group("All", "inner", uid="outer"),
        group("Inner", "a", "outer", uid="inner"),
        member("Anna", "a"),
    )

    assert outcome.problems == ()
    assert members(workspace) == {"All": {"Anna"}, "Inner": {"Anna"}}


def test_a_group_that_is_here_gets_more_members_and_keeps_its_own(workspace, bring):
    workspace.groups.add("friends")
    zoe = workspace.contacts.add(person("Zoe"))
    workspace.groups.join(1, [zoe])

    bring(member("Anna", "a") + group("Friends", "a"), group("FRIENDS", "b") + member("Bert", "b"))

    assert members(workspace) == {"friends": {"Zoe", "Anna", "Bert"}}


def test_the_same_groups_twice_change_nothing(workspace, bring, tmp_path):
    texts = (member("Anna", "a") + group("Friends", "a", "lost"), group("Later"))
    bring(*texts)
    before = dump(workspace.path)

    plan = workspace.importing.plan(files(tmp_path, *texts))
    outcome = workspace.importing.commit(plan)

    assert plan.groups == ()
    assert (outcome.added, outcome.joined, outcome.operation) == (0, 0, None)
    assert dump(workspace.path) == before


def test_a_plan_names_the_groups_and_shows_no_row_for_those_that_are_whole(workspace, tmp_path):
    plan = workspace.importing.plan(
        files(tmp_path, member("Anna", "a") + group("Friends", "a"), group("Lost", "x"))
    )

    assert [group.name for group in plan.groups] == ["Friends", "Lost"]
    assert [row.verdict for row in plan.rows] == [Verdict.NEW, Verdict.PROBLEM]
    assert names(workspace) == []


def test_one_undo_takes_contacts_and_groups_back(workspace, bring):
    bring(member("Zoe", "z"))
    before = dump(workspace.path)
    bring(member("Anna", "a") + group("Friends", "a", "z"))
    workspace.undo.undo()

    assert dump(workspace.path) == before
    workspace.undo.redo()
    assert members(workspace) == {"Friends": {"Anna", "Zoe"}}
    assert rewind(workspace.path) == {}
