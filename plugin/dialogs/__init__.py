"""Windows made from the settings' schema, and what is special to each."""
