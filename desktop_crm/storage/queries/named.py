"""Whom a typed name or phone number may mean."""

from collections.abc import Sequence

from sqlalchemy import Connection, or_, select

from desktop_crm.domain import folding
from desktop_crm.domain.activity_entries import Candidate
from desktop_crm.domain.contacts import PointKind
from desktop_crm.domain.lookup import LookupText, Term
from desktop_crm.storage import search_index
from desktop_crm.storage.tables.activities import ContactFacts
from desktop_crm.storage.tables.contacts import Contact, ContactListing, ContactPoint

_C = Contact.__table__.c
_F = ContactFacts.__table__.c
_L = ContactListing.__table__.c
_P = ContactPoint.__table__.c

LOOKED_AT = 500
"""How many contacts whose names hold the typed letters are looked at more closely."""
MOST = 12


def named(connection: Connection, text: str) -> list[Candidate]:
    """Return the contacts of whose name or nickname each typed word begins a word.

    Where there is none it is those at a company of that name. Those of just that name come
    first, then those most recently in touch.
    """
    words = folding.sort_key(text).split()
    if not words:
        return []
    lookup = LookupText(tuple(Term(word) for word in words))
    start = folding.fold(text)
    beginning = (
        select(_L.contact_id)
        .where(_L.trashed.is_(False), _L.name_key >= start, _L.name_key < start + "\U0010ffff")
        .limit(MOST)
    )
    ids = dict.fromkeys(connection.scalars(beginning))
    ids |= dict.fromkeys(
        search_index.first_ids(connection, search_index.index_query(lookup, "names_text"), LOOKED_AT)
    )
    near = _candidates(connection, list(ids))
    found = [one for one in near if _begin_words_of(words, f"{one.name} {one.nickname}")]
    found = found or [one for one in near if _begin_words_of(words, one.company)]
    return sorted(found, key=lambda one: folding.fold(one.name) != start)[:MOST]


def with_number(connection: Connection, normalised: str, digits: str) -> list[Candidate]:
    """Return who has a phone number: in E.164, as dialled at home, or in the digits typed."""
    has = select(_P.contact_id).where(
        _P.kind == PointKind.PHONE.value,
        or_(
            _P.normalised.in_([normalised, f"+{digits}"] if normalised else [f"+{digits}"]),
            _P.national == digits,
        ),
    )
    return _candidates(connection, list(connection.scalars(has)))[:MOST]


def _candidates(connection: Connection, ids: Sequence[int]) -> list[Candidate]:
    """Return contacts as candidates, those most recently in touch first."""
    query = (
        select(_L.contact_id, _L.name, _L.company, _C.nickname, _F.last_reached, _F.last_attempt)
        .join(Contact, _C.id == _L.contact_id)
        .outerjoin(ContactFacts, _F.contact_id == _L.contact_id)
        .where(_L.contact_id.in_(ids), _L.trashed.is_(False))
        .order_by(_L.sort_key, _L.contact_id)
    )
    rows = connection.execute(query).all()
    recent_first = sorted(rows, key=lambda row: max(row[4] or "", row[5] or ""), reverse=True)
    return [Candidate(*row[:4]) for row in recent_first]


def _begin_words_of(words: Sequence[str], text: str) -> bool:
    """Return whether each folded word begins a word of a text."""
    there = folding.sort_key(text).split()
    return all(any(word.startswith(typed) for word in there) for typed in words)
