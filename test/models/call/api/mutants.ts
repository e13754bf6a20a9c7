// Mutants of the app: some rule must notice each of them.

import type { App } from '../../../../src/app.js';
import type { CallStore } from '../../../../src/db/call/store.js';
import type { CallParticipant } from '../../../../src/lifecycle/call/state.js';
import { type AppMutant, STREAM_MUTANTS } from '../../api-model.js';

const withCalls = (app: App, wrong: Partial<CallStore>): App => ({
  ...app,
  calls: { ...app.calls, ...wrong },
});

export const APP_MUTANTS: readonly AppMutant[] = [
  {
    title: 'overwrites concurrent changes',
    of: (app) =>
      withCalls(app, {
        async update(before, after, entry, at) {
          const { version = 0 } = (await app.calls.read(before.id)) ?? {};
          return app.calls.update({ ...before, version }, after, entry, at);
        },
      }),
  },
  {
    title: 'begins a second call when two users call each other',
    of: (app) =>
      withCalls(app, {
        insert: (call, entry, at) => app.calls.insert(call, entry, at),
      }),
  },
  {
    title: 'lets several callers ring an idle callee at the same time',
    of: (app) =>
      withCalls(app, {
        insert: (call, entry, at, pair) =>
          app.calls.insert(call, entry, at, pair && { ...pair, expectedCallee: null }),
        update: (before, after, entry, at) => app.calls.update(before, after, entry, at),
      }),
  },
  {
    title: 'forgets which call a start has answered',
    of: (app) =>
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
    of: (app) => {
      const read: CallStore['read'] = async (id) => {
        const call = await app.calls.read(id);
        return call && { ...call, version: Math.max(1, call.version - 1) };
      };
      const calls = { ...app.membership.calls, read, get: read };
      return { ...app, membership: { ...app.membership, calls } };
    },
  },
  ...STREAM_MUTANTS,
  {
    title: 'does not record which devices it has rung',
    of: (app) => ({ ...app, rings: { ...app.rings, recorder: { record: () => {} } } }),
  },
];
