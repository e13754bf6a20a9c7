// Which tests run in which mode. The others look at parts, or at the embedded mode alone.

/** Tests of the distributed mode alone. They skip themselves where PostgreSQL or Redis is not installed. */
export const DISTRIBUTED = [
  'call-linearizable',
  'e2e/nodes',
  'failover',
  'log',
  'nginx',
  'node-outage',
  'node-presence',
  'node-refusal',
  'node-start',
  'node-stop',
  'nodes',
  'postgres',
  'redis',
  'redis-cluster',
  'redis-sentinel',
];

/** Tests that speak to a server by its public door, or look at the database below it: in both modes. */
export const EITHER_MODE = [
  'account',
  'bad-input',
  'block',
  'busy',
  'call',
  'call-history',
  'call-hold',
  'call-invite',
  'call-reports',
  'call-terminals',
  'call-model',
  'call-updates',
  'cold-start',
  'documents',
  'glare',
  'e2e/group-call',
  'graphql-http',
  'annotation',
  'meeting',
  'meeting-model',
  'meeting-chat',
  'meeting-events',
  'meeting-permissions',
  'meeting-room',
  'remote-input',
  'outside-users',
  'presence',
  'rtc-configuration',
  'scheduled-call',
  'signal',
  'sse',
  'start-call',
  'streams',
  'websocket',
];

/** The demo users are there in the embedded mode alone. */
export const EMBEDDED = ['data-dir', 'embedded', 'page'];

/** Tests that start the built program, databases and proxies: they want a machine that does little else. */
export const PROGRAMS = [...DISTRIBUTED, 'data-dir', 'embedded'].filter(
  (name) => !name.startsWith('e2e/'),
);
