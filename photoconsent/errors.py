"""What can go wrong that a user can put right: one class each, one sentence each.

KnownError (consent_db.errors)
├── RegisterError (consent_db.errors)   the register; see there
├── PhotoError                          one photo cannot be prepared; the rest goes on
│   ├── EmptyFile  NotAPicture  Mislabelled  BrokenPicture  TooManyPixels  UnreadableFile
│   ├── ChangedWhileRead                the file changed between two looks at it
│   ├── WorkerCrashed  WorkerTimedOut  WorkerOutOfMemory
│   └── ProofFailed                     the written copy was not what was promised; it was removed
└── UsageError                          the request cannot be carried out as put (exit code 2)
    ├── NothingToPrepare  UnknownChannel  UnknownCover
    ├── OutInsideSource  OutNotWritable
    └── NetworkMissing  NetworkDamaged  the neural networks are not what was tested
"""

from consent_db.errors import KnownError

__all__ = ["KnownError"]


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


class UsageError(KnownError):
    """The request cannot be carried out as it was put."""

    exit_code = 2


class NothingToPrepare(UsageError):
    """No photo among the given paths."""

    sentence = "There are no photos in {where}. Choose a folder that holds pictures."


class UnknownChannel(UsageError):
    """A channel that is not set up."""

    sentence = "There is no channel called {name}. Choose one of: {known}."


class UnknownCover(UsageError):
    """A cover style that does not exist."""

    sentence = "There is no cover style called {name}. Choose one of: {known}."


class OutInsideSource(UsageError):
    """The out folder is, holds or lies in a folder of originals."""

    sentence = "The finished copies cannot go into {out}, because the originals are there. Choose another folder."


class OutNotWritable(UsageError):
    """The out folder cannot be made or written."""

    sentence = "PhotoConsent cannot write into {out} ({cause}). Choose another folder."


class NetworkMissing(UsageError):
    """A neural network is not installed."""

    sentence = "The network {name} is missing, so no face can be found. Install PhotoConsent again."


class NetworkDamaged(UsageError):
    """A neural network is not the file that was tested."""

    sentence = "The network {name} is damaged, so no face can be found safely. Install PhotoConsent again."
