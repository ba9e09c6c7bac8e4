"""The first schema: contacts, what hangs on them, tags, groups, notes and the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_FTS = (
    (
        "CREATE VIRTUAL TABLE contact_trigram USING fts5(names_text, other_text, content='contact_listing',"
        " content_rowid='contact_id', tokenize='trigram case_sensitive 1')"
    ),
    (
        "CREATE VIRTUAL TABLE contact_prefix USING fts5(names_text, other_text, content='contact_listing',"
        " content_rowid='contact_id', tokenize='unicode61 remove_diacritics 0', prefix='1 2', detail='none')"
    ),
)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _row() -> list[sa.Column[int] | sa.Column[str]]:
    return [
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _record() -> list[sa.Column[int] | sa.Column[str]]:
    return [*_row(), *_text("created_at", "created_by", "changed_at", "changed_by")]


def _of_contact() -> list[sa.Column[int] | sa.Column[str]]:
    owner = sa.ForeignKey("contact.id", name=None)
    return [*_row(), sa.Column("contact_id", sa.Integer(), owner, nullable=False)]


def upgrade() -> None:
    """Make every table and index."""
    _contacts()
    _groups()
    _notes()
    _journal()
    for statement in _FTS:
        op.execute(statement)


def _contacts() -> None:
    op.create_table(
        "contact",
        *_record(),
        *_text(
            "kind",
            "prefix",
            "given",
            "middle",
            "family",
            "suffix",
            "nickname",
            "phonetic_given",
            "phonetic_family",
            "full",
            "file_as",
            "company",
            "department",
            "title",
        ),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("deleted_by", sa.Text(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_deleted_at", "contact", ["deleted_at"])
    op.create_index("uq_contact_uid", "contact", ["uid"], unique=True)
    op.create_table(
        "contact_point",
        *_of_contact(),
        *_text("kind", "value", "label", "extension", "service"),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        *_text("normalised", "national"),
        sa.Column("position", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_point_contact_id", "contact_point", ["contact_id"])
    op.create_index("ix_contact_point_kind_normalised", "contact_point", ["kind", "normalised"])
    op.create_table(
        "address",
        *_of_contact(),
        *_text(
            "label",
            "po_box",
            "extended",
            "street",
            "district",
            "locality",
            "region",
            "postcode",
            "country",
            "country_code",
            "formatted",
        ),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_address_contact_id", "address", ["contact_id"])
    op.create_table(
        "important_date",
        *_of_contact(),
        *_text("label"),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("month", sa.Integer(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        *_text("text"),
        sa.Column("position", sa.Integer(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_important_date_contact_id", "important_date", ["contact_id"])
    op.create_index("ix_important_date_month_day", "important_date", ["month", "day"])
    op.create_table(
        "card_source",
        *_of_contact(),
        *_text("file_name"),
        sa.Column("card_number", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        *_text("foreign_uid", "card_version", "content_hash"),
        sa.Column("verbatim", sa.LargeBinary(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_card_source_contact_id", "card_source", ["contact_id"])
    op.create_index("ix_card_source_content_hash", "card_source", ["content_hash"])
    op.create_index("ix_card_source_foreign_uid", "card_source", ["foreign_uid"])
    op.create_table(
        "contact_listing",
        sa.Column("contact_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("trashed", sa.Boolean(), nullable=False),
        *_text(
            "kind",
            "name",
            "name_key",
            "file_as",
            "sort_key",
            "company",
            "company_key",
            "title",
            "phone",
            "email",
            "city",
            "city_key",
            "country",
            "tags",
            "added_at",
            "changed_at",
            "names_text",
            "other_text",
        ),
    )
    op.create_index(
        "ix_contact_listing_kind", "contact_listing", ["trashed", "kind", "sort_key", "contact_id"]
    )
    op.create_index("ix_contact_listing_name", "contact_listing", ["trashed", "name_key", "contact_id"])
    op.create_index("ix_contact_listing_order", "contact_listing", ["trashed", "sort_key", "contact_id"])


def _groups() -> None:
    op.create_table("tag", *_record(), *_text("name", "name_key"), sqlite_autoincrement=True)
    op.create_index("uq_tag_name_key", "tag", ["name_key"], unique=True)
    op.create_table(
        "contact_tag",
        *_of_contact(),
        sa.Column("tag_id", sa.Integer(), sa.ForeignKey("tag.id"), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_tag_contact_id", "contact_tag", ["contact_id"])
    op.create_index("uq_contact_tag_tag_contact", "contact_tag", ["tag_id", "contact_id"], unique=True)
    op.create_table(
        "contact_group", *_record(), *_text("name", "name_key", "colour"), sqlite_autoincrement=True
    )
    op.create_index("uq_contact_group_name_key", "contact_group", ["name_key"], unique=True)
    op.create_table(
        "group_member",
        *_of_contact(),
        sa.Column("group_id", sa.Integer(), sa.ForeignKey("contact_group.id"), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_group_member_contact_id", "group_member", ["contact_id"])
    op.create_index("uq_group_member_group_contact", "group_member", ["group_id", "contact_id"], unique=True)


def _notes() -> None:
    op.create_table(
        "note",
        *_of_contact(),
        *_text("text", "at", "author", "changed_at", "changed_by"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_contact_id", "note", ["contact_id"])
    op.create_table(
        "note_version",
        *_of_contact(),
        sa.Column("note_id", sa.Integer(), sa.ForeignKey("note.id"), nullable=False),
        *_text("text", "at", "author"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_version_contact_id", "note_version", ["contact_id"])
    op.create_index("ix_note_version_note_id", "note_version", ["note_id"])


def _journal() -> None:
    op.create_table(
        "operation",
        sa.Column("id", sa.Integer(), primary_key=True),
        *_text("uid", "kind", "details", "user", "machine", "at"),
        sa.Column("target_id", sa.Integer(), sa.ForeignKey("operation.id"), nullable=True),
        sa.Column("undone_by", sa.Integer(), sa.ForeignKey("operation.id"), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("operation_id", sa.Integer(), sa.ForeignKey("operation.id"), nullable=False),
        *_text("table_name", "action"),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_contact_id", "change", ["contact_id"])
    op.create_index("ix_change_operation_id", "change", ["operation_id"])
    op.create_index("ix_change_table_name_record_id", "change", ["table_name", "record_id"])
    op.create_table("setting", sa.Column("key", sa.Text(), primary_key=True), *_text("value"))
