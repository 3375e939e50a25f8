"""QGIS's proxy as variables that uv and pip read, and texts without the passwords in them. Nothing of Qt here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Proxy:
    """kind: "http" or "socks5". excluded: hosts that are reached directly."""

    kind: str
    host: str
    port: int
    user: str = ""
    password: str = ""
    excluded: Sequence[str] = ()

    def address(self) -> str:
        """As the tools read it; the name and password in it are quoted."""
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host and not self.host.startswith("[") else self.host
        return f"{self.kind}://{login}{host}" + (f":{self.port}" if self.port else "")


def variables(proxy: Proxy | None) -> dict[str, str]:
    """The variables of a proxy, in both spellings, since the tools differ; none where there is no proxy."""
    if proxy is None:
        return {}
    wanted = {"HTTP_PROXY": proxy.address(), "HTTPS_PROXY": proxy.address(), "ALL_PROXY": proxy.address()}
    hosts = [re.sub(r"^\w+://", "", each).split("/")[0] for each in proxy.excluded if each]
    wanted["NO_PROXY"] = ",".join(["localhost", "127.0.0.1", *hosts])
    return {**wanted, **{name.lower(): value for name, value in wanted.items()}}


LOGIN = re.compile(r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@'\"]*@", re.IGNORECASE)
SECRET = re.compile(r"(?i)\b((?:proxy-)?authorization:\s*\w+|(?:token|password|passwd)\s*[=:])\s*\S+")


def scrub(text: str) -> str:
    """The text without names and passwords in addresses, and without tokens in headers."""
    return SECRET.sub(r"\1 ***", LOGIN.sub(r"\g<scheme>***@", text))
