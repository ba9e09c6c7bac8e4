from pathlib import Path

import pytest

from desktop_crm.app import paths


@pytest.fixture
def home(tmp_path, monkeypatch):
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_every_folder_is_in_the_users_home_and_none_is_made_by_asking(home):
    folders = [paths.data_folder(), paths.config_folder(), paths.log_folder(), paths.documents_folder()]

    assert all(folder.is_relative_to(home) for folder in folders)
    assert len(set(folders)) == len(folders)
    assert list(home.iterdir()) == []


def test_the_first_database_is_offered_among_the_users_documents(home):
    assert paths.default_database().relative_to(home).parts[-2:] == ("Desktop CRM", "contacts.crm")


def test_a_fresh_folder_never_names_one_that_exists(tmp_path):
    names = []
    for _ in range(3):
        folder = paths.fresh_folder(tmp_path, "demo")
        folder.mkdir()
        names.append(folder.name)

    assert names == ["demo", "demo-2", "demo-3"]
    assert isinstance(folder, Path)
