import socket

import pytest

from building import serve
from building.reloading import Changes


def test_a_port_in_use_is_said_and_the_next_free_one_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with serve.open_server(port, Changes()) as server:
            assert port < server.server_port <= port + serve.NEXT_PORTS
    assert f"Port {port} is in use" in capsys.readouterr().out
