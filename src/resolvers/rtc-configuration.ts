import type { SignedIn } from '../context.js';
import { createRtcConfiguration, type RtcConfiguration } from '../providers/ice.js';
import { closable, type Subscription } from '../realtime/feeds/subscription.js';

export function rtcConfiguration(_args: object, { app, viewer }: SignedIn): RtcConfiguration {
  return createRtcConfiguration(app.config, viewer.userId, Date.now());
}

export async function rtcConfigurationChanges(
  _args: object,
  ctx: SignedIn,
): Promise<Subscription<RtcConfiguration>> {
  const { config, limits } = ctx.app;
  const renewAfterMs = config.turnTtlS * limits.RTC_RENEW_AFTER * 1000;
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
        // Without TURN nothing expires, and nothing more is delivered.
        if (!configuration.expiresAt || closed) return;
        const timer = setTimeout(resolve, renewAfterMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  return closable(deliver(), close);
}
