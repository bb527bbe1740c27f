"""A scheduler and a worker end when they are told to: Ctrl-C, or the system that started them."""

import asyncio
import signal
import sys
from collections.abc import Awaitable


async def when_told(work: Awaitable[object]) -> None:
    """Wait for the work, or until somebody asks this process to end."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, told.set)
    working, waiting = asyncio.ensure_future(work), asyncio.ensure_future(told.wait())
    await asyncio.wait((working, waiting), return_when=asyncio.FIRST_COMPLETED)
    for one in (working, waiting):
        one.cancel()
