import threading

from desktop_crm.domain.changes import ChangeSet


def test_a_change_from_another_thread_arrives_in_the_windows(changes, qtbot):
    threads = []
    changes.happened.connect(lambda _: threads.append(threading.current_thread()))
    change = ChangeSet(contacts=frozenset({7}))

    with qtbot.waitSignal(changes.happened) as happened:
        worker = threading.Thread(target=changes.announce, args=(change,))
        worker.start()
    worker.join()

    assert happened.args == [change]
    assert threads == [threading.main_thread()]
