"""Firefox, by its own Marionette."""

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import Any, ClassVar, override

from marionette_driver.by import By
from marionette_driver.errors import (
    ElementClickInterceptedException,
    NoSuchElementException,
    StaleElementException,
)
from marionette_driver.geckoinstance import DesktopInstance, GeckoInstance
from marionette_driver.keys import Keys
from marionette_driver.marionette import Marionette

from building.engines.engine import PATIENCE_S, Engine, value_of, webdriver_script
from building.engines.nowhere import HOST, Nowhere
from building.engines.programs import FIREFOX, find

PROBLEMS = """
const own = /^(chrome|moz-src|resource):/;
const cut = "Failed to read data from the ReadableStream";
const left = ({ sourceName, errorMessage }) => !sourceName && errorMessage.startsWith(cut);
const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
const said = storage.getEvents().filter(({ level, filename }) => /error|assert/.test(level) && !own.test(filename));
const thrown = Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !own.test(one.sourceName) && !left(one))
  .filter(({ flags, category }) => flags === Ci.nsIScriptError.errorFlag || category === "Script Loader");
storage.clearEvents();
Services.console.reset();
return [
  ...said.map((one) => `console: ${Array.from(one.arguments, String).join(" ")}`),
  ...thrown.map((one) => `exception: ${one.errorMessage} (${one.sourceName}:${one.lineNumber})`),
];
"""
"""Run with the browser's rights in the page's process, which keeps what its pages and their workers said, and what the
browser's own scripts said there. A page that is left while Python travels leaves a line that names no script; where a
reader stays, the same is told by the page itself."""
SURROUNDINGS = {"MOZ_REMOTE_SETTINGS_DEVTOOLS": "1"}
"""Without this a released Firefox asks Mozilla for its settings, whatever a profile says."""


class Firefox(Engine):
    """One Firefox with a profile of its own."""

    name: ClassVar[str] = "firefox"

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        driver.timeout.page_load = driver.timeout.script = PATIENCE_S

    @property
    @override
    def version(self) -> str:
        return str(self._driver.session_capabilities["browserVersion"])

    @property
    @override
    def address(self) -> str:
        return str(self._driver.get_url())

    @override
    def fresh(self) -> None:
        page = self._driver.open(type="tab", focus=True)["handle"]
        self._driver.close()
        self._driver.switch_to_window(page)

    @override
    def open(self, address: str) -> None:
        self._driver.navigate(address)

    @override
    def reload(self) -> None:
        self._driver.refresh()

    @override
    def back(self) -> None:
        self._driver.go_back()

    @override
    def forward(self) -> None:
        self._driver.go_forward()

    @override
    def evaluate(self, expression: str, *arguments: Any) -> Any:
        # Without a sandbox the script sees what the page's own scripts have made.
        return value_of(self._driver.execute_async_script(webdriver_script(expression), arguments, sandbox=None))

    @override
    def press(self, key: str) -> None:
        self._type(getattr(Keys, key.upper(), key))

    @override
    def problems(self) -> list[str]:
        return list(self._driver.execute_script(PROBLEMS, sandbox="system"))

    @override
    def screenshot(self) -> bytes:
        return bytes(self._driver.screenshot(format="binary", full=False))

    @override
    def resize(self, width: int, height: int) -> None:
        self._driver.set_window_rect(width=width, height=height)

    @override
    def pdf(self) -> bytes:
        # The client has no name for this command of the protocol.
        return base64.b64decode(self._driver._send_message("WebDriver:Print", {}, key="value"))

    @override
    def _click(self, selector: str) -> bool:
        try:
            self._driver.find_element(By.CSS_SELECTOR, selector).click()
        except (NoSuchElementException, StaleElementException, ElementClickInterceptedException):
            return False
        return True

    @override
    def _type(self, text: str) -> None:
        self._driver.actions.sequence("key", "keyboard").send_keys(text).perform()


@contextmanager
def opened(network: Nowhere) -> Iterator[Firefox]:
    """A Firefox with a new profile, while the block runs. Errors: ``Problem`` when there is none on the machine."""
    [program] = find(FIREFOX)
    port = Marionette.check_port_available(0)
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        settings = GeckoInstance.required_prefs | DesktopInstance.desktop_prefs | _settings(network, port)
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items())
        Path(profile, "user.js").write_text("\n".join(lines))
        asked = [program, "--headless", "--marionette", "--remote-allow-system-access", "--profile", profile]
        # As root it would not start in somebody else's home.
        surroundings = os.environ | SURROUNDINGS | {"HOME": profile}
        process = subprocess.Popen(asked, env=surroundings, stdout=DEVNULL, stderr=DEVNULL)
        driver = Marionette(port=port, startup_timeout=PATIENCE_S)
        try:
            driver.start_session()
            yield Firefox(driver)
        finally:
            driver.cleanup()
            process.terminate()
            process.wait()


def _settings(network: Nowhere, port: int) -> dict[str, str | int | bool]:
    return {
        "marionette.port": port,
        "network.proxy.type": 1,  # by hand
        "network.proxy.http": HOST,
        "network.proxy.http_port": network.port,
        "network.proxy.ssl": HOST,
        "network.proxy.ssl_port": network.port,
        "network.proxy.no_proxies_on": HOST if network.this_machine else "",
        "network.proxy.allow_hijacking_localhost": True,
        "dom.serviceWorkers.enabled": False,  # a copy for the next visit has its own tests
    }
