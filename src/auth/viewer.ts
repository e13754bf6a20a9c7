import type { Device } from '../lifecycle/call/state.js';

/** The user, device and session of a request. */
export interface Viewer extends Device {
  sessionId: string;
  /** The expiry of the access token. */
  expiresAt: Date;
}
