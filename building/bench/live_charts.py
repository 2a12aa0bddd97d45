"""What a chart that answers costs, and whom: a reader who only reads pays nothing."""

from playwright.sync_api import Browser, Request

from building.bench.figure import Figure

SCRIPT = "live-charts"
DRAWINGS = ".tb-chart .tb-chart-drawing"


def payload(browser: Browser, address: str) -> Figure:
    """The script with Vega as it travelled once a drawing was pointed at; ``before`` is what came while it was read."""
    context = browser.new_context(service_workers="block")
    travelled = [0]
    try:
        page = context.new_page()

        def note(request: Request) -> None:
            if SCRIPT in request.url:
                travelled[0] += request.sizes()["responseBodySize"]

        page.on("requestfinished", note)
        page.goto(address, wait_until="load")
        drawings = page.locator(DRAWINGS)
        read = drawings.count()
        for number in range(read):
            drawings.nth(number).scroll_into_view_if_needed()
        page.wait_for_load_state("networkidle")
        before = travelled[0]
        drawings.last.hover()
        page.locator(".tb-chart[data-live]").wait_for()
        page.wait_for_load_state("networkidle")
    finally:
        context.close()
    details = {"before anyone points": f"{before / 1000:.0f} kB", "charts read": read}
    return Figure("Vega and the live charts, gzip", travelled[0] / 1000, 200, "kB", details)
