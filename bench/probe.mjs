// Loaded into each server before its program. It reports the memory after a garbage collection.
process.on('message', () => {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ heap: heapUsed + external, rss });
});
process.channel.unref();
