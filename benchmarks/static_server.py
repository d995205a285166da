"""Serves a folder on this machine: nginx where it is installed, else Python's own server."""

from __future__ import annotations

import getpass
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.programs import python, wait_until

_START_S = 10
_STOP_S = 10
_NGINX = """
daemon off; worker_processes 1; user {user}; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {served}; }}
}}
"""


@contextmanager
def serve(served: Path, folder: Path) -> Iterator[tuple[str, str]]:
    """Serve a folder, and give its address and the name of the server.

    Args:
        served: What to serve.
        folder: Where the server may write.
    """
    port = find_free_port()
    name, command = _choose_command(served, folder, port)
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        if not wait_until(lambda: answers(port), _START_S):
            raise RuntimeError(f"{name} does not answer on port {port}")
        yield f"http://127.0.0.1:{port}", name
    finally:
        process.terminate()
        process.wait(_STOP_S)


def _choose_command(served: Path, folder: Path, port: int) -> tuple[str, list[str]]:
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None or sys.platform == "win32":
        words = ("-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(served))
        return "http.server", python(*words)
    configuration = folder / "nginx.conf"
    configuration.write_text(
        _NGINX.format(folder=folder, served=served, port=port, user=getpass.getuser()), encoding="utf-8"
    )
    return "nginx", [program, "-p", str(folder), "-c", str(configuration)]


def find_free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as finder:
        finder.bind(("127.0.0.1", 0))
        port: int = finder.getsockname()[1]
        return port


def answers(port: int) -> bool:
    """Say whether something listens on a port."""
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0
