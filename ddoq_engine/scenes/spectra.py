"""The reflectance of what the sample scene is made of, in six bands, and the classes of its truth.

Where the numbers come from
---------------------------
Library: band averages, over the nominal Sentinel-2 windows 0.459-0.524, 0.543-0.578, 0.650-0.680, 0.785-0.900, 1.565-1.655
and 2.10-2.28 µm, of spectra in the Earth Library (C. Anderson, github.com/earth-chris/earthlib, MIT), which gathers
published collections: canopies simulated with PROSAIL (Jacquemoud et al. 2009), soils of the ICRAF-ISRIC library,
urban materials of Santa Barbara (Herold et al. 2004), dry plants. A mixture of two spectra is made by the scene itself.
Scaled: a library spectrum times a factor that is said beside it. Soils were measured dried and sieved in a laboratory and
are darker in a field, where they are rough and moist; forest canopies are darker than PROSAIL's, by the shade of crowns
(levels as of the forest in the Sentinel-2 example of eo-learn: red 0.04, nir 0.21, swir1 0.10, swir2 0.04).
Chosen: set by hand to a magnitude that any textbook gives (water: a few per cent in the visible, about nothing beyond
0.9 µm; cloud: bright and nearly white, darker in the short-wave infrared), not read from a table.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

BAND_NAMES = ("blue", "green", "red", "nir", "swir1", "swir2")

# material: reflectance in the order of BAND_NAMES
MATERIALS: dict[str, tuple[float, float, float, float, float, float]] = {
    # Library: PROSAIL, leaf area index 3.4, chlorophyll 46 µg/cm²
    "cereal": (0.030, 0.059, 0.027, 0.477, 0.282, 0.106),
    # Library: PROSAIL, leaf area index 5.0, chlorophyll 41 (lush, such as sugar beet)
    "beet": (0.040, 0.088, 0.030, 0.582, 0.239, 0.088),
    # Library: PROSAIL, leaf area index 4.5, chlorophyll 13 (pale, past its flower)
    "rape": (0.064, 0.160, 0.057, 0.490, 0.125, 0.032),
    # Library: PROSAIL, leaf area index 2.0, chlorophyll 39
    "maize": (0.041, 0.099, 0.042, 0.538, 0.400, 0.200),
    # Library: PROSAIL, leaf area index 1.6, chlorophyll 59, scaled 0.9: grazed grass has dead stalks and shade in it
    "meadow": (0.058, 0.085, 0.069, 0.360, 0.260, 0.145),
    # Library: dry grass, median of two, scaled 0.85 for the soil and shade between the stalks
    "straw": (0.119, 0.140, 0.170, 0.244, 0.400, 0.310),
    # Scaled: the darkest tenth of 102 ICRAF soils, 0.6
    "dark_soil": (0.039, 0.056, 0.082, 0.136, 0.240, 0.215),
    # Scaled: between the darkest tenth and the median, 0.6
    "brown_soil": (0.060, 0.090, 0.140, 0.200, 0.310, 0.270),
    # Scaled: the median, 0.6
    "pale_soil": (0.102, 0.164, 0.250, 0.310, 0.394, 0.331),
    # Scaled: PROSAIL, leaf area index 6.7, chlorophyll 45: 0.6 broadleaf, 0.35 conifer
    "broadleaf": (0.019, 0.042, 0.020, 0.345, 0.165, 0.068),
    "conifer": (0.013, 0.026, 0.014, 0.205, 0.088, 0.036),
    # Chosen: clear and silty water
    "lake": (0.035, 0.030, 0.017, 0.008, 0.004, 0.003),
    "river": (0.045, 0.060, 0.045, 0.020, 0.006, 0.004),
    # Chosen: standing reed, between dry grass and meadow; peat, a wet dark soil
    "reed": (0.045, 0.070, 0.062, 0.230, 0.175, 0.095),
    "peat": (0.025, 0.035, 0.040, 0.065, 0.060, 0.040),
    # Library: medians of the urban materials
    "roof_tile": (0.065, 0.106, 0.242, 0.307, 0.480, 0.480),  # two tiles; the infrared held at 0.48, they were new and clean
    "roof_shingle": (0.068, 0.088, 0.121, 0.144, 0.167, 0.143),
    "roof_metal": (0.208, 0.245, 0.235, 0.293, 0.290, 0.320),
    "concrete": (0.208, 0.258, 0.292, 0.312, 0.390, 0.408),
    "asphalt": (0.054, 0.065, 0.076, 0.093, 0.139, 0.128),
    "gravel": (0.109, 0.124, 0.156, 0.178, 0.231, 0.229),
}
NAMES = tuple(MATERIALS)
INDEX = {name: position for position, name in enumerate(NAMES)}
CLOUD = (0.66, 0.65, 0.65, 0.66, 0.46, 0.34)  # Chosen


def table() -> npt.NDArray[np.float32]:
    """Reflectance of every material, (M, 6), in the order of `NAMES`."""
    return np.array([MATERIALS[name] for name in NAMES], dtype=np.float32)


@dataclass(frozen=True)
class SampleClass:
    """One land cover class of the truth: its id in the mask, its name, its colour (red, green, blue, 0 to 255)."""

    class_id: int
    name: str
    colour: tuple[int, int, int]


GREEN_CROPS, RIPE_CROPS, GRASSLAND, BROADLEAF, CONIFER, WATER, TOWN, ROAD, BARE_SOIL, WETLAND, CLOUDS = range(1, 12)

CLASSES = (
    SampleClass(GREEN_CROPS, "Green crops", (168, 204, 75)),
    SampleClass(RIPE_CROPS, "Ripe crops", (240, 214, 114)),
    SampleClass(GRASSLAND, "Grassland", (122, 178, 98)),
    SampleClass(BROADLEAF, "Broadleaf forest", (46, 125, 70)),
    SampleClass(CONIFER, "Conifer forest", (18, 78, 62)),
    SampleClass(WATER, "Water", (43, 108, 176)),
    SampleClass(TOWN, "Town", (200, 72, 66)),
    SampleClass(ROAD, "Road", (74, 74, 82)),
    SampleClass(BARE_SOIL, "Bare soil", (173, 122, 78)),
    SampleClass(WETLAND, "Wetland", (112, 168, 190)),
    SampleClass(CLOUDS, "Cloud", (236, 236, 244)),
)
