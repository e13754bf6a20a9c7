// The modes in which tests run. Files not listed test units, or the embedded mode alone.

/** Tests of the distributed mode alone. They skip themselves if PostgreSQL or Redis is not installed. */
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

/** Tests through the public API, or of the database below it. They run in both modes. */
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

/** Tests of the embedded mode alone, which has demo users. */
export const EMBEDDED = ['data-dir', 'embedded', 'page'];

/** Tests that start the built program, databases and proxies, and need a machine that is not busy. */
export const PROGRAMS = [...DISTRIBUTED, 'data-dir', 'embedded'].filter(
  (name) => !name.startsWith('e2e/'),
);
