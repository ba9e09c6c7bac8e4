import re
import shutil
import subprocess
import sysconfig
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QMenuBar

from desktop_crm.domain.resources import resource
from desktop_crm.ui.actions import Actions
from desktop_crm.ui.common.labels import label_text
from desktop_crm.ui.languages import LANGUAGES, Languages
from desktop_crm.ui.menus import fill_menu_bar

ROOT = resource().parent
FOLDER = resource("translations")
TOOLS = Path(sysconfig.get_path("scripts"))


def messages(path):
    tree = ET.parse(path)  # noqa: S314 - our own file
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def keys(path):
    return {(context, message.findtext("source")) for context, message in messages(path)}


def texts(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def run(tool, *arguments):
    subprocess.run([TOOLS / tool, "-silent", *map(str, arguments)], cwd=ROOT, check=True, capture_output=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_window_is_in_the_translation_and_no_other(language, tmp_path):
    ts = Path(shutil.copy(FOLDER / f"desktop_crm_{language}.ts", tmp_path))
    sources = sorted((ROOT / "desktop_crm" / "ui").rglob("*.py"))
    options = ["-pluralonly"] if language == "en" else []

    run("pyside6-lupdate", "-no-obsolete", "-locations", "none", *options, *sources, "-ts", ts)

    assert keys(ts) == keys(FOLDER / ts.name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_unfinished(language):
    for context, message in messages(FOLDER / f"desktop_crm_{language}.ts"):
        assert message.find("translation").get("type") is None, (context, message.findtext("source"))
        assert all(texts(message))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_holds_what_the_source_says(language, tmp_path):
    compiled = tmp_path / "fresh.qm"

    run("pyside6-lrelease", FOLDER / f"desktop_crm_{language}.ts", "-qm", compiled)

    assert compiled.read_bytes() == (FOLDER / f"desktop_crm_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_for_values(language):
    for context, message in messages(FOLDER / f"desktop_crm_{language}.ts"):
        source = message.findtext("source")
        for text in texts(message):
            assert sorted(re.findall(r"%L?[n1-9]", text)) == sorted(re.findall(r"%L?[n1-9]", source)), (
                context,
                source,
            )


@pytest.fixture
def urdu(qapp):
    languages = Languages(qapp)
    languages.speak("ur")
    yield
    languages.speak("en")


def test_menus_in_urdu_have_keys_that_do_not_clash(urdu, qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = fill_menu_bar(bar, Actions(bar))

    for menu in (bar, *menus.values()):
        entries = [action.text() for action in menu.actions() if action.text()]
        keys = [text[text.index("&") + 1] for text in entries]
        assert len(keys) == len(set(keys)), entries


def test_standard_labels_are_translated_and_own_ones_kept(urdu):
    assert label_text("mobile") == "موبائل"
    assert label_text("Sara's desk") == "Sara's desk"
