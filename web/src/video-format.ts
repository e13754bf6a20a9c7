import type { VideoFormat } from './local-capture.js';

/** Each picture is encoded once for each of the others: the more there are, the smaller. */
const FORMATS = [
  { upToOthers: 1, width: 1280, frameRate: 30 },
  { upToOthers: 3, width: 640, frameRate: 20 },
  { upToOthers: Number.POSITIVE_INFINITY, width: 320, frameRate: 15 },
] as const;

/** How large and how often pictures are taken that go to so many others. */
export function videoFormatFor(others: number): VideoFormat {
  const { width, frameRate } = FORMATS.find(({ upToOthers }) => others <= upToOthers) ?? FORMATS[0];
  return { width, frameRate };
}
