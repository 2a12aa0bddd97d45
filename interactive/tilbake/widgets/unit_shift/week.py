"""One week on the unit: what begins, what an officer notices, what is passed on, and what is met in time."""

from functools import cache, lru_cache
from typing import NamedTuple

from tilbake.widgets.unit_shift.chance import OUT_OF, drawn
from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import IN_COMPANY, TALK, Kind, kinds, number, posts

ROOM, OTHER, BEGINS, LASTS, SHOWS, NOTICED, PASSED_ON, HELPED = range(8)
"""What chance is asked about, so that no two questions share an answer."""
SHARE = {"built-in": 100, "half": 50, "nothing": 0}
LEAST_TOLD = 30
"""However much is searched, so many in a hundred of what talk would show is still told."""
LAST_BEGINNING = 5
"""Nothing begins at the weekend: it would have no time to come out."""
NEVER = 10_000


class Thread(NamedTuple):
    """Something that begins on the unit. Days count from 0; ``lasts`` in days of its own clock."""

    place: int
    kind: Kind
    rooms: tuple[int, ...]
    begins: int
    lasts: int
    silent: bool
    """It gives no sign that anybody could notice."""
    chances: tuple[int, ...]
    """What chance says on each day of whether it is noticed: the same for every setting, so asked once."""


class Course(NamedTuple):
    """What became of a thread: on which day, ``None`` where it did not happen; ``post`` is where it was noticed."""

    thread: Thread
    noticed: int | None
    post: int | None
    known: int | None
    met: int | None
    out: int | None
    helped: bool

    @property
    def end(self) -> str:
        """The outcome, one of ``ENDS``."""
        if self.met is not None:
            return "met"
        if self.out is None:
            return "waits"
        if self.known is not None:
            return "no-hour"
        return "unseen" if self.noticed is None else "kept"


ENDS = ("met", "no-hour", "kept", "unseen", "waits")


class Week(NamedTuple):
    """The courses of a week, and the lines that the log was to hold and did hold."""

    courses: tuple[Course, ...]
    to_write: int
    written: int

    @property
    def in_time(self) -> int:
        """How many the shift knew of before they came out, met or not."""
        return sum(course.known is not None for course in self.courses)


class Setting(NamedTuple):
    """What the hours come to, the same on every day of every week."""

    misses: dict[str, tuple[int, ...]]
    """By kind: the chance, out of ``OUT_OF``, that a day has shown nothing after each post in turn."""
    steps: dict[str, int]
    """By kind: how far its clock runs in a day."""
    meets: dict[str, int]
    """By post: how many things its hours can meet in a day."""
    lines: int
    room_in_log: int
    passed_on: int
    far: int
    """The chance, out of ``OUT_OF``, that nobody is near when something comes out."""


@cache
def begun(week: int) -> tuple[Thread, ...]:
    """What begins in that week, whatever the officers do."""
    threads: list[Thread] = []
    rooms = number("rooms")
    for kind in kinds():
        for _ in range(kind.times):
            place = len(threads)
            shortest, longest = kind.lasts
            room = drawn(week, place, ROOM) % rooms
            other = (room + 1 + drawn(week, place, OTHER) % (rooms - 1)) % rooms
            threads.append(
                Thread(
                    place,
                    kind,
                    (room + 1, other + 1) if "{b}" in kind.says else (room + 1,),
                    drawn(week, place, BEGINS) % LAST_BEGINNING,
                    shortest + drawn(week, place, LASTS) % (longest - shortest + 1),
                    drawn(week, place, SHOWS) % 10 == 0,
                    tuple(drawn(week, place, NOTICED, day) for day in range(number("days"))),
                )
            )
    return tuple(threads)


def run(hours: Hours) -> Week:
    """The week of these hours. Pure: the same hours give the same week."""
    return _run(hours._replace(guess=""))


@lru_cache(maxsize=48)  # twelve weeks of these hours, of those at first, and of what was tried before
def _run(hours: Hours) -> Week:
    setting = _setting(hours._replace(week=1))
    threads = [_Running(thread) for thread in begun(hours.week)]
    to_write = written = 0
    for day in range(number("days")):
        going = [each for each in threads if each.thread.begins <= day and each.met is None and each.out is None]
        _meet(going, setting, day)
        going = [each for each in going if each.met is None]
        signs = [each for each in going if each.known is None and _shows(each, setting, day)]
        lines = setting.lines + len(signs)
        to_write += lines
        written += min(setting.room_in_log, lines)
        for each in going:
            each.left -= setting.steps[each.thread.kind.key]
            if each.left <= 0:
                each.out = day
        for each in signs:
            # Nobody can tell today which line will matter: each has the same chance to be passed on.
            chance = drawn(hours.week, each.thread.place, PASSED_ON, day) * lines
            if each.out is None and chance < setting.passed_on * OUT_OF:
                each.known = day
    return Week(tuple(each.course(hours.week, setting.far) for each in threads), to_write, written)


class _Running:
    """A thread while the week runs; ``left`` in hours of the shift."""

    def __init__(self, thread: Thread) -> None:
        self.thread = thread
        self.left = thread.lasts * number("hours")
        self.noticed: int | None = None
        self.post: int | None = None
        self.known: int | None = None
        self.met: int | None = None
        self.out: int | None = None

    def course(self, week: int, far: int) -> Course:
        helped = self.out is not None and drawn(week, self.thread.place, HELPED) >= far
        return Course(self.thread, self.noticed, self.post, self.known, self.met, self.out, helped)


def _shows(each: _Running, setting: Setting, day: int) -> bool:
    misses = setting.misses[each.thread.kind.key]
    chance = each.thread.chances[day]
    if each.thread.silent or chance < misses[-1]:
        return False
    if each.noticed is None:
        each.noticed = day
        each.post = next(at for at, missed in enumerate(misses) if chance >= missed)
    return True


def _meet(going: list[_Running], setting: Setting, day: int) -> None:
    """Give each hour to what is known and comes out soonest."""
    known = [each for each in going if each.known is not None]
    for post in dict.fromkeys(each.thread.kind.needs for each in known):
        waiting = sorted((e for e in known if e.thread.kind.needs == post), key=lambda e: _days_left(e, setting))
        for each in waiting[: setting.meets[post]]:
            each.met = day


def _days_left(each: _Running, setting: Setting) -> int:
    a_day = setting.steps[each.thread.kind.key]
    return -(-each.left // a_day) if a_day else NEVER


@lru_cache(maxsize=8)
def _setting(hours: Hours) -> Setting:
    shift = number("hours")
    spent = tuple(_spent(hours, post.key) for post in posts())
    steps = {"open": hours.open, "shut": shift + (shift - hours.open), "always": shift}
    room_in_log = hours.at("paper") * number("lines_an_hour")
    return Setting(
        misses={kind.key: _misses(kind, hours, spent) for kind in kinds()},
        steps={kind.key: steps[kind.when] for kind in kinds()},
        meets={key: _spent(hours, key) for key in dict.fromkeys(kind.needs for kind in kinds())},
        lines=sum(post.lines * long for post, long in zip(posts(), spent, strict=True)),
        room_in_log=room_in_log,
        passed_on=room_in_log + number("spoken"),
        far=_missed([post.helps * 1000 for post in posts()], spent)[-1],
    )


def _spent(hours: Hours, key: str) -> int:
    """Hours that can be what they are called: nobody sits at a table or a bench while the doors are shut."""
    return min(hours.at(key), hours.open) if key in IN_COMPANY else hours.at(key)


def _misses(kind: Kind, hours: Hours, spent: tuple[int, ...]) -> tuple[int, ...]:
    told = SHARE[hours.talk] * max(LEAST_TOLD, 100 - number("searched_hour_takes") * hours.at("search"))
    shown = [
        sign * told // 10 if post.key in TALK else sign * 1000 for post, sign in zip(posts(), kind.signs, strict=True)
    ]
    return _missed(shown, spent)


def _missed(shown: list[int], spent: tuple[int, ...]) -> tuple[int, ...]:
    """After each post in turn, the chance that none of its hours showed it. In whole numbers: no Python rounds them."""
    missed, each = OUT_OF, []
    for chance, hours in zip(shown, spent, strict=True):
        for _ in range(hours):
            missed = missed * (OUT_OF - chance) // OUT_OF
        each.append(missed)
    return tuple(each)
