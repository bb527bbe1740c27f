"""What kinds of groups are called, in the user's language."""

from PySide6.QtCore import QCoreApplication

from consent_db.groups import GroupKind

KINDS = {
    GroupKind.UNIT: "Unit",
    GroupKind.CLASS: "Class",
    GroupKind.TEAM: "Team",
    GroupKind.EVENT: "Event",
}


def kind_word(kind: GroupKind) -> str:
    """What a group is."""
    return QCoreApplication.translate("GroupKinds", KINDS[kind])
