import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { type RungDevice, recordRings } from '../db/call/rings.js';
import type { Db } from '../db/client.js';

/** Rings are collected for this long, so that one statement writes many devices. */
const COLLECT_MS = 10;
const AT_ONCE = 500;

/** Records which devices received a ring. */
export type RingRecorder = ReturnType<typeof createRingRecorder>;

/** Writes the records in the background: delivery comes first, and nothing depends on them. */
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
    /** Records that a device received a ring. */
    record(devices: RungDevice): void {
      batch
        .load(devices)
        .catch((error: unknown) =>
          log.warn({ err: error }, 'could not record that a device received a ring'),
        );
    },
  };
}
