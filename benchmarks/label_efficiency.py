"""Do chosen tiles save labels? `ddoq compare` on labelled rasters, one set after another, and one table of all.

    python benchmarks/label_efficiency.py nc-landsat                       # NC Landsat, from the folder shared/data beside the checkout
    python benchmarks/label_efficiency.py sample-scene                     # made here
    python benchmarks/label_efficiency.py NAME --image I.tif --labels L.tif --ignore 0 --budgets 10 32 98
    python benchmarks/label_efficiency.py --table                          # only the table, of what is there

The study of a set lies in build/label-efficiency/NAME and goes on where it stopped; its result is kept as
docs/proof/label-efficiency/NAME-QUESTION.json, and docs/proof/label_efficiency.txt is written anew from all that are there.
Arms, seeds, scored tiles, intervals and the noise floor are those of `ddoq compare`, whose defaults hold but for what is named here.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path
from typing import Any

from ddoq_engine.api import run_stage
from ddoq_engine.cli.screen import Screen
from ddoq_engine.scenes import sample

ROOT = Path(__file__).parents[1]
BUILD, PROOF = ROOT / "build" / "label-efficiency", ROOT / "docs" / "proof"
LANDSAT = ROOT.parent / "shared" / "data" / "landsat7_nc_landclass"
SELECTORS = ("study", "coverage@textons")
FIGURES = {"mean_iou": "mIoU", "accuracy": "accuracy", "rare_mean_iou": "mIoU of rare classes"}
QUESTIONS = {"this": "map this study", "other": "map another place"}


def files_of(asked: argparse.Namespace) -> tuple[Path, Path]:
    """The raster of a set and the raster of its classes."""
    if asked.name == "sample-scene":
        paths = sample.write(BUILD / asked.name / "scene", seed=42)
        return Path(paths.scene), Path(paths.truth)
    if asked.name == "nc-landsat":
        return LANDSAT / "lsat7_2000_nc.tif", LANDSAT / "landclass96_on_lsat_grid.tif"
    if asked.image is None or asked.labels is None:
        raise SystemExit(f"Of the set {asked.name} nothing is known here: name its files with --image and --labels.")
    return Path(asked.image), Path(asked.labels)


def run(asked: argparse.Namespace) -> None:
    """Compare on one set, and keep the result."""
    image, labels = files_of(asked)
    study = BUILD / asked.name / "study"
    run_stage("tile", study, rasters=[str(image)], size_px=asked.size)
    run_stage("encode", study)
    run_stage("select", study, budget=asked.budgets[0])
    begun = time.monotonic()
    run_stage(
        "compare", study, reference=str(labels), ignore=asked.ignore, budgets=asked.budgets, selectors=asked.selectors,
        weights=asked.weights, questions=asked.question, draws=asked.draws, half_steps=asked.half_steps, steps=asked.steps,
        full=asked.full,
        listen=Screen(quiet=False).show,
    )  # fmt: skip
    print(f"{asked.name}: {time.monotonic() - begun:.0f} s")
    (PROOF / "label-efficiency").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(study / "comparison" / "comparison.json", PROOF / "label-efficiency" / f"{asked.name}-{asked.question}.json")


def signed(figure: dict[str, Any]) -> str:
    """The gain over random tiles with its interval and, where it is more than noise, a star."""
    gain = figure.get("gain")
    if gain is None:
        return ""
    return f"{gain['mean']:+.3f} ± {gain['half_width']:.3f}{'*' if figure.get('verdict') in ('better', 'worse') else ' '}"


def table() -> str:
    """All results as text."""
    lines: list[str] = []
    for file in sorted((PROOF / "label-efficiency").glob("*.json")):
        result = json.loads(file.read_text(encoding="utf-8"))
        for question, found in result["questions"].items():
            name = file.stem.rpartition("-")[0]
            size = f"{result['tiles']} tiles, {len(result['classes'])} classes"
            series = f"{result['draws']} draws, splits: {found['splits']}, {result['steps']} steps"
            lines.append(f"{name}, {QUESTIONS[question]}: {size}, {series}")
            for key, title in FIGURES.items():
                floors = {each["budget"]: each[key]["floor"] for each in found["floor"] if each.get(key)}
                budgets = [point["budget"] for point in found["arms"][0]["points"]]
                lines.append(f"  {title:34}" + "".join(f"{budget:>24} tiles" for budget in budgets))
                for arm in found["arms"]:
                    label = "random" if arm["selector"] == "random" else f"{arm['selector']} @ {arm['encoder']}, {arm['weight']}"
                    cells = [f"{p[key]['mean']:.3f} {signed(p[key])}" if p.get(key) else "" for p in arm["points"]]
                    lines.append(f"    {label:32}" + "".join(f"{cell:>30}" for cell in cells))
                if everything := (found.get("full") or {}).get(key):
                    lines.append(f"    {str(round(found['full']['labelled'])) + ' tiles, four fifths':32}{everything['mean']:>12.3f}")
                lines.append(f"    {'noise of two random choices':32}" + "".join(f"{f'± {floors.get(b, 0):.3f}':>30}" for b in budgets))
            lines.append("")
    lines.append("A mean over the draws; behind it the gain over random tiles, paired by draw, ± half the width of its 95 % interval;")
    lines.append("* beyond both the interval and the noise of two random choices of the same number, corrected for the number of arms.")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Compare on the set that is named, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?")
    parser.add_argument("--image")
    parser.add_argument("--labels")
    parser.add_argument("--ignore", type=int, nargs="*", default=[0])
    parser.add_argument("--size", type=int, default=32)
    parser.add_argument("--budgets", type=int, nargs="+", default=[8, 16, 24])
    parser.add_argument("--selectors", nargs="+", default=list(SELECTORS))
    parser.add_argument("--weights", default="study")
    parser.add_argument("--question", choices=list(QUESTIONS), default="this")
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--half-steps", action="store_true")
    parser.add_argument("--full", action="store_true", help="also with all other tiles labelled")
    parser.add_argument("--table", action="store_true")
    asked = parser.parse_args()
    if asked.name and not asked.table:
        run(asked)
    if not list((PROOF / "label-efficiency").glob("*.json")):
        raise SystemExit("There is no result yet: name a set to compare on.")
    text = table()
    (PROOF / "label_efficiency.txt").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
