"""Boxes to type into, and what they suggest."""
