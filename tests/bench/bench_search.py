"""Searching while typing among 100,000 contacts: names, phones, e-mails and notes, 1 to 8 signs."""

import random
import time
from pathlib import Path

from desktop_crm.services.workspace import Workspace
from tests.bench.figures import Figure, percentile

PEOPLE = 400


def measure(database: Path) -> list[Figure]:
    """Time queries cut out of what the contacts hold; each gives its first 50 rows."""
    workspace = Workspace.open(database)
    try:
        queries = _queries(workspace)
        times = [_milliseconds(workspace, query) for query in queries]
    finally:
        workspace.close()
    return [
        Figure(f"search, 99 of 100 of {len(queries):,} queries", percentile(times, 0.99), 30, "ms"),
        Figure("search, median", percentile(times, 0.5), 30, "ms"),
    ]


def _milliseconds(workspace: Workspace, query: str) -> float:
    started = time.perf_counter()
    workspace.search.find(query)
    return (time.perf_counter() - started) * 1000


def _queries(workspace: Workspace) -> list[str]:
    chance = random.Random(3)
    ids = workspace.contacts.ids()
    queries = ["a", "s", "1", "da", "an", "0300", "+92", "example"]
    for contact_id in chance.sample(list(ids), PEOPLE):
        record = workspace.contacts.get(contact_id)
        texts = [record.name.given, record.name.family, record.company]
        texts += [point.value for point in record.points] + [note.text for note in record.notes]
        queries += [_cut(chance, text) for text in texts if text.strip()]
    return queries


def _cut(chance: random.Random, text: str) -> str:
    """Return one to eight signs of a text; short ones from the beginning of a word."""
    length = chance.randint(1, 8)
    start = 0 if length < 3 else chance.randrange(max(1, len(text) - length + 1))
    return text[start : start + length]
