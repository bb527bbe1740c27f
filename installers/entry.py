"""Where the frozen program starts. Worker processes start here too: they are told apart before anything is loaded."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from photoconsent.__main__ import main  # here, because a worker never comes this far

    main()
