import type { Page } from 'playwright-core';

/**
 * Limits the page's camera to a small, slow picture, whatever the page asks for. There is no GPU: large pictures of
 * six people leave a machine with two cores no time for anything else.
 */
export async function useSmallCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const small = { width: 320, height: 240, frameRate: 5 };
    const { mediaDevices } = navigator;
    if (!mediaDevices) return;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints = {}) => {
      const stream = await open(constraints);
      for (const track of stream.getVideoTracks()) {
        await track.applyConstraints(small);
        track.applyConstraints = async () => {};
      }
      return stream;
    };
  });
}
