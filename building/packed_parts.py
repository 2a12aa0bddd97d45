"""The parts of Python as scripts, for a page opened as a file: it may load scripts, and nothing else."""

import base64
import json

from building import memory
from building.archives import hashed_name
from building.runtime import BASE, Runtime

FOLDER = "packed/"
"""Where the scripts stand, under the folder of the parts."""
LIST = "pack.js"
"""The one script whose name every page knows: it names the others."""


def scripts(runtime: Runtime) -> dict[str, bytes]:
    """The scripts by their path in the site. Errors: ``node.NodeError`` when Python's memory cannot be copied."""
    texts = {
        "worker.js": runtime.files[runtime.manifest["worker"]].decode(),
        "memory": _base64(memory.image(runtime)),
        **{name: _base64(runtime.files[part["file"]]) for name, part in runtime.manifest["parts"].items()},
    }
    files, listed = {}, {}
    for name, text in texts.items():
        content = f"tilbakePacked.parts[{json.dumps(name)}]={json.dumps(text, ensure_ascii=False)};\n".encode()
        listed[name] = FOLDER + hashed_name(f"{name.removesuffix('.js')}.js", content)
        files[f"{BASE}{listed[name]}"] = content
    files[f"{BASE}{LIST}"] = f"tilbakePacked.list={json.dumps(listed)};\n".encode()
    return files


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
