"""What can go wrong with a video that a user can put right.

PhotoError (photoconsent.errors)    one file cannot be prepared; the rest goes on
├── VideoPartsMissing               the extra that reads videos is not installed
├── NotAVideo  BrokenVideo          nothing to be shown can be read from it
├── VideoTooLarge  VideoTooLong     more than the limits; an endless one ends here too
├── TooLongForChannel               held: the channel takes shorter ones only
├── NotCoveredInVideos              held: more is to be covered than heads
├── VideoCrashed  VideoTimedOut  VideoOutOfMemory    its reader had to be ended
└── VideoProofFailed                the written copy was not what was promised; it was removed
    └── FaceKnownInVideo  FaceMissedInVideo     and at which time that is
"""

from photoconsent.errors import PhotoError, ProofFailed, WorkerCrashed, WorkerOutOfMemory, WorkerTimedOut


class VideoPartsMissing(PhotoError):
    """The package that reads and writes videos is an extra, and it is not installed."""

    sentence = "Videos need a part that is not installed. Add it with: pip install 'photoconsent[video]'"


class NotAVideo(PhotoError):
    """The content is of no kind of video that we read, or holds no moving picture."""

    sentence = "This is not a video that PhotoConsent can read. Save it as MP4 or MOV and try again."


class BrokenVideo(PhotoError):
    """The video cannot be decoded, or not a single picture of it can."""

    sentence = "The video is damaged or incomplete. Copy it from the camera or phone again."


class VideoTooLarge(PhotoError):
    """Its pictures have more pixels than the limit; refused before one is decoded."""

    sentence = "The pictures of this video have {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save it smaller."


class VideoTooLong(PhotoError):
    """It lasts longer, or has more pictures, than the limit; an endless one ends here."""

    sentence = "The video is longer than {minutes:.0f} minutes or has too many pictures. Cut it into parts first."


class TooLongForChannel(PhotoError):
    """The channel takes shorter videos only."""

    sentence = "The video lasts {seconds:.0f} seconds; {channel} takes {limit:.0f} at most. Cut it first."


class NotCoveredInVideos(PhotoError):
    """A command, a channel or a policy asks for more than heads to be covered, which is done in photos alone."""

    sentence = (
        "Something beside faces is to be covered here, and in videos that is not found yet. Prepare this video without "
        "that rule, after somebody looked at all of it."
    )


class VideoCrashed(WorkerCrashed):
    """The process that worked on the video died."""

    sentence = "The video made its reader crash, so it was left out. Save it anew in a video program and try again."


class VideoTimedOut(WorkerTimedOut):
    """Nothing came of the video for longer than the time limit."""

    sentence = "The video stood still for more than {seconds:.0f} seconds, so it was left out. Save a smaller copy."


class VideoOutOfMemory(WorkerOutOfMemory):
    """The video needed more memory than a worker may use."""

    sentence = "The video needed more memory than allowed, so it was left out. Save a smaller copy."


class VideoProofFailed(ProofFailed):
    """The written video did not pass the proof and was removed."""


class FaceKnownInVideo(VideoProofFailed):
    """A hidden face could be known from the written video, which was removed. Facts: `clock`, when: "0:07"."""

    sentence = "A hidden face could be known at {clock} of the finished video, so it was removed. Try larger covers."


class FaceMissedInVideo(VideoProofFailed):
    """A face in the written video is neither shown nor covered; it was removed. Facts: `clock`, when: "0:07"."""

    sentence = "A face at {clock} of the finished video was not covered, so it was removed. Draw a box over it there."
