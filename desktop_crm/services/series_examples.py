"""The activity series that come with the program, as examples to begin with."""

import json
from datetime import time

from desktop_crm.domain.resources import resource
from desktop_crm.domain.series import ActivitySeries, SeriesStep, Unit


def examples(language: str) -> tuple[ActivitySeries, ...]:
    """Return the examples in a language of the program, in English where there are none in it."""
    file = resource("series", f"{language}.json")
    if not file.is_file():
        file = resource("series", "en.json")
    described = json.loads(file.read_text(encoding="utf-8"))
    return tuple(
        ActivitySeries(one["name"], tuple(_step(step) for step in one["steps"]), one["description"])
        for one in described
    )


def _step(described: dict[str, str | int | bool]) -> SeriesStep:
    start = described.get("start")
    return SeriesStep(
        kind=str(described["kind"]),
        offset=int(described["offset"]),
        unit=Unit(str(described.get("unit", Unit.DAYS))),
        skip_weekends=bool(described.get("skip_weekends", True)),
        regarding=str(described["regarding"]),
        start=time.fromisoformat(str(start)) if start else None,
        duration=int(described.get("duration", 0)),
        alarm_lead=int(described["alarm_lead"]) if "alarm_lead" in described else None,
    )
