// The rules of the tests are tested themselves: each of these apps does something wrong, and some rule has to
// notice.

import type { App } from '../../../src/app.js';
import type { CallStore } from '../../../src/db/calls.js';
import type { CallParticipant } from '../../../src/lifecycle/call-state.js';
import type { Subscription } from '../../../src/realtime/subscription.js';

/** An app that does something wrong. */
export interface Fault {
  /** What it does wrong. */
  title: string;
  in(app: App): App;
}

const withCalls = (app: App, wrong: Partial<CallStore>): App => ({
  ...app,
  calls: { ...app.calls, ...wrong },
});

export const FAULTS: readonly Fault[] = [
  {
    title: 'writes over what somebody else has written meanwhile',
    in: (app) =>
      withCalls(app, {
        async update(before, after, told, at) {
          const { version = 0 } = (await app.calls.read(before.id)) ?? {};
          return app.calls.update({ ...before, version }, after, told, at);
        },
      }),
  },
  {
    title: 'begins a second call between two who call each other',
    in: (app) =>
      withCalls(app, {
        insert: (call, told, at) => app.calls.insert(call, told, at),
      }),
  },
  {
    title: 'lets several at once call somebody who is free',
    in: (app) =>
      withCalls(app, {
        insert: (call, told, at, pair) =>
          app.calls.insert(call, told, at, pair && { ...pair, calleeRingVersion: null }),
        update: (before, after, told, at) => app.calls.update(before, after, told, at),
      }),
  },
  {
    title: 'forgets which call was answered by starting one',
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
    title: 'shows with an update the call as it was before',
    in: (app) => {
      const read: CallStore['read'] = async (id) => {
        const call = await app.calls.read(id);
        return call && { ...call, version: Math.max(1, call.version - 1) };
      };
      return { ...app, callMembership: { ...app.callMembership, read, get: read } };
    },
  },
  {
    title: 'tells each update twice',
    in: (app) => ({
      ...app,
      streams: {
        ...app.streams,
        subscribe: async (...args) => twice(await app.streams.subscribe(...args)),
      },
    }),
  },
  {
    title: 'does not look for what the bus has lost',
    in: (app) => ({ ...app, streams: { ...app.streams, checkHeads: async () => {} } }),
  },
  {
    title: 'does not note which devices it has told to ring',
    in: (app) => ({ ...app, ringRecorder: { record: () => {} } }),
  },
];

async function* twice<T>(events: Subscription<T>): Subscription<T> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}
