import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { type RungDevice, recordRings } from '../db/call/rings.js';
import type { Db } from '../db/client.js';

/** How long what is told is collected, so that many devices are one statement. */
const COLLECT_MS = 10;
const AT_ONCE = 500;

/** Writes down which devices were told to ring. */
export type RingRecorder = ReturnType<typeof createRingRecorder>;

/** A record that nobody waits for: telling comes first, and nothing depends on it. */
export function createRingRecorder(db: Db, log: Logger) {
  const batch = new DataLoader<RungDevice, null>(
    async (devices) => {
      await recordRings(db, devices, false);
      return devices.map(() => null);
    },
    {
      cache: false,
      maxBatchSize: AT_ONCE,
      batchScheduleFn: (flush) => setTimeout(flush, COLLECT_MS),
    },
  );
  return {
    /** A device was told that it is called. */
    record(devices: RungDevice): void {
      batch
        .load(devices)
        .catch((error: unknown) =>
          log.warn({ err: error }, 'could not note that a device was told'),
        );
    },
  };
}
