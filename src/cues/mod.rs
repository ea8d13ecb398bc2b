//! Phrases that tell what a block is, per language, as data.
