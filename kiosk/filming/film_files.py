"""The files of a film: they appear together and whole, or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


class FilmingError(Exception):
    """The film cannot be made. Its words are sentences for staff."""


@dataclass(frozen=True, slots=True)
class FilmFiles:
    """A film and what belongs to it; all share one name."""

    film: Path
    captions: Path
    poster: Path
    transcript: Path


def name_film_files(out_base: Path) -> FilmFiles:
    """Name the files of the film called `out_base`, a path without an ending."""
    film, captions, poster, transcript = (
        out_base.with_name(out_base.name + ending) for ending in (".mp4", ".vtt", ".jpg", ".txt")
    )
    return FilmFiles(film, captions, poster, transcript)


@contextmanager
def replace_film_files(out_base: Path) -> Iterator[FilmFiles]:
    """Give files to write in a temporary folder; put them in place when all went well.

    Raises:
        FilmingError: The folder of `out_base` cannot be written.
    """
    try:
        out_base.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out_base.parent, prefix=".film-") as folder:
            written = name_film_files(Path(folder) / out_base.name)
            yield written
            _move_into_place(written, name_film_files(out_base))
    except OSError as error:
        reason = error.strerror or "the disk did not take it"
        raise FilmingError(f"The film cannot be written to “{out_base.parent}”: {reason}.") from error


def _move_into_place(written: FilmFiles, targets: FilmFiles) -> None:
    written.captions.replace(targets.captions)
    written.poster.replace(targets.poster)
    written.transcript.replace(targets.transcript)
    written.film.replace(targets.film)
