"""From the start of a page to its first state rendered by Python, ours and plain by turns."""

from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from building.bench.figure import Figure, middle

READY = "() => performance.getEntriesByName('tilbake-python-ready').length > 0"
TIMES = "name => performance.getEntriesByName(name)[0].startTime"
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Network:
    """What Chromium throttles a page to."""

    megabits: float
    latency_ms: float

    def slow_down(self, page: Page) -> None:
        """Throttle the page and its workers, and keep nothing of earlier visits."""
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        throughput = self.megabits * 1e6 / 8
        conditions = {"offline": False, "latency": self.latency_ms, "downloadThroughput": throughput}
        session.send("Network.emulateNetworkConditions", {**conditions, "uploadThroughput": throughput})


SLOW = Network(megabits=10, latency_ms=40)


def ready_after(browser: Browser, address: str, network: Network | None = None) -> float:
    """Milliseconds from navigation to Python's first answer in the page, with an empty cache."""
    context = browser.new_context()
    try:
        page = context.new_page()
        if network:
            network.slow_down(page)
        page.goto(address, wait_until="commit", timeout=PATIENCE_MS)
        page.wait_for_function(READY, polling=100, timeout=PATIENCE_MS)
        return float(page.evaluate(TIMES, "tilbake-python-ready"))
    finally:
        context.close()


def compare(
    browser: Browser, ours: str, plain: str, *, runs: int, network: Network | None, bar: float, name: str = "Page"
) -> Figure:
    """The ratio of the medians, ours to plain, measured by turns in one run; ``name`` says which page ours is."""
    times: dict[str, list[float]] = {ours: [], plain: []}
    for number in range(runs):
        # Each goes first in every other turn.
        for address in (ours, plain) if number % 2 else (plain, ours):
            times[address].append(round(ready_after(browser, address, network)))
    where = f"at {network.megabits:g} Mbit/s and {network.latency_ms:g} ms" if network else "on this machine"
    return Figure(
        f"{name} to first Python state ÷ plain page, {where}",
        middle(times[ours]) / middle(times[plain]),
        bar,
        details={
            "ours ms": middle(times[ours]),
            "plain ms": middle(times[plain]),
            "ours runs": times[ours],
            "plain runs": times[plain],
        },
    )
