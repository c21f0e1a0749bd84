"""A real, headless Chromium, for looking at pages: Debian's own, driven by Selenium."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions, ChromeService

INSTALL = "apt-get install --yes chromium chromium-driver fonts-noto-core"


@contextmanager
def chromium(width: int, height: int, *, dark: bool = False) -> Iterator[Chrome]:
    """A window of that many pixels, in light or dark colours."""
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (browser and driver):
        sys.exit(f"chromium and chromedriver are missing; on Debian: {INSTALL}")
    options = ChromeOptions()
    options.binary_location = browser
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    window = Chrome(options=options, service=ChromeService(driver))
    try:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        window.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        window.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        yield window
    finally:
        window.quit()


def address(path: Path) -> str:
    """The address of a file."""
    return path.resolve().as_uri()
