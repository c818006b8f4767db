"""`python -m trottinette.cli` is `trot`."""

from trottinette.cli import main

main(prog_name="trot")
