import type { VideoFormat } from './local-capture.js';

/** A picture is encoded once per peer, so more peers mean smaller pictures. */
const FORMATS = [
  { upToOthers: 1, width: 1280, frameRate: 30 },
  { upToOthers: 3, width: 640, frameRate: 20 },
  { upToOthers: Number.POSITIVE_INFINITY, width: 320, frameRate: 15 },
] as const;

/** The video format for this number of peers. */
export function videoFormatFor(others: number): VideoFormat {
  const { width, frameRate } = FORMATS.find(({ upToOthers }) => others <= upToOthers) ?? FORMATS[0];
  return { width, frameRate };
}
