import type { ServerResponse } from 'node:http';
import { setTimeout as later } from 'node:timers/promises';
import type { App } from '../app.js';

export const LIVE_PATH = '/health/live';
export const READY_PATH = '/health/ready';

/** Answers the probes of an orchestrator or load balancer. */
export function createHealth({ backends, limits, log }: Pick<App, 'backends' | 'limits' | 'log'>) {
  async function answersInTime(name: string, ping: () => Promise<void>): Promise<boolean> {
    try {
      await Promise.race([
        ping(),
        later(limits.HEALTH_MS, null, { ref: false }).then(() => {
          throw new Error(`no answer in ${limits.HEALTH_MS} ms`);
        }),
      ]);
      return true;
    } catch (error) {
      log.warn({ err: error, name }, 'not ready');
      return false;
    }
  }

  return {
    /** The process is alive. */
    live: (res: ServerResponse): void => respond(res, 200, { status: 'ok' }),

    /** The node is ready if each server that operations need answers in time. Otherwise names those that do not. */
    async ready(res: ServerResponse): Promise<void> {
      const failing: string[] = [];
      await Promise.all(
        Object.entries(backends.needs).map(async ([name, ping]) => {
          if (!(await answersInTime(name, ping))) failing.push(name);
        }),
      );
      if (failing.length === 0) respond(res, 200, { status: 'ok' });
      else respond(res, 503, { status: 'failing', failing: failing.sort() });
    },
  };
}

/** Sends a JSON body that no cache keeps. */
export function respond(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(`${JSON.stringify(body)}\n`);
}
