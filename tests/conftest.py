"""Settings for every test: Qt without a window server unless a test brings its own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
