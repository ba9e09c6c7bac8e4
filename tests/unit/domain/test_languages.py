"""The tables of words that dates and activity lines are read with."""

import json

import pytest

from desktop_crm.domain.activity_kinds import STANDARD_KINDS
from desktop_crm.domain.resources import resource
from desktop_crm.domain.typed.vocabulary import phrase_of, vocabulary

FILES = sorted(resource("languages").glob("*.json"))
KINDS_OF_WORDS = {
    table: set(values)
    for table, values in json.loads(resource("languages", "en.json").read_text(encoding="utf-8")).items()
}


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def tables(request):
    return json.loads(request.param.read_text(encoding="utf-8"))


def test_english_and_urdu_are_there():
    assert {"en", "ur"} <= {file.stem for file in FILES}


def test_every_phrase_has_words(tables):
    assert all(phrase_of(text) for values in tables.values() for texts in values.values() for text in texts)


@pytest.mark.parametrize("table", ["weekday", "month", "part"])
def test_every_language_has_all_names(tables, table):
    assert KINDS_OF_WORDS[table] <= set(tables[table])


def test_results_are_those_of_the_kinds(tables):
    known = {f"{kind.key} {result.code}" for kind in STANDARD_KINDS for result in kind.results}
    assert set(tables["result"]) <= known


def test_the_words_of_the_users_language_go_first():
    assert vocabulary("en").senses.keys() == vocabulary("ur").senses.keys()
