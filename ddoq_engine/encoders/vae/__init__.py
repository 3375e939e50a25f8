"""The variational autoencoder: its network, loss, training, and the selection space pooled from it."""
