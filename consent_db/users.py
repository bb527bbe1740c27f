"""Who may work in a register on a server: the part of it that lets users in and shuts them out."""

from consent_db import encryption
from consent_db.desk import Desk
from consent_db.postgres.errors import NotOnServer
from consent_db.postgres.hearing import Ear
from consent_db.postgres.holders import Role
from consent_db.postgres.server_store import ServerStore


class LettingIn(Desk):
    """Users of a register on a server. All of it raises NotOnServer for one in a file."""

    @property
    def on_server(self) -> bool:
        """Whether this register is on a server, where others may change it at any time."""
        return self._store.on_server

    def let_in(self, user: str, role: Role, passphrase: str) -> None:
        """Give a user this role, a login with this passphrase and a copy of the key, also in place of other ones.

        Raises KeeperNeeded, BadUserName, WeakPassphrase.
        """
        encryption.check_strength(passphrase)
        self._server().let_in(user, role, passphrase)
        with self._changing() as change:
            change.note("user let in", f"user:{user}", decides=False, role=role.value)

    def shut_out(self, user: str) -> None:
        """Take role and key from a user; nothing is encrypted anew. Raises KeeperNeeded, UnknownUser."""
        self._server().shut_out(user)
        with self._changing() as change:
            change.note("user shut out", f"user:{user}", decides=False)

    def users(self) -> list[tuple[str, Role]]:
        """Who holds the key and in which role, by name; who does not keep the register sees only themselves."""
        return self._server().users()

    def hear(self) -> Ear:
        """What hears of every change that others keep from now on. Raises ServerAway."""
        return self._server().hear()

    def _server(self) -> ServerStore:
        if not isinstance(self._store, ServerStore):
            raise NotOnServer(path=str(self.path), cause="it is a file, which has one passphrase and no users")
        return self._store
