// Mutants of the app: some rule must notice each of them.

import type { App } from '../../../../src/app.js';
import type { MeetingStore } from '../../../../src/db/meeting/store.js';
import type { Subscription } from '../../../../src/realtime/feeds/subscription.js';

/** A deliberately broken app. */
export interface AppMutant {
  /** The defect, as the end of 'notice an app that …'. */
  title: string;
  of(app: App): App;
}

const withMeetings = (app: App, wrong: Partial<MeetingStore>): App => ({
  ...app,
  meetings: { ...app.meetings, ...wrong },
});

export const APP_MUTANTS: readonly AppMutant[] = [
  {
    title: 'overwrites a concurrent change',
    of: (app) =>
      withMeetings(app, {
        async update(before, decision, passwordHash) {
          const { version = 0 } = (await app.meetings.read(before.id)) ?? {};
          return app.meetings.update({ ...before, version }, decision, passwordHash);
        },
      }),
  },
  {
    title: 'sends the events of the world to all participants',
    of: (app) =>
      withMeetings(app, {
        update(before, decision, passwordHash) {
          const recipients = decision.meeting.participants.map(({ userId }) => userId);
          const events = decision.events.map((one) => ({ ...one, recipients }));
          return app.meetings.update(before, { ...decision, events }, passwordHash);
        },
      }),
  },
  {
    title: 'accepts heartbeats from devices outside the meeting',
    of: (app) => withMeetings(app, { heartbeat: async () => true }),
  },
  {
    title: 'accepts every password',
    of: (app) => ({ ...app, passwords: { ...app.passwords, verify: async () => true } }),
  },
  {
    title: 'sends events with the meeting as it was before',
    of: (app) => ({
      ...app,
      meetingMembership: {
        ...app.meetingMembership,
        getSince: (id) => app.meetingMembership.get(id),
      },
    }),
  },
  {
    title: 'delivers each event twice',
    of: (app) => ({
      ...app,
      streams: {
        ...app.streams,
        subscribe: async (...args) => twice(await app.streams.subscribe(...args)),
      },
    }),
  },
  {
    title: 'does not recover what the bus has lost',
    of: (app) => ({ ...app, streams: { ...app.streams, checkHeads: async () => {} } }),
  },
];

async function* twice<T>(events: Subscription<T>): Subscription<T> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}
