import json
import os
import stat

import pytest

from desktop_crm.domain.errors import UnreadableFileError
from desktop_crm.services.files import whole_file
from desktop_crm.services.preferences import Preferences
from tests.support.folders import untouched


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "desktop-crm" / "preferences.json"


def test_what_was_kept_is_there_when_the_program_starts_again(path):
    Preferences(path).put("theme", "dark")
    Preferences(path).put("columns", ["name", "شہر"])

    again = Preferences(path)
    assert again.get("theme") == "dark"
    assert again.get("columns") == ["name", "شہر"]
    assert again.get("nothing", 7) == 7
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]


BROKEN = [
    b"", b"{", b"[1, 2]", b"null", b'"text"', b"\xff\xfe\x00", b'{"recent_files": 5}',
    b'{"recent_files": [1, null]}', b'{"recent_files": {"a": 1}}', b"{'theme': 'dark'}",
]  # fmt: skip


@pytest.mark.parametrize("content", BROKEN)
def test_a_file_that_cannot_be_understood_gives_the_defaults_and_is_mended(path, content, tmp_path):
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    preferences = Preferences(path)
    assert preferences.recent_files == []
    assert preferences.get("theme", "system") == "system"
    preferences.opened(tmp_path / "office.crm")

    assert Preferences(path).recent_files == [tmp_path / "office.crm"]


def test_a_place_that_cannot_be_written_to_is_not_in_the_way(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    preferences = Preferences(tmp_path / "config" / "preferences.json")
    preferences.put("theme", "dark")

    assert preferences.get("theme") == "dark"


def test_a_full_disk_keeps_the_old_file(path, monkeypatch):
    preferences = Preferences(path)
    preferences.put("theme", "dark")

    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", refuse)
    monkeypatch.setattr(os, "open", refuse)
    preferences.put("theme", "light")
    monkeypatch.undo()

    assert json.loads(path.read_text())["theme"] == "dark"


def test_what_is_kept_already_is_not_written_again(path):
    preferences = Preferences(path)
    preferences.put("theme", "dark")
    with untouched(path.parent):
        path.write_text("{}")
        preferences.put("theme", "dark")
        assert path.read_text() == "{}"
        path.write_text(json.dumps({"theme": "dark"}, indent=1))


def test_the_files_opened_lately_are_remembered_newest_first_and_once(path, tmp_path):
    preferences = Preferences(path)
    for number in [*range(10), 5]:
        preferences.opened(tmp_path / f"{number}.crm")

    assert [file.name for file in Preferences(path).recent_files] == [
        f"{number}.crm" for number in (5, 9, 8, 7, 6, 4, 3, 2)
    ]


def test_a_file_whose_name_is_no_text_can_be_remembered(path, tmp_path):
    strange = tmp_path / os.fsdecode(b"b\xfcro.crm")
    Preferences(path).opened(strange)

    assert Preferences(path).recent_files == [strange]


def fail(file):
    file.write(b"half")
    raise KeyError


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    target = tmp_path / "letter.txt"
    with whole_file(target) as file:
        file.write(b"first")
    assert target.read_bytes() == b"first"

    with untouched(tmp_path):
        with pytest.raises(KeyError), whole_file(target) as file:
            fail(file)
        with pytest.raises(UnreadableFileError), whole_file(tmp_path / "gone" / "letter.txt"):
            pass
