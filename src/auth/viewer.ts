import type { Device } from '../lifecycle/call/state.js';

/** Who asks: a user, on one of their devices, in a session. */
export interface Viewer extends Device {
  sessionId: string;
  /** When the access token ends. */
  expiresAt: Date;
}
