"""What can be asked wrongly of groups, withdrawals and reminders; each is an EntryError, see `errors`."""

from consent_db.errors import EntryError


class UnknownGroup(EntryError):
    """No group of that name."""

    sentence = "There is no group called {name} in the register. It knows: {known}."


class GroupExists(EntryError):
    """The group's name is taken."""

    sentence = "There is a group called {name} already."


class FileAndGroup(EntryError):
    """A word is the name of a file and of a group, and only one can be meant."""

    sentence = "{name} is a group and a file as well. Write ./{name} for the file, or rename one of them."
