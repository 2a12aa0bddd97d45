import gzip

from building.archives import gzipped, hashed_name, stored_zip, unzipped


def test_a_zip_does_not_depend_on_the_order_of_its_files() -> None:
    files = {"b.txt": b"two", "a/c.txt": b"one"}
    assert stored_zip(files) == stored_zip(dict(reversed(files.items())))
    assert unzipped(stored_zip(files)) == files


def test_gzip_holds_no_date() -> None:
    assert gzipped(b"text")[4:8] == bytes(4)
    assert gzip.decompress(gzipped(b"text")) == b"text"


def test_a_name_changes_with_the_content_alone() -> None:
    assert hashed_name("page.js", b"one") == hashed_name("page.js", b"one")
    assert hashed_name("page.js", b"one") != hashed_name("page.js", b"two")
    assert hashed_name("a.zip", b"", ".gz").endswith(".zip.gz")
