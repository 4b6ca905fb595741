"""The folders on disk: what is there, what changed, what is passed over."""
