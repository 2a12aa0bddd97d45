"""WebKit, by Selenium and WebKitGTK's driver."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar, override

from selenium.common import (
    ElementClickInterceptedException,
    NoSuchElementException,
    StaleElementReferenceException,
    WebDriverException,
)
from selenium.webdriver import ActionChains, Keys, Remote
from selenium.webdriver.common.by import By
from selenium.webdriver.common.proxy import Proxy
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from building.engines.display import display
from building.engines.engine import PATIENCE_S, Engine, value_of, webdriver_script
from building.engines.nowhere import HOST, Nowhere
from building.engines.programs import WEBKIT, find

ATTEMPTS = 3
COLLECTOR = Path(__file__).with_name("collector.js")


class WebKit(Engine):
    """One WebKit window with a profile of its own, which is never written to disk."""

    name: ClassVar[str] = "webkit"
    prints: ClassVar[bool] = False

    def __init__(self, driver: Remote) -> None:
        self._driver = driver
        driver.set_page_load_timeout(PATIENCE_S)
        driver.set_script_timeout(PATIENCE_S)

    @property
    @override
    def version(self) -> str:
        return str(self._driver.capabilities["browserVersion"])

    @property
    @override
    def address(self) -> str:
        return self._driver.current_url

    @override
    def fresh(self) -> None:
        old = self._driver.current_window_handle
        self._driver.switch_to.new_window("window")  # a tab would stay behind the old one
        page = self._driver.current_window_handle
        self._driver.switch_to.window(old)
        self._driver.close()
        self._driver.switch_to.window(page)

    @override
    def open(self, address: str) -> None:
        self._driver.get(address)

    @override
    def reload(self) -> None:
        self._driver.refresh()

    @override
    def back(self) -> None:
        self._driver.back()

    @override
    def forward(self) -> None:
        self._driver.forward()

    @override
    def evaluate(self, expression: str, *arguments: Any) -> Any:
        return value_of(self._driver.execute_async_script(webdriver_script(expression), *arguments))

    @override
    def press(self, key: str) -> None:
        self._type(getattr(Keys, key.upper(), key))

    @override
    def problems(self) -> list[str]:
        return list(self.evaluate("globalThis.problemsOfThePage?.splice(0) ?? []"))

    @override
    def screenshot(self) -> bytes:
        return self._driver.get_screenshot_as_png()

    @override
    def resize(self, width: int, height: int) -> None:
        self._driver.set_window_size(width, height)

    @override
    def pdf(self) -> bytes:
        raise NotImplementedError("WebKitGTK's driver does not print.")

    @override
    def _click(self, selector: str) -> bool:
        try:
            self._driver.find_element(By.CSS_SELECTOR, selector).click()
        except (NoSuchElementException, StaleElementReferenceException, ElementClickInterceptedException):
            return False
        return True

    @override
    def _type(self, text: str) -> None:
        ActionChains(self._driver).send_keys(text).perform()


@contextmanager
def opened(network: Nowhere) -> Iterator[WebKit]:
    """A WebKit with a new profile, while the block runs. Errors: ``Problem`` when a program it needs is missing."""
    [program] = find(WEBKIT)
    proxy = f"{HOST}:{network.port}"
    options = Options()
    options.proxy = Proxy(
        {
            "proxyType": "manual",
            "httpProxy": proxy,
            "sslProxy": proxy,
            "noProxy": [HOST] if network.this_machine else [],
        }
    )
    with display() as screen:
        surroundings = os.environ | {"DISPLAY": screen}
        # On a busy machine the driver now and then never answers the first question; a new one does.
        for attempts_left in range(ATTEMPTS, 0, -1):
            service = Service(program, env=surroundings)
            service.start()
            address = ClientConfig(service.service_url, timeout=int(2 * PATIENCE_S))
            try:
                driver = Remote(service.service_url, options=options, client_config=address)
                break
            except (HTTPError, WebDriverException):
                service.stop()
                if attempts_left == 1:
                    raise
        try:
            yield WebKit(driver)
        finally:
            driver.quit()
            service.stop()


def with_collector(site: Path, folder: Path) -> Path:
    """A copy of a site whose pages begin with a script that hears their errors, since WebKit's driver does not."""
    shutil.copytree(site, folder)
    shutil.copyfile(COLLECTOR, folder / COLLECTOR.name)
    for page in folder.rglob("*.html"):
        script = "../" * (len(page.relative_to(folder).parts) - 1) + COLLECTOR.name
        page.write_text(page.read_text().replace("<head>", f'<head><script src="{script}"></script>', 1))
    return folder
