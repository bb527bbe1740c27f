"""What can go wrong with a cluster that a user can put right: one class each, one sentence each.

PhotoError
├── WorkersDied          three workers died while they had this photo
└── AnswerRefused        what came back cannot be read, or is not about this photo
UsageError
├── ClusterNotInstalled  Dask is not there
├── BadAddress  NotEncrypted  NoScheduler  SchedulerLost
├── CertificatesUnreadable  CertificatesThere
├── OtherVersion         a worker, or the scheduler, has another program, other networks or another Python
└── NoWorkers            nobody is there to do the work
"""

from photoconsent.errors import PhotoError, UsageError


class WorkersDied(PhotoError):
    """As many workers died while they had this photo as are allowed to."""

    sentence = "Three workers ended while they had this photo, so it was left out. Prepare it alone on one computer."


class AnswerRefused(PhotoError):
    """What a worker answered cannot be read with this run's key, or is not about this photo."""

    sentence = (
        "What a worker answered about this photo does not fit it, so the photo was left out. Prepare it again; if that "
        "does not help, let the IT department look at the workers."
    )


class ClusterNotInstalled(UsageError):
    """The extra packages are not there."""

    sentence = "What is needed for a cluster is not installed. Install photoconsent[cluster], or leave --scheduler out."


class BadAddress(UsageError):
    """This is no address of a scheduler."""

    sentence = "{address} is no address of a scheduler. Write tls://HOST:PORT, tcp://127.0.0.1:PORT or local:NUMBER."


class NotEncrypted(UsageError):
    """Photos and vectors would go over a network that others can listen to."""

    sentence = (
        "{address} is not on this computer, so the connection must be encrypted. Write tls:// and name the folder of "
        "certificates; photoconsent cluster certificates makes them."
    )


class NoScheduler(UsageError):
    """Nobody answers at the address, or not with a certificate of the same authority."""

    sentence = (
        "No scheduler answers at {address}. Look whether it runs there, and whether certificates were made together."
    )


class SchedulerLost(UsageError):
    """The scheduler, or the process that speaks with it, ended during a batch."""

    sentence = "The scheduler at {address} is gone. Finished copies stay; give the same command again when it is back."


class CertificatesUnreadable(UsageError):
    """A certificate is missing, or is none."""

    sentence = (
        "The certificate {file} cannot be used ({cause}). Make certificates with photoconsent cluster certificates."
    )


class CertificatesThere(UsageError):
    """New certificates would replace others, which machines may still use."""

    sentence = "There are certificates in {folder} already; they were left as they are. Choose another folder."


class OtherVersion(UsageError):
    """Two machines would not decide alike."""

    sentence = "{who} is refused, because it has other versions ({difference}). Install the same on all machines."


class NoWorkers(UsageError):
    """No worker with the same versions came within the time that is waited for one."""

    sentence = (
        "No worker with the same versions has been at {address} for {seconds:.0f} seconds. Finished copies stay; start "
        "photoconsent cluster worker and give the same command again."
    )
