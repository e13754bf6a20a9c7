// The rules of the tests are tested themselves: each of these apps does something wrong, and some rule has to
// notice.

import type { App } from '../../../src/app.js';
import type { MeetingStore } from '../../../src/db/meetings.js';
import type { Subscription } from '../../../src/realtime/subscription.js';

/** An app that does something wrong. */
export interface Fault {
  /** What it does wrong. */
  title: string;
  in(app: App): App;
}

const withMeetings = (app: App, wrong: Partial<MeetingStore>): App => ({
  ...app,
  meetings: { ...app.meetings, ...wrong },
});

export const FAULTS: readonly Fault[] = [
  {
    title: 'writes over what somebody else has written meanwhile',
    in: (app) =>
      withMeetings(app, {
        async update(before, decision, passwordHash) {
          const { version = 0 } = (await app.meetings.read(before.id)) ?? {};
          return app.meetings.update({ ...before, version }, decision, passwordHash);
        },
      }),
  },
  {
    title: 'tells everybody what happens in the room',
    in: (app) =>
      withMeetings(app, {
        update(before, decision, passwordHash) {
          const recipients = decision.meeting.participants.map(({ userId }) => userId);
          const events = decision.events.map((one) => ({ ...one, recipients }));
          return app.meetings.update(before, { ...decision, events }, passwordHash);
        },
      }),
  },
  {
    title: 'vouches for devices that have no place',
    in: (app) => withMeetings(app, { heartbeat: async () => true }),
  },
  {
    title: 'takes each password for the right one',
    in: (app) => ({ ...app, passwords: { ...app.passwords, verify: async () => true } }),
  },
  {
    title: 'shows with an event the meeting as it was before',
    in: (app) => ({
      ...app,
      meetingMembership: {
        ...app.meetingMembership,
        getSince: (id) => app.meetingMembership.get(id),
      },
    }),
  },
  {
    title: 'tells each event twice',
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
];

async function* twice<T>(events: Subscription<T>): Subscription<T> {
  for await (const event of events) {
    yield event;
    yield event;
  }
}
