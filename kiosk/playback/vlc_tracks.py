"""Reads the video track of a film that libVLC has parsed.

WORKAROUND: python-vlc 3.0.21203 declares three pointers where libVLC 3 has one union, so its
`Media.tracks_get` reads past the field (https://github.com/oaubert/python-vlc/issues/222). Declared
here as in libvlc_media.h of libVLC 3.0.
"""

from __future__ import annotations

import ctypes

from kiosk.playback.reports import VideoTrackReport

_VIDEO = 1


class _VideoTrack(ctypes.Structure):
    _fields_ = (
        ("height", ctypes.c_uint),
        ("width", ctypes.c_uint),
        ("sar_num", ctypes.c_uint),
        ("sar_den", ctypes.c_uint),
        ("frame_rate_num", ctypes.c_uint),
        ("frame_rate_den", ctypes.c_uint),
        ("orientation", ctypes.c_uint),
    )


class _MediaTrack(ctypes.Structure):
    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_fourcc", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("type", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("video", ctypes.POINTER(_VideoTrack)),
    )


_MediaTracks = ctypes.POINTER(ctypes.POINTER(_MediaTrack))


def read_tracks(library: ctypes.CDLL, media_address: int) -> tuple[int, VideoTrackReport | None]:
    """Return how many tracks a parsed film has, and its first video track if it has one."""
    tracks = _MediaTracks()
    media = ctypes.c_void_p(media_address)
    count = int(library.libvlc_media_tracks_get(media, ctypes.byref(tracks)))
    try:
        return count, _first_video_track(tracks, count)
    finally:
        library.libvlc_media_tracks_release(tracks, ctypes.c_uint(count))


def _first_video_track(
    tracks: ctypes._Pointer[ctypes._Pointer[_MediaTrack]], count: int
) -> VideoTrackReport | None:
    for index in range(count):
        track = tracks[index].contents
        if track.type == _VIDEO and track.video:
            return _describe(track.video.contents)
    return None


def _describe(video: _VideoTrack) -> VideoTrackReport:
    return VideoTrackReport(video.width, video.height, video.sar_num, video.sar_den, video.orientation)
