"""Puts the speech of a film together and brings it to one loudness."""

from __future__ import annotations

import tempfile
import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from kiosk.filming.looks import FRAMES_A_SECOND
from kiosk.filming.timeline import PlacedShot
from kiosk.narrating import Clip, Samples
from kiosk.source import measure_loudness as measure_loudness_of

SAMPLE_RATE_HZ = 48_000
SAMPLES_A_FRAME = SAMPLE_RATE_HZ // FRAMES_A_SECOND

TARGET_LUFS = -23.0
"""The loudness of European television (EBU R 128), so that no film is louder than another."""

_HIGHEST_PEAK = 0.8
"""Two decibels below full scale: AAC and the samples between samples overshoot a little."""

_LOUDEST_SAMPLE = 32_767


def make_soundtrack(placed: tuple[PlacedShot, ...]) -> tuple[Samples, float | None]:
    """Return the sound of a whole film, and how loud it is in LUFS (None where nobody speaks).

    Loudness is measured as EBU R 128 does; one factor for the whole film brings it to −23 LUFS, and a
    limiter holds the few peaks that are then too high.
    """
    samples = np.zeros(placed[-1].end_frame * SAMPLES_A_FRAME, np.float32)
    for shot in placed:
        speech = _resample(shot.speech)
        start = shot.speech_frame * SAMPLES_A_FRAME
        room = shot.end_frame * SAMPLES_A_FRAME - start
        samples[start : start + room][: len(speech)] = speech[:room]
    return _normalise(samples)


def _resample(clip: Clip) -> Samples:
    if not len(clip.samples):
        return clip.samples
    resampler = av.AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE_HZ)
    frame = av.AudioFrame.from_ndarray(clip.samples.reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = clip.sample_rate_hz
    frames = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([part.to_ndarray().reshape(-1) for part in frames]).astype(np.float32)


def _normalise(samples: Samples) -> tuple[Samples, float | None]:
    loudness = measure_loudness(samples)
    if loudness is None:
        return samples, None
    factor = 10 ** ((TARGET_LUFS - loudness) / 20)
    normalised = _limit_peaks((samples * np.float32(factor)).astype(np.float32))
    return normalised, measure_loudness(normalised)


def _limit_peaks(samples: Samples) -> Samples:
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=SAMPLE_RATE_HZ, format="flt", layout="mono")
    limiter = graph.add("alimiter", f"limit={_HIGHEST_PEAK}:level=disabled:latency=1:attack=5:release=50")
    sink = graph.add("abuffersink")
    graph.link_nodes(source, limiter, graph.add("aformat", "sample_fmts=flt"), sink).configure()
    graph.push(_make_frame(samples))
    graph.push(None)
    return _pull_all(graph)[: len(samples)]


def _pull_all(graph: av.filter.Graph) -> Samples:
    parts = []
    while True:
        try:
            parts.append(graph.pull().to_ndarray().reshape(-1))
        except (av.error.EOFError, av.error.BlockingIOError):
            return np.concatenate(parts).astype(np.float32)


def _make_frame(samples: Samples) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = SAMPLE_RATE_HZ
    frame.time_base = Fraction(1, SAMPLE_RATE_HZ)
    frame.pts = 0
    return frame


def measure_loudness(samples: Samples) -> float | None:
    """Return integrated loudness in LUFS, or None for silence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.wav"
        _write_wav(path, samples)
        return measure_loudness_of(path)


def _write_wav(path: Path, samples: Samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes((np.clip(samples, -1, 1) * _LOUDEST_SAMPLE).round().astype("<i2").tobytes())
