import type { SignedIn } from '../context.js';
import { rtcConfiguration as configurationFor, type RtcConfiguration } from '../ice.js';
import { closable, type Subscription } from '../realtime/subscription.js';

/** The part of their life after which credentials are renewed. */
const RENEW_AFTER = 0.8;

export function rtcConfiguration(_args: object, { app, viewer }: SignedIn): RtcConfiguration {
  return configurationFor(app.config, viewer.userId, Date.now());
}

export async function rtcConfigurationChanges(
  _args: object,
  ctx: SignedIn,
): Promise<Subscription<RtcConfiguration>> {
  let closed = false;
  let wake: () => void = () => {};
  const close = () => {
    closed = true;
    wake();
  };

  async function* deliver(): Subscription<RtcConfiguration> {
    while (!closed) {
      const configuration = rtcConfiguration({}, ctx);
      yield configuration;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (closed) resolve();
        // Without TURN nothing ends, and nothing comes.
        if (!configuration.expiresAt || closed) return;
        const timer = setTimeout(resolve, ctx.app.config.turnTtlS * RENEW_AFTER * 1000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  return closable(deliver(), close);
}
