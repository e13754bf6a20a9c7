// Loaded into each server before its program. It reports the memory after a garbage collection.
import { setTimeout as wait } from 'node:timers/promises';

process.on('message', async () => {
  // The first collection runs finalizers, which let go of more.
  globalThis.gc();
  await wait(100);
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ heap: heapUsed + external, rss });
});
process.channel.unref();
