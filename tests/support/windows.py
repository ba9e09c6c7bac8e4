"""Put a window of the program in front, as a window manager would.

Without a window server every window that is shown takes the keyboard, alarms too, though they ask
not to; and a window that is closed hands it to nobody.
"""


def to_the_front(program, qtbot):
    """Give the keyboard to the main window and wait until it has it."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
