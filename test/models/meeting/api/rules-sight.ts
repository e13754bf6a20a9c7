import { isDeepStrictEqual } from 'node:util';
import { inRoom, isHere } from '../lifecycle/seen.js';
import { type Heard, newsIn } from './ear.js';
import type { History } from './history.js';
import type { HistoryRule } from './rules.js';
import { eventAt } from './rules-stream.js';
import { type Sight, sightOf } from './sight.js';

/** Rules on the meetings that users are shown. */
export const SIGHT: readonly HistoryRule[] = [
  {
    id: 'MEET7',
    title: 'answers and events show the meeting at their version, as far as the user may see it',
    broken: (history) =>
      shownIn(history).filter(({ userId, meeting }) => {
        const state = history.at(meeting.version);
        return !state || !isDeepStrictEqual(plain(meeting), plain(sightOf(state, userId)));
      }),
  },
  {
    id: 'MEET19',
    title: 'an event shows the meeting no earlier than it happened',
    broken: (history) =>
      history.ears.flatMap((ear) => newsIn(ear).filter((event) => isLate(history, event))),
  },
  {
    id: 'MEET8',
    title: 'the participant count equals the devices with a heartbeat, one for each user',
    broken: ({ stored, alive }) => {
      const here = stored.participants.filter(isHere).map(({ terminalId }) => terminalId);
      const room = inRoom(stored).filter(({ terminalId }) => alive.includes(terminalId ?? ''));
      const counted = room[0] ? sightOf(stored, room[0].userId).participantCount : 0;
      const holds = isDeepStrictEqual(here.sort(), [...alive].sort()) && counted === room.length;
      return holds ? [] : [{ stored, alive }];
    },
  },
];

/** Whether an event shows the meeting as it was before the event. */
const isLate = (history: History, { cursor, meeting }: Heard): boolean =>
  (eventAt(history, cursor)?.version ?? 0) > meeting.version;

/** Every meeting state that a user was shown. */
function shownIn({ deeds, ears }: History): { userId: string; meeting: Sight }[] {
  const answered = deeds.flatMap(({ wish, answer }) =>
    'by' in wish && answer?.outcome === 'shown' && answer.meeting
      ? [{ userId: wish.by.userId, meeting: answer.meeting }]
      : [],
  );
  const heard = ears.flatMap(({ device: { userId }, heard: events }) =>
    events.map(({ meeting }) => ({ userId, meeting })),
  );
  return [...answered, ...heard];
}

/** The value as it is sent, because GraphQL's objects have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
