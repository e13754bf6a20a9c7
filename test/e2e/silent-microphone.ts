import type { Page } from 'playwright-core';

/** Chromium's, and not in TypeScript's library (https://www.w3.org/TR/mediacapture-transform/). */
declare const MediaStreamTrackGenerator: new (init: { kind: 'audio' }) => MediaStreamTrack;

/**
 * Replaces the page's microphone by a track without samples. The sound of six people costs more than their pictures:
 * each page encodes its microphone once per peer, which leaves a machine with two cores no time for anything else.
 */
export async function useSilentMicrophone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    if (!mediaDevices) return;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      for (const track of stream.getAudioTracks()) {
        track.stop();
        stream.removeTrack(track);
        stream.addTrack(new MediaStreamTrackGenerator({ kind: 'audio' }));
      }
      return stream;
    };
  });
}
