"""What can go wrong that a user can put right: one class each, one sentence each.

KnownError (consent_db.errors)
├── RegisterError (consent_db.errors)   the register; see there
├── PhotoError                          one photo cannot be prepared; the rest goes on
│   ├── EmptyFile  NotAPicture  Mislabelled  BrokenPicture  TooManyPixels  FileTooLarge  UnreadableFile
│   ├── ChangedWhileRead                the file changed between two looks at it
│   ├── WorkerCrashed  WorkerTimedOut  WorkerOutOfMemory
│   ├── WorkerFailed                    a fault of ours while working on one photo; details for a report
│   ├── ProofFailed                     the written copy was not what was promised; it was removed
│   │   └── FaceStillKnown  FacesStillKnown   and it is known because of which
│   ├── CopyExists                      a file of the copy's name is already there; it is left alone
│   ├── NotLookedAt  NotReleased        held: the policy asks that a person does something first
│   ├── RegisterChanged                 held: decided by what the register no longer says
│   ├── AnotherPhotoHere  HandDoesNotFit  HandUnreadable
│   │                                   held: what was decided by hand cannot all be applied
│   ├── LeftOut                         held: somebody said that no copy is to be made of it
│   └── SomeoneReserved                 held: somebody in it objected to every picture
└── UsageError                          the request cannot be carried out as put (exit code 2)
    ├── NothingToPrepare  CopiesUnderWay  UnknownChannel  UnknownCover
    ├── ChannelsBroken  ReportBroken    a file that is edited or handed on cannot be understood
    ├── MarksMissing  MarksBroken       the list of faces that a person marked, likewise
    ├── OutInsideSource  OutNotWritable  EventNamesSomeone
    ├── GuestsUnreadable  NotSecondPerson
    ├── NoKeyring                       the passphrase was not remembered (exit code 3)
    ├── NetworkMissing  NetworkDamaged  the neural networks are not what was tested
    ├── NetworkFailed                   or do not answer as they did when they were
    └── PhonesHome                      a library would send something over the network
"""

from consent_db.errors import Cause, KnownError

__all__ = ["Cause", "KnownError"]


class PhotoError(KnownError):
    """One photo cannot be prepared; the others are not affected."""


class EmptyFile(PhotoError):
    """A file of no bytes."""

    sentence = "The file is empty. Copy it from the camera or phone again."


class NotAPicture(PhotoError):
    """The content is of no picture format that we read."""

    sentence = "This is not a picture that PhotoConsent can read. Save it as JPEG, PNG or HEIC and try again."


class Mislabelled(PhotoError):
    """The name promises one format and the content is another."""

    sentence = "The file is called {named} but holds {holds}. Rename it so that both agree, then try again."


class BrokenPicture(PhotoError):
    """The picture data is damaged or ends too early."""

    sentence = "The picture is damaged or incomplete. Copy it from the camera or phone again."


class TooManyPixels(PhotoError):
    """More pixels than the limit; refused before decoding."""

    sentence = "The picture has {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save a smaller copy."


class FileTooLarge(PhotoError):
    """More bytes than the limit; refused before they are read."""

    sentence = "The file has {megabytes:.0f} megabytes; the limit is {limit:.0f}. Save a smaller copy."


class UnreadableFile(PhotoError):
    """The operating system does not let us read the file."""

    sentence = "The file cannot be read ({cause}). Check that it still exists and that you may open it."


class ChangedWhileRead(PhotoError):
    """The file was different at the second look."""

    sentence = "The file changed while it was being worked on. Wait until it is completely copied, then try again."


class WorkerCrashed(PhotoError):
    """The process that decoded the picture died."""

    sentence = "The picture made its reader crash, so it was left out. Save it anew in a picture program and try again."


class WorkerTimedOut(PhotoError):
    """The picture took longer than the time limit."""

    sentence = "The picture took longer than {seconds:.0f} seconds, so it was left out. Save a smaller copy."


class WorkerOutOfMemory(PhotoError):
    """The picture needed more memory than a worker may use."""

    sentence = "The picture needed more memory than allowed, so it was left out. Save a smaller copy."


class ProofFailed(PhotoError):
    """The written file did not pass the proof and was removed."""

    sentence = "The finished copy did not pass the check ({check}), so it was removed. Nothing was published."


class FaceStillKnown(ProofFailed):
    """A hidden face could be known from the written copy, which was removed.

    Facts: `boxes`, a tuple of (x, y, w, h) for each such face in pixels of the upright photo, the largest first; of the
    first one `spot`, which says where in the photo it is, and `x`, `y`, `w`, `h`.
    """

    sentence = (
        "The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) could be known from the finished copy, "
        "so the copy was removed. Cover it larger and in one colour, and look at the photo."
    )


class FacesStillKnown(FaceStillKnown):
    """Several hidden faces could be known from the written copy; of them the fact `more` counts all but the first."""

    sentence = (
        "The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) and {more} more could be known from the "
        "finished copy, so the copy was removed. Cover them larger and in one colour, and look at the photo."
    )


class CopyExists(PhotoError):
    """A file of the copy's name is already there."""

    sentence = "There is already a file called {name} in that folder. It was left as it is; move it away and try again."


class WorkerFailed(PhotoError):
    """A fault of ours while working on one photo; `details` names the place in the code, never a picture or path."""

    sentence = "Something went wrong inside PhotoConsent with this photo, so it was left out. Please report: {details}"


class SomeoneReserved(PhotoError):
    """Somebody who is, or may be, in the photo objected to every picture of them."""

    sentence = "Someone in this photo has reserved against any picture. Decide about it by hand before it goes out."


class RegisterChanged(PhotoError):
    """The register is no longer as it was when the batch began, or cannot be asked: consents may have ended."""

    sentence = "The register changed meanwhile, so this photo was held back. Prepare it again."


class AnotherPhotoHere(PhotoError):
    """Something was decided by hand about another file in the same place; it may be the same picture, saved anew."""

    sentence = (
        "Something was decided by hand about another file of this name in this place. Open this one in the window, "
        "look at it and press Space; then it can be prepared."
    )


class HandDoesNotFit(PhotoError):
    """A face that somebody spoke about is not found where it was; what was said about it is covered."""

    sentence = (
        "Not everything that was decided by hand fits the faces that are found in this photo now. Open it in the "
        "window, look at it and press Space; then it can be prepared."
    )


class HandUnreadable(PhotoError):
    """What was decided by hand is on record and cannot be read."""

    sentence = (
        "What was decided by hand about this photo cannot be read. Open it in the window, decide again, and press "
        "Space; then it can be prepared."
    )


class LeftOut(PhotoError):
    """A person said that no copy is to be made of this photo."""

    sentence = "Somebody left this photo out. Open it in the window and take it in again, if it is to go out."


class NotLookedAt(PhotoError):
    """The policy asks that every photo is looked at, and nobody has looked at this one."""

    sentence = "The policy asks that somebody looks at every photo. Look at this one, then prepare it again."


class NotReleased(PhotoError):
    """The policy asks that a second person releases this photo, and nobody has."""

    sentence = (
        "The policy asks that a second person releases this photo. Let somebody else release it, then prepare it."
    )


class UsageError(KnownError):
    """The request cannot be carried out as it was put."""

    exit_code = 2


class NothingToPrepare(UsageError):
    """No photo among the given paths."""

    sentence = "There are no photos in {where}. Choose a folder that holds pictures."


class CopiesUnderWay(UsageError):
    """Other photos are to be opened while copies are being made."""

    sentence = "Copies are being made. Wait until that is done, or stop it."


class UnknownChannel(UsageError):
    """A channel that is not set up."""

    sentence = "There is no channel called {name}. Choose one of: {known}."


class ChannelsBroken(UsageError):
    """The file of channels cannot be understood."""

    sentence = "The list of channels in {file} cannot be understood ({problem}). Put that right, or install it again."


class ReportBroken(UsageError):
    """The report of a batch cannot be read."""

    sentence = "The report {file} cannot be read ({problem}). Choose the file that was written by prepare --report."


class MarksMissing(UsageError):
    """There is no list of marked faces to compare with."""

    sentence = (
        "There is no list of marked faces at {file}. Open the photos in the window, put every frame right and choose "
        "File, Save the marked faces; or write a list to correct by hand with detect --json."
    )


class MarksBroken(UsageError):
    """The list of marked faces cannot be understood."""

    sentence = "The list of marked faces {file} cannot be understood (at {place}). Put that right, or save it anew."


class UnknownCover(UsageError):
    """A cover style that does not exist."""

    sentence = "There is no cover style called {name}. Choose one of: {known}."


class OutInsideSource(UsageError):
    """The out folder is a folder of originals or lies in one."""

    sentence = "The finished copies cannot go into {out}, because the originals are there. Choose another folder."


class OutNotWritable(UsageError):
    """The out folder cannot be made or written."""

    sentence = "PhotoConsent cannot write into {out} ({cause}). Choose another folder."


class GuestsUnreadable(UsageError):
    """The guest list cannot be read."""

    sentence = "The guest list {file} cannot be read ({cause}). It holds one number a line, as in the register."


class NotSecondPerson(UsageError):
    """Somebody would release photos that they prepared themselves."""

    sentence = "{name} worked on these photos, so somebody else must release them. Enter another person's name."


class EventNamesSomeone(UsageError):
    """The event's name, which becomes the name of the copies, holds the name of a registered person."""

    sentence = "The event's name becomes part of every file name, and it names a person. Choose a name without persons."


class NetworkMissing(UsageError):
    """A neural network is not installed."""

    sentence = "The network {name} is missing, so no face can be found. Install PhotoConsent again."


class NetworkDamaged(UsageError):
    """A neural network is not the file that was tested."""

    sentence = "The network {name} is damaged, so no face can be found safely. Install PhotoConsent again."


class NetworkFailed(UsageError):
    """A neural network answers with what cannot be, or no longer finds a face that is known to be there."""

    sentence = (
        "The network {name} does not work as it must on this computer, so faces could be missed. Nothing more was "
        "prepared. Start again; if that does not help, install PhotoConsent anew."
    )


class PhonesHome(UsageError):
    """The library that runs the networks was loaded before it could be told to send nothing to its maker."""

    sentence = (
        "The library onnxruntime could send data to its maker, because it was loaded before PhotoConsent could forbid "
        "that. Set ORT_DISABLE_TELEMETRY=1 in the environment and start again."
    )


class NoKeyring(UsageError):
    """The system has no keyring, or it is locked."""

    exit_code = 3
    sentence = "This computer's keyring cannot be used, so the passphrase was not remembered. Enter it each time."
