// Loaded into a node before its program. It reports the node's memory, handles and processor time to the rig, without
// involving the program or keeping the process alive.
import { readdirSync } from 'node:fs';

process.on('message', (question) => {
  if (question !== 'needs') return;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({
    rss: rss / 2 ** 20,
    heap: heapUsed / 2 ** 20,
    handles: process.getActiveResourcesInfo().length,
    files: readdirSync('/proc/self/fd').length,
    cpuS: (user + system) / 1e6,
  });
});
process.channel?.unref();
