import { isDeepStrictEqual } from 'node:util';
import { inRoom, isHere } from '../meetings/seen.js';
import { type Heard, newsIn } from './ear.js';
import type { History } from './history.js';
import type { HistoryRule } from './rules.js';
import { eventAt } from './rules-stream.js';
import { type Sight, sightOf } from './sight.js';

/** What is shown of a meeting. */
export const SIGHT: readonly HistoryRule[] = [
  {
    id: 'MEET7',
    title:
      'answers and events show the meeting as it was at their version, to those who may see it',
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
    title: 'as many are counted as devices are vouched for, each user with one',
    broken: ({ stored, alive }) => {
      const here = stored.participants.filter(isHere).map(({ terminalId }) => terminalId);
      const room = inRoom(stored).filter(({ terminalId }) => alive.includes(terminalId ?? ''));
      const counted = room[0] ? sightOf(stored, room[0].userId).participantCount : 0;
      const holds = isDeepStrictEqual(here.sort(), [...alive].sort()) && counted === room.length;
      return holds ? [] : [{ stored, alive }];
    },
  },
];

/** Whether an event shows the meeting as it was before. */
const isLate = (history: History, { cursor, meeting }: Heard): boolean =>
  (eventAt(history, cursor)?.version ?? 0) > meeting.version;

/** Every meeting that somebody was shown. */
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

/** As it is sent: what GraphQL makes has no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
