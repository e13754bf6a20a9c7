import type { Page } from 'playwright-core';

/** A page whose peer connections are observed. */
export type Observed = typeof globalThis & { peerConnections: RTCPeerConnection[] };

/** Collects the peer connections of the page. */
export async function observeConnections(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observed = globalThis as Observed;
    observed.peerConnections = [];
    observed.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        observed.peerConnections.push(this);
      }
    };
  });
}
