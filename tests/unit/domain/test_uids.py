import time
import uuid

from desktop_crm.domain.uids import new_uid


def test_a_uid_is_a_uuid_of_version_7():
    text = new_uid()
    made = uuid.UUID(text)

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert str(made) == text


def test_a_uid_holds_the_millisecond_it_was_made_in():
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_uid()).int >> 80
    after = time.time_ns() // 1_000_000

    assert before <= made <= after


def test_uids_sort_by_the_time_they_were_made(monkeypatch):
    moments = [0, 1, 255, 256, 2**40, 2**47]
    made = []
    for moment in moments:
        monkeypatch.setattr(time, "time_ns", lambda moment=moment: moment * 1_000_000)
        made.append(new_uid())

    assert made == sorted(made)


def test_uids_of_one_moment_differ(monkeypatch):
    monkeypatch.setattr(time, "time_ns", lambda: 0)

    assert len({new_uid() for _ in range(10_000)}) == 10_000
