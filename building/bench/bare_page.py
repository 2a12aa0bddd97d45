"""Our widget on a page without the theme, as bare as the plain page: what the start of Python itself costs."""

import shutil
from pathlib import Path

from building import memory, page_script, runtime
from building.archives import hashed_name
from building.prerender import inline_json, place

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Our widget, and nothing else</title>
{place}
<script type="application/json" id="tilbake-python">{manifest}</script>
<script src="{script}"></script>
</html>
"""
PARTS = ("pyodide.asm.wasm", "memory")
"""What Python starts from where it starts from a copy of its memory."""


def write_bare_page(folder: Path, widget: str, options: dict[str, str]) -> None:
    """Write the page and what Python is made of."""
    shutil.rmtree(folder, ignore_errors=True)
    made = runtime.prepare()
    image = memory.image(made)
    described = {**made.manifest["parts"], "memory": {"file": hashed_name("memory", image, ".gz"), "bytes": len(image)}}
    manifest = {**made.manifest, "base": "python/", "parts": {name: described[name] for name in PARTS}}
    script = page_script.bundle()
    page = PAGE.format(
        place=place(widget, options, key=widget), manifest=inline_json(manifest), script=Path(script.entry).name
    )
    files = {
        "index.html": page.encode(),
        Path(script.entry).name: script.files[script.entry],
        **{f"python/{name}": content for name, content in made.files.items()},
        f"python/{described['memory']['file']}": image,
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
