"""Is this environment fit to work? Real operations, not version numbers alone."""

from __future__ import annotations

import importlib
import platform
import sys
import tempfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

from ddoq_engine import __version__, devices

LIBRARIES = ("torch", "torchvision", "segmentation-models-pytorch", "lightning", "rasterio", "geopandas", "pyogrio", "pyarrow",
             "scikit-learn", "scipy", "shapely", "numpy", "pandas", "pydantic", "safetensors", "POT", "onnx", "onnxruntime")  # fmt: skip


def examine() -> dict[str, Any]:
    """What is installed, what it can do: {"ok", "engine", "python", "platform", "libraries", "devices", "checks"}.

    Each check is {"name", "ok", "detail"}; detail says what failed.
    """
    libraries = {}
    for name in LIBRARIES:
        try:
            libraries[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            libraries[name] = ""
    checks = [_check(name, trial) for name, trial in TRIALS.items()]
    return {
        "ok": all(check["ok"] for check in checks),
        "engine": __version__,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "libraries": libraries,
        "devices": _devices(),
        "checks": checks,
    }


def _check(name: str, trial: Callable[[], str]) -> dict[str, Any]:
    try:
        return {"name": name, "ok": True, "detail": trial()}
    except Exception as error:  # whatever fails in a broken environment is what the doctor is to report
        return {"name": name, "ok": False, "detail": f"{type(error).__name__}: {error}"}


def _devices() -> list[str]:
    try:
        import torch
    except Exception:  # a torch that does not load is reported by its own trial
        return []
    found = [devices.describe(torch.device("cpu"))]
    found += [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
    return found + (["Apple GPU (mps)"] if torch.backends.mps.is_available() else [])


def _convolve() -> str:
    import torch

    network = torch.nn.Conv2d(6, 4, 3, padding=1)
    network(torch.ones(1, 6, 16, 16)).sum().backward()
    gradient = network.weight.grad
    if gradient is None or not torch.isfinite(gradient).all():
        raise RuntimeError("a convolution gave no finite gradient")
    return f"a convolution and its gradient on {devices.describe(devices.resolve('cpu'))}"


def _build_network() -> str:
    import segmentation_models_pytorch as smp
    import torch

    network = smp.Unet("resnet18", encoder_weights=None, in_channels=6, classes=3).eval()
    shape = tuple(network(torch.zeros(1, 6, 32, 32)).shape)
    return f"a U-Net maps 6 bands to {shape[1]} classes"


def _write_raster() -> str:
    import numpy as np
    import rasterio
    import rasterio.transform

    pixels = np.arange(32 * 32, dtype="uint16").reshape(32, 32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "check.tif"
        place = {"crs": "EPSG:32633", "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}
        with rasterio.open(path, "w", driver="COG", width=32, height=32, count=1, dtype="uint16", **place) as raster:
            raster.write(pixels, 1)
        with rasterio.open(path) as raster:
            if not (raster.read(1) == pixels).all() or raster.crs.to_epsg() != 32633:
                raise RuntimeError("a raster came back changed")
    return f"a Cloud-Optimized GeoTIFF written and read, GDAL {rasterio.__gdal_version__}"


def _write_tables() -> str:
    import geopandas
    import shapely

    with tempfile.TemporaryDirectory() as folder:
        table = geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.box(0, 0, 1, 1)], crs="EPSG:32633")
        table.to_parquet(Path(folder) / "check.parquet")
        table.to_file(Path(folder) / "check.gpkg", driver="GPKG")
        if len(geopandas.read_parquet(Path(folder) / "check.parquet")) != 1:
            raise RuntimeError("a table came back changed")
    return "GeoParquet and GeoPackage written and read"


def _import_all() -> str:
    names = ("lightning", "sklearn.cluster", "ot", "torchvision.ops", "safetensors.torch", "onnx", "onnxruntime")
    for name in names:
        importlib.import_module(name)
    return ", ".join(names)


TRIALS: dict[str, Callable[[], str]] = {
    "compute": _convolve,
    "network": _build_network,
    "raster": _write_raster,
    "tables": _write_tables,
    "libraries": _import_all,
}
