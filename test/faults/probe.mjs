// Loaded into a node before its program: tells the rig how much memory and time the node needs. It asks
// nothing of the program, and keeps no process alive.

process.on('message', (question) => {
  if (question !== 'needs') return;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20, cpuS: (user + system) / 1e6 });
});
process.channel?.unref();
