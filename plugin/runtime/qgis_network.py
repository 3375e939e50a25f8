"""QGIS's own way to the network: its proxy for the tools, and downloads with its certificates and logins."""

from __future__ import annotations

from qgis.core import QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery, QNetworkRequest

from .addresses import REGISTRY
from .network import Proxy, variables


def proxy_variables() -> dict[str, str]:
    """QGIS's proxy as variables for uv and pip. Better not in the GUI's thread: a system may ask the network for its proxy."""
    manager = QgsNetworkAccessManager.instance()
    manager.setupDefaultProxyAndCache()  # also puts a name and password from QGIS's password store into the proxy
    proxy = manager.fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        of_system = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(REGISTRY)))
        proxy = of_system[0] if of_system else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    kind = kinds.get(proxy.type())
    if kind is None or not proxy.hostName():
        return {}  # none in QGIS: variables of the system, if there are any, stay as they are
    excluded = [*manager.excludeList(), *manager.noProxyList()]
    return variables(Proxy(kind, proxy.hostName(), proxy.port(), proxy.user(), proxy.password(), excluded))


def download(address: str) -> bytes:
    """The content of an address, through QGIS. Waits for it, so only in a thread of its own. Raises `OSError`."""
    request = QgsBlockingNetworkRequest()
    if request.get(QNetworkRequest(QUrl(address)), True) != QgsBlockingNetworkRequest.ErrorCode.NoError:
        raise OSError(f"{address}: {request.errorMessage()}")
    return bytes(request.reply().content())
