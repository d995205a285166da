"""Encodes pictures and sound as H.264 and AAC in an MP4 file, in this file alone: PyAV.

The same pictures and sound give the same bytes on the same version of PyAV: threads are fixed, and
neither a date nor the encoder's name is written into the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream
from PIL import Image

from kiosk.filming.looks import FRAME_SIZE, FRAMES_A_SECOND
from kiosk.filming.sound import SAMPLE_RATE_HZ, SAMPLES_A_FRAME
from kiosk.narrating import Samples

_FILE_OPTIONS = {"movflags": "+faststart", "fflags": "+bitexact"}
_PICTURE_OPTIONS = {
    "crf": "19",
    "preset": "veryfast",
    "tune": "stillimage",
    "g": str(4 * FRAMES_A_SECOND),
    "threads": "2",
    "flags": "+bitexact",
}
_SOUND_OPTIONS = {"b": "96k", "flags": "+bitexact"}


def encode_film(path: Path, pictures: Iterable[tuple[Image.Image, int]], sound: Samples | None) -> None:
    """Write a film.

    Args:
        path: The file to write.
        pictures: Each picture and how many frames it stays. A picture is converted once however long.
        sound: All the sound at 48 kHz, or None for a film with no sound track.
    """
    with av.open(str(path), "w", format="mp4", options=_FILE_OPTIONS) as file:
        video = _add_video(file)
        audio = None if sound is None else _add_audio(file)
        count = 0
        for picture, frames in pictures:
            _encode_picture(file, video, picture, count, frames)
            if audio is not None and sound is not None:
                _encode_sound(file, audio, sound, count, frames)
            count += frames
        for stream in (video, audio):
            if stream is not None:
                file.mux(stream.encode(None))


def _add_video(file: OutputContainer) -> VideoStream:
    stream = file.add_stream("libx264", rate=FRAMES_A_SECOND, options=_PICTURE_OPTIONS)
    stream.width, stream.height = FRAME_SIZE
    stream.pix_fmt = "yuv420p"
    stream.codec_context.time_base = Fraction(1, FRAMES_A_SECOND)
    stream.codec_context.color_range = ColorRange.MPEG
    stream.codec_context.colorspace = Colorspace.ITU709
    stream.codec_context.color_primaries = ColorPrimaries.BT709
    stream.codec_context.color_trc = ColorTrc.BT709
    return stream


def _add_audio(file: OutputContainer) -> AudioStream:
    return file.add_stream("aac", rate=SAMPLE_RATE_HZ, layout="mono", options=_SOUND_OPTIONS)


def _encode_picture(
    file: OutputContainer, stream: VideoStream, picture: Image.Image, start: int, count: int
) -> None:
    frame = av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24").reformat(
        format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
    )
    frame.time_base = Fraction(1, FRAMES_A_SECOND)
    for place in range(start, start + count):
        frame.pts = place
        file.mux(stream.encode(frame))


def _encode_sound(file: OutputContainer, stream: AudioStream, sound: Samples, start: int, count: int) -> None:
    first, last = start * SAMPLES_A_FRAME, (start + count) * SAMPLES_A_FRAME
    frame = av.AudioFrame.from_ndarray(sound[first:last].reshape(1, -1), format="fltp", layout="mono")
    frame.sample_rate = SAMPLE_RATE_HZ
    frame.pts = first
    frame.time_base = Fraction(1, SAMPLE_RATE_HZ)
    file.mux(stream.encode(frame))
