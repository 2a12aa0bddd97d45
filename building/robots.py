"""What is said to search engines: everything may be read, and where the list of pages is."""

from building.address import site_address

FILE = "robots.txt"


def content() -> bytes:
    """The file, which names the sitemap where the site's address is known. Errors: ``address.NoAddress``."""
    address = site_address()
    sitemap = f"\nSitemap: {address}sitemap.xml\n" if address else ""
    return f"User-agent: *\nDisallow:\n{sitemap}".encode()
