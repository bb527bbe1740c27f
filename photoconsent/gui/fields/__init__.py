"""The small parts every page is put together from: texts with a role, named buttons, fields for days and files."""
