"""The second visit to a page beside the first: from its start to its first state rendered by Python."""

from playwright.sync_api import Browser, BrowserContext

from building.bench.boot import PATIENCE_MS, READY, TIMES, Network
from building.bench.figure import Figure, middle

STORED = """
navigator.serviceWorker.ready.then(async ({ active }) => {
  while (active.state !== "activated") await new Promise((done) => (active.onstatechange = done));
})
"""
BAR = 0.6


def compare(browser: Browser, address: str, *, runs: int, network: Network | None) -> Figure:
    """The ratio of the medians, second visit to first, each pair with a browser's empty cache and its copy of the site.

    The second visit begins when the copy is whole, in a new page.
    """
    first, second = [], []
    for _ in range(runs):
        context = browser.new_context(service_workers="allow")
        try:
            first.append(_ready_after(context, address, network, then=STORED))
            second.append(_ready_after(context, address, network))
        finally:
            context.close()
    where = f"at {network.megabits:g} Mbit/s and {network.latency_ms:g} ms" if network else "on this machine"
    return Figure(
        f"Second visit to first Python state ÷ first visit, {where}",
        middle(second) / middle(first),
        BAR,
        details={"first ms": middle(first), "second ms": middle(second), "first runs": first, "second runs": second},
    )


def _ready_after(context: BrowserContext, address: str, network: Network | None, then: str = "") -> float:
    page = context.new_page()
    if network:
        network.slow_down(page)
    page.goto(address, wait_until="commit", timeout=PATIENCE_MS)
    page.wait_for_function(READY, polling=100, timeout=PATIENCE_MS)
    time = round(float(page.evaluate(TIMES, "tilbake-python-ready")))
    if then:
        page.evaluate(then)
    page.close()
    return time
