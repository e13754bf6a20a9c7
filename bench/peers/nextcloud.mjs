// Nextcloud Talk's signaling server with NATS, from their Debian packages. It relays without acknowledgements and without
// a look at who is in which room. This program plays its Nextcloud, which only confirms users, away from the server's core.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const [SERVER_CORE, OTHER_CORE] = ['0', '1'];
const port = Number(process.env.PORT);
const [nextcloudPort, natsPort] = [port + 1, port + 2];
execFileSync('taskset', ['-acp', OTHER_CORE, String(process.pid)]);

// The shell waits for the end of its input, which comes however this process ends, and then kills the program.
const GUARD = '"$@" </dev/null & cat >/dev/null; kill -9 $!';
function start(core, ...command) {
  const stdio = ['pipe', 'inherit', 'inherit'];
  spawn('/bin/sh', ['-c', GUARD, 'guard', 'taskset', '-c', core, ...command], { stdio });
}

async function listening(at) {
  for (;;) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(at, '127.0.0.1', () => resolve(true)).on('error', () =>
        resolve(false),
      );
      socket.unref();
    });
    if (isOpen) return;
    await wait(20);
  }
}

const nextcloud = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') {
    return response.end(JSON.stringify({ ocs: { data: { capabilities: { spreed: {} } } } }));
  }
  let body = '';
  for await (const chunk of request) body += chunk;
  const { userid } = JSON.parse(body).auth.params;
  const data = { type: 'auth', auth: { version: '1.0', userid, user: {} } };
  const meta = { status: 'ok', statuscode: 200, message: 'OK' };
  response.end(JSON.stringify({ ocs: { meta, data } }));
});
nextcloud.listen(nextcloudPort, '127.0.0.1');

start(OTHER_CORE, 'nats-server', '-a', '127.0.0.1', '-p', String(natsPort));
await listening(natsPort);
const secret = 'a secret of the benchmark';
writeFileSync(
  'server.conf',
  `[http]
listen = 127.0.0.1:${port}
[sessions]
hashkey = ${'h'.repeat(32)}
blockkey = ${'b'.repeat(32)}
[clients]
internalsecret = ${secret}
[backend]
backends = bench
timeout = 10
connectionsperhost = 8
[bench]
url = http://127.0.0.1:${nextcloudPort}/
secret = ${secret}
[nats]
url = nats://127.0.0.1:${natsPort}
`,
);
start(SERVER_CORE, 'nextcloud-spreed-signaling-server', '--config', 'server.conf');
