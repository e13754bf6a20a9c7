// Mutants of the app: some rule must notice each of them.

import type { App } from '../../../../src/app.js';
import type { MeetingStore } from '../../../../src/db/meeting/store.js';
import { type AppMutant, STREAM_MUTANTS } from '../../api-model.js';

const withMeetings = (app: App, wrong: Partial<MeetingStore>): App => ({
  ...app,
  meetings: { ...app.meetings, ...wrong },
});

export const APP_MUTANTS: readonly AppMutant[] = [
  {
    title: 'overwrites a concurrent change',
    of: (app) =>
      withMeetings(app, {
        async update(before, decision, ...rest) {
          const { version = 0 } = (await app.meetings.read(before.id)) ?? {};
          return app.meetings.update({ ...before, version }, decision, ...rest);
        },
      }),
  },
  {
    title: 'sends the events of the world to all participants',
    of: (app) =>
      withMeetings(app, {
        update(before, decision, ...rest) {
          const recipients = decision.meeting.participants.map(({ userId }) => userId);
          const events = decision.events.map((one) => ({ ...one, recipients }));
          return app.meetings.update(before, { ...decision, events }, ...rest);
        },
      }),
  },
  {
    title: 'accepts heartbeats from devices outside the meeting',
    of: (app) => withMeetings(app, { heartbeat: async () => true }),
  },
  {
    title: 'accepts every password',
    of: (app) => {
      const passwords = { ...app.auth.passwords, verify: async () => true };
      return { ...app, auth: { ...app.auth, passwords } };
    },
  },
  {
    title: 'sends events with the meeting as it was before',
    of: (app) => {
      const meetings = {
        ...app.membership.meetings,
        getSince: (id: string) => app.membership.meetings.get(id),
      };
      return { ...app, membership: { ...app.membership, meetings } };
    },
  },
  ...STREAM_MUTANTS,
];
