import type { App } from '../../../src/app.js';
import type { Context } from '../../../src/context.js';
import type { Device } from '../../../src/lifecycle/call/state.js';
import { Loaders } from '../../../src/loaders.js';

/** The GraphQL context for an operation of a device. */
export function contextOf(app: App, device: Device): Context {
  const viewer = { ...device, sessionId: 'session', expiresAt: new Date(Date.now() + 3_600_000) };
  const of = { address: '127.0.0.1', requestId: 'request', connection: null, isCheap: false };
  return { app, loaders: new Loaders(app, viewer.userId), viewer, refusal: null, ...of };
}
