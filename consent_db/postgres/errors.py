"""What can go wrong with a register on a server that a user can put right; see `consent_db.errors` for the tree.

RegisterError
├── PostgresMissing  BadAddress  TlsNeeded
├── ServerAway  ServerRefused  ServerUntrusted  DatabaseMissing  WrongLogin
├── NoKeyForUser  KeeperNeeded  NotOnServer
└── RegisterThere
EntryError
└── NotYourRole  UnknownUser  BadUserName
"""

from consent_db.errors import EntryError, RegisterError


class PostgresMissing(RegisterError):
    """The extra is not installed."""

    sentence = "A register on a server needs the extra “postgres”: pip install 'photoconsent[postgres]'."


class BadAddress(RegisterError):
    """The address cannot be used."""

    sentence = "The address {path} cannot be used ({cause}). Write it like postgresql://anna@db.example/consents."
    exit_code = 2


class TlsNeeded(RegisterError):
    """The address asks for a connection to another computer that would not be safe."""

    sentence = (
        "The register {path} is on another computer, so the connection must be encrypted and the server's certificate "
        "checked. Take sslmode out of the address."
    )
    exit_code = 2


class ServerAway(RegisterError):
    """Nobody answers, or the connection broke."""

    sentence = (
        "The server of {path} does not answer ({cause}). Look whether the network is there, then try again. If you "
        "were entering something just now, look whether it was kept."
    )


class ServerRefused(RegisterError):
    """The server answers, and does not let the user in for a reason that it says."""

    sentence = "The server of {path} does not let {user} in ({cause}). Ask whoever looks after the server."


class WrongLogin(RegisterError):
    """The server does not take the passphrase."""

    sentence = (
        "The register {path} does not open with this passphrase for {user}. Check the name, capital letters and the "
        "keyboard's language. Whoever keeps the register can give you another passphrase."
    )


class ServerUntrusted(RegisterError):
    """The server has not proved who it is."""

    sentence = (
        "The server of {path} could not prove that it is the right one ({cause}). Nothing was sent to it. Ask whoever "
        "looks after the server for its certificate, and name the file in the address (?sslrootcert=FILE)."
    )


class DatabaseMissing(RegisterError):
    """The server has no such database, or it holds no register."""

    sentence = "There is no register at {path} ({cause}). Check the address; “photoconsent register create” makes one."


class RegisterThere(RegisterError):
    """A new register would be made where one is."""

    sentence = "There is already a register at {path}. It was left as it is; name another database."


class NoKeyForUser(RegisterError):
    """The server lets the user in, but nobody gave them the register's key."""

    sentence = "{user} has no key to the register {path}. Ask whoever keeps it for one (“register user add {user}”)."


class KeeperNeeded(RegisterError):
    """What only the owner of the database may do."""

    sentence = "Only whoever keeps the register {path}, the owner of its database, may do this ({cause})."


class NotOnServer(RegisterError):
    """Something that only one of the two kinds of register has."""

    sentence = "This is not for the register {path}: {cause}."
    exit_code = 2


class NotYourRole(EntryError):
    """The database does not let this user do that."""

    sentence = (
        "{user} may not do this in the register {path}. Officers ask and publish; only managers record consents and "
        "people. Ask a manager, or whoever keeps the register for another role."
    )


class UnknownUser(EntryError):
    """Nobody of that name holds the key."""

    sentence = "{user} has no key to this register. Those who have: {known}."


class BadUserName(EntryError):
    """A name that is not used for a user."""

    sentence = "{user} cannot be the name of a user: use small letters, digits and _, and begin with a letter."
