"""Random days at the office: whatever is done in whatever order, the file stays right."""

import contextlib
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop_crm.domain.contacts import ContactPoint, PointKind
from desktop_crm.domain.errors import CrmError, InvalidValueError, NothingToUndoError, UndoRefusedError
from desktop_crm.domain.lookup import ContactFilter, Scope
from desktop_crm.services.workspace import Workspace
from tests.support.databases import (
    SteppingClock,
    dump,
    fresh_index_content,
    index_content,
    person,
    rewind,
    store,
)

NAMES = st.sampled_from(["Sara", "Ali", "Zoe", "سارہ", "王"])
WORDS = st.sampled_from(["vip", "VIP", "friend", "new"])
PICK = st.integers(0, 50)

SHORT_DAYS = settings(
    max_examples=12,
    stateful_step_count=18,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


class Office(RuleBasedStateMachine):
    """What a user can do; after each thing the file is sound and its journal tells the truth."""

    users = ("anna",)

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "office.crm"
        shutil.copy(self.empty_file, self.path)
        clock = SteppingClock()
        self.open = [Workspace.open(self.path, clock=clock, user=user) for user in self.users]

    def teardown(self):
        self.finish()
        for workspace in self.open:
            workspace.close()
        self.folder.cleanup()

    def finish(self):
        """Check what holds at the end of the day."""

    @initialize()
    def begin(self):
        self.groups = [self.open[0].groups.add("everybody")]

    def workspace(self, pick):
        return self.open[pick % len(self.open)]

    def someone(self, pick):
        ids = self.everybody()
        return ids[pick % len(ids)] if ids else 0

    def everybody(self):
        trash = self.open[0].contacts.ids(ContactFilter(Scope.TRASH))
        return sorted([*self.open[0].contacts.ids(), *trash])

    def some(self, pick):
        ids = self.everybody()
        return ids[pick % 3 :: 2]

    @rule(who=PICK, name=NAMES, tag=WORDS)
    def add(self, who, name, tag):
        self.workspace(who).contacts.add(person(name, phone="0300 1234567", tags=(tag,), notes=("hello",)))

    @rule(who=PICK, count=st.integers(1, 4), name=NAMES, tag=WORDS)
    def bring_in(self, who, count, name, tag):
        drafts = [person(f"{name} {number}", tags=(tag,), groups=("fair",)) for number in range(count)]
        store(self.workspace(who), drafts, group="everybody")

    @rule(who=PICK, pick=PICK, name=NAMES, tags=st.lists(WORDS, max_size=2), value=st.sampled_from("123"))
    def edit(self, who, pick, name, tags, value):
        workspace = self.workspace(who)
        if contact_id := self.someone(pick):
            seen = workspace.contacts.get(contact_id)
            points = (ContactPoint(PointKind.PHONE, value), *seen.points[1:])
            mine = replace(seen, name=replace(seen.name, given=name), tags=tuple(tags), points=points)
            workspace.contacts.save(seen, mine)

    @rule(who=PICK, pick=PICK, tag=WORDS)
    def tag(self, who, pick, tag):
        self.workspace(who).tags.put(self.some(pick), tag)

    @rule(who=PICK, pick=PICK, tag=WORDS)
    def untag(self, who, pick, tag):
        self.workspace(who).tags.take(self.some(pick), tag)

    @rule(who=PICK, name=st.sampled_from("ABC"))
    def add_group(self, who, name):
        with contextlib.suppress(InvalidValueError):
            self.groups.append(self.workspace(who).groups.add(name))

    @rule(who=PICK, pick=PICK, change=st.sampled_from(["join", "leave"]))
    def change_group(self, who, pick, change):
        groups = self.open[0].groups.all()
        if groups:
            workspace = self.workspace(who)
            getattr(workspace.groups, change)(groups[pick % len(groups)].id, self.some(pick))

    @rule(who=PICK, pick=PICK, name=st.sampled_from("ABCD"))
    def rename_or_remove_group(self, who, pick, name):
        groups = self.open[0].groups.all()
        if not groups:
            return
        group, workspace = groups[pick % len(groups)], self.workspace(who)
        if name == "D":
            workspace.groups.remove(group.id)
        else:
            with contextlib.suppress(InvalidValueError):
                workspace.groups.rename(group.id, name, seen_version=group.version)

    @rule(who=PICK, pick=PICK)
    def note(self, who, pick):
        if contact_id := self.someone(pick):
            self.workspace(who).notes.add(contact_id, f"note {pick}")

    @rule(who=PICK, pick=PICK, remove=st.booleans())
    def change_note(self, who, pick, remove):
        contact_id = self.someone(pick)
        notes = self.open[0].contacts.get(contact_id).notes if contact_id else ()
        if not notes:
            return
        note, workspace = notes[pick % len(notes)], self.workspace(who)
        if remove:
            workspace.notes.remove(note.id)
        else:
            workspace.notes.edit(note.id, f"edited {pick}", seen_version=note.version)

    @rule(who=PICK, pick=PICK, change=st.sampled_from(["trash", "restore", "purge"]))
    def trash(self, who, pick, change):
        getattr(self.workspace(who).contacts, change)(self.some(pick))

    @precondition(lambda self: self.open)
    @rule(who=PICK)
    def undo(self, who):
        self.turn_back(self.workspace(who))

    @rule(who=PICK)
    def redo(self, who):
        with contextlib.suppress(NothingToUndoError, UndoRefusedError):
            self.workspace(who).undo.redo()

    def turn_back(self, workspace):
        with contextlib.suppress(NothingToUndoError, UndoRefusedError):
            workspace.undo.undo()

    @invariant()
    def the_file_is_sound(self):
        report = self.open[0].checks.check()
        assert report.ok, report.problems

    @invariant()
    def the_journal_tells_how_everything_came_about(self):
        assert rewind(self.path) == {}


class OneUser(Office):
    """One person alone: everything can be taken back, in turn, to where it began."""

    def __init__(self):
        super().__init__()
        self.empty = dump(self.path)

    def turn_back(self, workspace):
        with contextlib.suppress(NothingToUndoError):
            before = dump(self.path)
            workspace.undo.undo()
            after = dump(self.path)
            workspace.undo.redo()
            assert dump(self.path) == before
            workspace.undo.undo()
            assert dump(self.path) == after

    def finish(self):
        (workspace,) = self.open
        full = dump(self.path)
        assert index_content(self.path) == fresh_index_content(self.path)
        steps = 0
        while workspace.undo.next_undo():
            workspace.undo.undo()
            steps += 1
        assert dump(self.path) == self.empty
        for _ in range(steps):
            workspace.undo.redo()
        assert dump(self.path) == full
        self.the_file_is_sound()
        self.the_journal_tells_how_everything_came_about()


class ThreeUsers(Office):
    """Three people in one file: an undo works or is refused, and is never a crash or a wrong value."""

    users = ("anna", "bert", "anna")

    def finish(self):
        for workspace in self.open:
            with contextlib.suppress(CrmError):
                while True:
                    workspace.undo.undo()
        self.the_file_is_sound()
        self.the_journal_tells_how_everything_came_about()
        assert index_content(self.path) == fresh_index_content(self.path)


@pytest.mark.parametrize("office", [OneUser, ThreeUsers])
def test_whatever_is_done_in_whatever_order_the_file_stays_right(office, empty_file, monkeypatch):
    monkeypatch.setattr(Office, "empty_file", empty_file, raising=False)
    run_state_machine_as_test(office, settings=SHORT_DAYS)
