"""How the command line explains itself, refuses what it does not know, and opens the window."""

import re
import shlex

import pytest

from desktop_crm import __version__
from desktop_crm.app import commands
from desktop_crm.app.cli import WRONG_USE, command_parser


@pytest.mark.parametrize("command", sorted(commands.NAMES))
def test_every_command_explains_itself(run, command):
    code, out, err = run(command, "--help")

    assert (code, err) == (0, "")
    assert out.startswith(f"usage: desktop-crm {command}")
    (summary,) = [known.summary for known in commands.ALL if known.name == command]
    assert summary in out
    assert "--db FILE" in out
    assert f"\nexample:\n  desktop-crm {command}" in out


def parsers():
    """Return the parser of everything and those of the commands."""
    parser = command_parser()
    (of_commands,) = [action for action in parser._actions if isinstance(action.choices, dict)]
    return {"": parser, **of_commands.choices}


def test_every_option_of_every_command_says_what_it_is_for():
    options = [(name, action) for name, parser in parsers().items() for action in parser._actions]

    assert len(options) > 40
    assert [(name, action.dest) for name, action in options if not action.help and not action.choices] == []


@pytest.mark.parametrize("known", commands.ALL, ids=lambda known: known.name)
def test_every_example_can_be_typed_as_it_stands(known):
    options = command_parser().parse_args(shlex.split(known.example))

    assert options.run is known.run


@pytest.mark.parametrize("way", [["--help"], ["-h"], ["--help", "office.crm"]])
def test_help_teaches_by_examples_and_names_every_command(run, way):
    code, out, _ = run(*way)

    assert code == 0
    assert "examples:" in out
    assert "exit codes: 0 done, 1 failed" in out
    assert all(re.search(rf"^ +{name}\s", out, re.MULTILINE) for name in commands.NAMES)


def test_the_version_is_told(run):
    assert run("--version")[:2] == (0, f"desktop-crm {__version__}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["find"],
        ["imprt", "x.vcf"],
        ["show", "abc"],
        ["show", "0"],
        ["show", "99999999999999999999999"],
        ["show", "9223372036854775808"],
        ["find", "x", "--limit", "9" * 5000],
        ["--demo", "find", "x"],
        ["--tray", "find", "x"],
        ["labels"],
        ["export"],
        ["find", "x", "--limit", "0"],
        ["find", "x", "--limit", "many"],
        ["labels", "--to", "x.pdf", "--start", "-1"],
        ["labels", "--to", "x.pdf", "--style", "loud"],
        ["import"],
        ["new"],
        ["find", "x", "--nonsense"],
        ["a.crm", "b.crm"],
    ],
    ids=lambda arguments: " ".join(arguments)[:30],
)
def test_wrong_use_is_explained(run, arguments):
    code, out, err = run(*arguments)

    assert (code, out) == (WRONG_USE, "")
    assert "usage: desktop-crm" in err
    assert err.splitlines()[-1].startswith("desktop-crm: ") or "error: " in err


@pytest.fixture
def window(monkeypatch):
    """Take note of how the window would be opened."""
    from desktop_crm.app import gui

    opened = []

    def run_window(path, *, demo, imports, hidden):
        opened.append((path and path.name, demo, [file.name for file in imports], hidden))
        return 0

    monkeypatch.setattr(gui, "run", run_window)
    return opened


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], (None, False, [])),
        (["--demo"], (None, True, [])),
        (["office.crm"], ("office.crm", False, [])),
        (["OFFICE.CRM"], ("OFFICE.CRM", False, [])),
        (["a.vcf", "b.VCF"], (None, False, ["a.vcf", "b.VCF"])),
        (["office.crm", "a.vcf"], ("office.crm", False, ["a.vcf"])),
        (["holidays.ics"], (None, False, ["holidays.ics"])),
        (["--db", "office.crm"], ("office.crm", False, [])),
        (["--db", "office.crm", "a.vcf"], ("office.crm", False, ["a.vcf"])),
    ],
    ids=str,
)
def test_files_and_nothing_open_the_window(run, window, arguments, opened):
    assert run(*arguments)[0] == 0
    assert window == [(*opened, False)]


@pytest.mark.parametrize("option", ["--tray", "--minimised"])
def test_the_window_can_be_opened_out_of_sight(run, window, option):
    assert run(option, "office.crm")[0] == 0
    assert window == [("office.crm", False, [], True)]


def test_a_file_without_a_suffix_opens_the_window_where_it_is_there(run, window, tmp_path):
    (tmp_path / "cards").write_text("BEGIN:VCARD")
    run(tmp_path / "cards")

    assert window == [(None, False, ["cards"], False)]
