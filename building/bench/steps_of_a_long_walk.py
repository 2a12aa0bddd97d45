"""A program of its own: walks to each number of choices given, and prints how long the next step takes there, in ms."""

import json
import sys
import time

from tilbake import app
from tilbake.app import Answer

REPEATS = 50


def at(choices: int) -> Answer:
    """The walk after so many choices, taken one by one as a reader does."""
    answer = app.answer({"widget": "walk", "options": {"person": "jonas"}})
    for _ in range(choices):
        answer = onwards(answer)
    return answer


def onwards(answer: Answer) -> Answer:
    """One more choice: the first that stands on the card."""
    _, _, found = answer["html"].partition('name="choose" value="')
    return app.answer({"widget": "walk", "link": answer["link"], "action": {"choose": found.partition('"')[0]}})


def timed(choices: int) -> list[float]:
    """The times of the step after so many choices."""
    start = at(choices)
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        onwards(start)
        times.append((time.perf_counter() - began) * 1000)
    return times


if __name__ == "__main__":
    print(json.dumps({number: timed(int(number)) for number in sys.argv[1:]}))
