// Tests of the rules: each of these apps has a fault that some rule must notice.

import type { App } from '../../../../src/app.js';
import type { CallStore } from '../../../../src/db/call/store.js';
import type { CallParticipant } from '../../../../src/lifecycle/call/state.js';
import type { Subscription } from '../../../../src/realtime/feeds/subscription.js';

/** An app with a fault. */
export interface AppMutant {
  /** The fault, as the rest of a test title. */
  title: string;
  in(app: App): App;
}

const withCalls = (app: App, wrong: Partial<CallStore>): App => ({
  ...app,
  calls: { ...app.calls, ...wrong },
});

export const APP_MUTANTS: readonly AppMutant[] = [
  {
    title: 'overwrites concurrent changes',
    in: (app) =>
      withCalls(app, {
        async update(before, after, told, at) {
          const { version = 0 } = (await app.calls.read(before.id)) ?? {};
          return app.calls.update({ ...before, version }, after, told, at);
        },
      }),
  },
  {
    title: 'begins a second call when two users call each other',
    in: (app) =>
      withCalls(app, {
        insert: (call, told, at) => app.calls.insert(call, told, at),
      }),
  },
  {
    title: 'lets several callers ring an idle callee at the same time',
    in: (app) =>
      withCalls(app, {
        insert: (call, told, at, pair) =>
          app.calls.insert(call, told, at, pair && { ...pair, calleeRingVersion: null }),
        update: (before, after, told, at) => app.calls.update(before, after, told, at),
      }),
  },
  {
    title: 'forgets which call a start has answered',
    in: (app) =>
      withCalls(app, {
        update: (before, after, ...more) => {
          const forget = (p: CallParticipant) => (p.startedAs ? { ...p, startedAs: null } : p);
          const forgetful = { ...after, participants: after.participants.map(forget) };
          return app.calls.update(before, forgetful, ...more);
        },
      }),
  },
  {
    title: 'delivers an update with the call before it',
    in: (app) => {
      const read: CallStore['read'] = async (id) => {
        const call = await app.calls.read(id);
        return call && { ...call, version: Math.max(1, call.version - 1) };
      };
      return { ...app, callMembership: { ...app.callMembership, read, get: read } };
    },
  },
  {
    title: 'delivers each update twice',
    in: (app) => ({
      ...app,
      streams: {
        ...app.streams,
        subscribe: async (...args) => twice(await app.streams.subscribe(...args)),
      },
    }),
  },
  {
    title: 'does not look for events that the bus has lost',
    in: (app) => ({ ...app, streams: { ...app.streams, checkHeads: async () => {} } }),
  },
  {
    title: 'does not record which devices it has told to ring',
    in: (app) => ({ ...app, ringRecorder: { record: () => {} } }),
  },
];

async function* twice<T>(events: Subscription<T>): Subscription<T> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}
