import json
import os
import subprocess

import pytest

from installer import environment
from installer.refusal import Refusal

RUN = frozenset()
TEST = frozenset({"test"})


class Pip:
    """Notes what it was asked to install instead of asking the network."""

    def __init__(self, code=0):
        self.code = code
        self.installed = []

    def __call__(self, command, root):
        self.installed.append(command[-1])
        self.target = command[command.index("--python") + 1]
        return self.code


@pytest.fixture
def root(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


def test_the_environment_is_made_and_its_python_runs(root):
    pip = Pip()

    python = environment.prepare(root, RUN, install=pip)

    shown = subprocess.run([python, "-c", "import sys; print(sys.prefix)"], capture_output=True, check=True)
    assert os.fsdecode(shown.stdout).strip() == str(root / ".venv")
    assert pip.installed == ["."]
    assert pip.target == str(python)


def test_the_second_start_installs_nothing(root):
    environment.prepare(root, RUN, install=Pip())
    second = Pip()

    environment.prepare(root, RUN, install=second)

    assert second.installed == []


def test_the_tools_for_the_checks_are_added_to_what_is_there_and_stay(root):
    environment.prepare(root, RUN, install=Pip())
    kept = root / ".venv" / "kept"
    kept.touch()
    pip = Pip()

    environment.prepare(root, TEST, install=pip)
    environment.prepare(root, RUN, install=pip)

    assert pip.installed == [".[test]"]
    assert kept.exists()


def test_a_changed_project_is_installed_again_with_all_its_extras(root):
    environment.prepare(root, TEST, install=Pip())
    (root / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    pip = Pip()

    environment.prepare(root, RUN, install=pip)

    assert pip.installed == [".[test]"]


def test_a_half_made_environment_is_made_anew(root):
    with pytest.raises(Refusal) as refused:
        environment.prepare(root, RUN, install=Pip(code=1))
    half = root / ".venv" / "half"
    half.touch()

    assert refused.value.exit_code == 4
    assert not environment.is_ready(root, RUN)
    environment.prepare(root, RUN, install=Pip())
    assert not half.exists()
    assert environment.is_ready(root, RUN)


def test_an_environment_of_another_python_or_place_is_made_anew(root):
    environment.prepare(root, RUN, install=Pip())
    stamp = root / ".venv" / environment.STAMP
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | {"base": "3.10 elsewhere"}))
    old = root / ".venv" / "old"
    old.touch()

    environment.prepare(root, RUN, install=Pip())

    assert not old.exists()


def test_an_environment_that_somebody_made_by_hand_is_kept(root):
    environment.make(root / ".venv")
    (root / ".venv" / environment.UNFINISHED).unlink()
    own = root / ".venv" / "own"
    own.touch()

    environment.prepare(root, RUN, install=Pip())

    assert own.exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_explained(root):
    root.chmod(0o555)

    with pytest.raises(Refusal, match="cannot be written: Permission denied"):
        environment.prepare(root, RUN, install=Pip())


def test_a_file_in_the_way_is_explained(root):
    (root / ".venv").write_text("in the way")

    with pytest.raises(Refusal, match="cannot be written"):
        environment.prepare(root, RUN, install=Pip())


def test_settings_that_would_install_elsewhere_do_not_reach_pip(root, monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    import sys

    code = "import os, sys; sys.exit('PIP_TARGET' in os.environ or 'PYTHONPATH' in os.environ)"

    assert environment.run_pip([sys.executable, "-c", code], root) == 0
