import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import { noteRings, type RungDevice } from '../db/call-rings.js';
import type { Db } from '../db/client.js';

/** How long what is told is collected, so that many devices are one statement. */
const COLLECT_MS = 10;
const AT_ONCE = 500;

/** Writes down which devices were told to ring. */
export type RingRecord = ReturnType<typeof createRingRecord>;

/** A record that nobody waits for: telling comes first, and nothing depends on it. */
export function createRingRecord(db: Db, log: Logger) {
  const batch = new DataLoader<RungDevice, null>(
    async (rung) => {
      await noteRings(db, rung, false);
      return rung.map(() => null);
    },
    {
      cache: false,
      maxBatchSize: AT_ONCE,
      batchScheduleFn: (flush) => setTimeout(flush, COLLECT_MS),
    },
  );
  return {
    /** A device was told that it is called. */
    told(rung: RungDevice): void {
      batch
        .load(rung)
        .catch((error: unknown) =>
          log.warn({ err: error }, 'could not note that a device was told'),
        );
    },
  };
}
