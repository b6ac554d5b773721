"""Attachments: files that a page offers."""
