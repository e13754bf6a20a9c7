import type { Locator } from 'playwright-core';
import { until } from './deadline.js';

/** Waits until a video element decodes frames: it has a size, and its frame count rises. */
export async function seesMovingPictures(what: string, video: Locator): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  await until(
    `the frame count of ${what} rises`,
    () =>
      video.evaluate((element: HTMLVideoElement) => ({
        frames: element.getVideoPlaybackQuality().totalVideoFrames,
        width: element.videoWidth,
      })),
    ({ frames, width }) => {
      // A new connection counts from zero again.
      const more = frames > before;
      before = frames;
      return more && width > 0;
    },
  );
}
