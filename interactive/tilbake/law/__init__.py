"""Rules of the Norwegian sentence as pure functions: plain values in, a `Ruling` with its reasons out."""
