"""What hands decided belongs to the photo: it leaves the drafts, and no draft of finished work is needed any more."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SAME_FRAME = 0.7
"""So alike (IoU) two frames must be to be one: what the program asked for when it wrote these drafts."""
KINDS = ("boxes", "removed", "pointed", "areas")


def upgrade() -> None:
    """Make the tables, and take over what drafts hold."""
    op.create_table(
        "hand_decision",
        sa.Column("photo_sha256", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("photo_sha256", name="pk_hand_decision"),
    )
    op.create_index("ix_hand_decision_source", "hand_decision", ["source"])
    op.create_table(
        "hand_decision_person",
        sa.Column("photo_sha256", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["photo_sha256"],
            ["hand_decision.photo_sha256"],
            name="fk_hand_decision_person_photo_sha256_hand_decision",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_hand_decision_person_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("photo_sha256", "place", name="pk_hand_decision_person"),
    )
    op.create_index("ix_hand_decision_person_person_key", "hand_decision_person", ["person_key"])
    op.create_table(
        "found_faces",
        sa.Column("photo_sha256", sa.String(), nullable=False),
        sa.Column("finder", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("photo_sha256", name="pk_found_faces"),
    )
    op.create_index("ix_found_faces_found_at", "found_faces", ["found_at"])
    _take_over(op.get_bind())


def downgrade() -> None:
    """Drop them, those that refer to others first; what the drafts held does not go back."""
    op.drop_table("found_faces")
    op.drop_table("hand_decision_person")
    op.drop_table("hand_decision")


def _take_over(bind: Any) -> None:
    """Give every photo what drafts say about it: the word saved last counts, and what an earlier one hid stays hidden.

    A draft of a photo about which nothing is said is no word: such drafts came of a fault that forgot earlier ones.
    """
    said: dict[str, tuple[dict[str, Any], Any]] = {}
    in_order = "SELECT key, saved_by, saved_at, body FROM draft ORDER BY saved_at DESC, key DESC"
    for row in bind.execute(sa.text(in_order)).all():
        text = _read(row.body)
        if text is None:
            continue
        people = _people(bind, row.key)
        for photo in text["photos"]:
            edits = photo.pop("edits", None)
            if edits is None:
                continue
            by = json.dumps(sorted({*text.get("prepared_by", ()), row.saved_by}), ensure_ascii=False)
            about = photo.get("source", ""), by, row.saved_at
            try:
                decided = _decided(edits, people)
                photo.update({kind: edits[kind] for kind in ("frames", "people") if edits.get("people")})
                if photo["sha256"] in said:
                    _hide_as_well(said[photo["sha256"]][0], decided)
                elif _says_something(decided):
                    said[photo["sha256"]] = decided, about
            except (KeyError, TypeError, ValueError, IndexError, AttributeError):
                # Unreadable: the photo is held until somebody looked at it, whatever else is said about it.
                said.setdefault(photo.get("sha256", ""), ({}, about))[0]["doubt"] = True
        if text.pop("finished", False):
            bind.execute(sa.text("DELETE FROM draft WHERE key = :key"), {"key": row.key})
            bind.execute(sa.text("DELETE FROM draft_person WHERE draft_key = :key"), {"key": row.key})
        else:
            body = json.dumps(text, ensure_ascii=False)
            bind.execute(sa.text("UPDATE draft SET body = :body WHERE key = :key"), {"body": body, "key": row.key})
    for sha256, (decided, about) in said.items():
        _write(bind, sha256, decided, about)


def _read(body: str) -> dict[str, Any] | None:
    """The text of a draft; None where it is no such text, which stays as it is."""
    try:
        text = json.loads(body)
        return text if isinstance(text, dict) and isinstance(text["photos"], list) else None
    except (ValueError, KeyError):
        return None


def _people(bind: Any, draft: int) -> dict[int, int]:
    """The row of the person at each place of a draft."""
    wanted = sa.text("SELECT place, person_key FROM draft_person WHERE draft_key = :key")
    return {row.place: row.person_key for row in bind.execute(wanted, {"key": draft})}


def _decided(edits: dict[str, Any], people: dict[int, int]) -> dict[str, Any]:
    """The same words with the rows of persons instead of their places; who was erased is hidden."""
    pointed = [[i, None if place is None else people.get(place)] for i, place in edits["pointed"]]
    return {**{kind: edits[kind] for kind in ("drawn", "boxes", "removed", "areas", "frames")}, "pointed": pointed}


def _says_something(decided: dict[str, Any]) -> bool:
    return bool(decided["drawn"] or any(decided[kind] for kind in KINDS))


def _hide_as_well(last: dict[str, Any], earlier: dict[str, Any]) -> None:
    """Add what an earlier word covered and the last one does not speak of."""
    last["areas"] += [
        [max((i for i, _ in last["areas"]), default=0) + n, area]
        for n, (_, area) in enumerate(earlier["areas"], start=1)
        if area not in [known for _, known in last["areas"]]
    ]
    hidden = {i for i, who in earlier["pointed"] if who is None or i < 0} | set(range(-earlier["drawn"], 0))
    frames = {**dict(earlier["frames"]), **dict(earlier["boxes"])}
    spoken_of = [box for _, box in (*last["frames"], *last["boxes"])]
    for i in sorted(hidden - set(earlier["removed"]), reverse=True):
        if i in frames and not any(_iou(frames[i], box) >= SAME_FRAME for box in spoken_of):
            last["drawn"] += 1
            last["boxes"].append([-last["drawn"], frames[i]])
            last["pointed"].append([-last["drawn"], None])


def _iou(one: list[float], other: list[float]) -> float:
    """Intersection over union of two frames, each x, y, width and height."""
    w = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    h = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    both = max(w, 0.0) * max(h, 0.0)
    union = one[2] * one[3] + other[2] * other[3] - both
    return both / union if union > 0 else 0.0


def _write(bind: Any, sha256: str, decided: dict[str, Any], about: Any) -> None:
    """Put a row about the photo, and one for each person who is pointed out in it."""
    rows = sorted({key for _, key in decided.get("pointed", ()) if key is not None})
    if "pointed" in decided:
        decided["pointed"] = [[i, None if key is None else rows.index(key)] for i, key in decided["pointed"]]
    source, by, saved_at = about
    bind.execute(
        sa.text("INSERT INTO hand_decision VALUES (:sha256, :source, :body, :by, :saved_at)"),
        {"sha256": sha256, "source": source, "body": json.dumps(decided), "by": by, "saved_at": saved_at},
    )
    for place, key in enumerate(rows):
        bind.execute(
            sa.text("INSERT INTO hand_decision_person VALUES (:sha256, :place, :key)"),
            {"sha256": sha256, "place": place, "key": key},
        )
