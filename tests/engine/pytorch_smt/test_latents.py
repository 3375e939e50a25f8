"""`extract_all_latents`: what the autoencoder itself says of each image."""

import numpy as np
import pytest
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from ddoq_engine import GenericVariationalAutoencoder, extract_all_latents
from ddoq_engine.errors import DataError, ModelError, SettingsError

IMAGES = torch.from_numpy(np.random.default_rng(0).standard_normal((10, 5, 20, 20)).astype(np.float32))


@pytest.fixture(scope="module")
def autoencoder():
    torch.manual_seed(1)
    return GenericVariationalAutoencoder(5, size_px=20, depth=2, latent_channels=4, width=8).eval()


def means(autoencoder):
    with torch.no_grad():
        return torch.cat([autoencoder.encode(image[None])[0] for image in IMAGES])  # one at a time, an independent way


def test_the_latents_are_the_posterior_means_of_the_autoencoder(autoencoder):
    """Defect 3: they were 128 pooled features of its backbone, before mu."""
    found = extract_all_latents(autoencoder, DataLoader(TensorDataset(IMAGES), batch_size=4), torch.device("cpu"))
    assert found.shape == (10, 4)
    assert torch.allclose(found, means(autoencoder).mean((2, 3)), atol=1e-5)


def test_whole_latents_keep_every_place(autoencoder):
    found = extract_all_latents(autoencoder, [IMAGES], latent_reduction="flatten")
    assert found.shape == (10, 4 * 5 * 5)
    assert torch.allclose(found, means(autoencoder).flatten(1), atol=1e-5)


def test_it_may_be_wrapped_and_trains_on_afterwards(autoencoder):
    class Wrapped(nn.Module):
        def __init__(self):
            super().__init__()
            self.model = autoencoder

    autoencoder.train()
    assert torch.allclose(extract_all_latents(Wrapped(), [{"image": IMAGES}]), means(autoencoder).mean((2, 3)), atol=1e-5)
    assert autoencoder.training
    autoencoder.eval()


def test_what_cannot_be_encoded_is_said_in_a_sentence(autoencoder):
    with pytest.raises(ModelError, match="no autoencoder"):
        extract_all_latents(nn.Linear(2, 2), [IMAGES])
    with pytest.raises(DataError, match="gave no tile"):
        extract_all_latents(autoencoder, [])
    with pytest.raises(DataError, match="holds no images"):
        extract_all_latents(autoencoder, [{"mask": IMAGES}])
    with pytest.raises(SettingsError, match="latent_reduction"):
        extract_all_latents(autoencoder, [IMAGES], latent_reduction="max")
