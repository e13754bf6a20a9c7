import { isDeepStrictEqual } from 'node:util';
import { plain } from '../../interleaving/execute.js';
import type { HistoryRules } from '../../rule.js';
import { inRoom, isHere } from '../oracle/state.js';
import type { History } from './history.js';
import { eventsIn, type ReceivedEvent } from './listener.js';
import { eventAt } from './rules-stream.js';
import { expectedView, type MeetingView } from './view.js';

/** Rules on the meetings that users are shown. */
export const VIEWS: HistoryRules<History> = {
  '[MEET7] answers and events show the meeting at their version, as far as the user may see it': (
    history,
  ) =>
    shownIn(history).filter(({ userId, meeting }) => {
      const state = history.at(meeting.version);
      return !state || !isDeepStrictEqual(plain(meeting), plain(expectedView(state, userId)));
    }),
  '[MEET19] an event shows the meeting no earlier than it happened': (history) =>
    history.listeners.flatMap((listener) =>
      eventsIn(listener).filter((event) => isLate(history, event)),
    ),
  '[MEET8] the participant count equals the devices with a heartbeat, one for each user': ({
    stored,
    alive,
  }) => {
    const here = stored.participants.filter(isHere).map(({ terminalId }) => terminalId);
    const world = inRoom(stored).filter(({ terminalId }) => alive.includes(terminalId ?? ''));
    const counted = world[0] ? expectedView(stored, world[0].userId).participantCount : 0;
    const holds = isDeepStrictEqual(here.sort(), [...alive].sort()) && counted === world.length;
    return holds ? [] : [{ stored, alive }];
  },
};

/** Whether an event shows the meeting as it was before the event. */
const isLate = (history: History, { cursor, meeting }: ReceivedEvent): boolean =>
  (eventAt(history, cursor)?.version ?? 0) > meeting.version;

/** Every meeting state that a user was shown. */
function shownIn({ steps, listeners }: History): { userId: string; meeting: MeetingView }[] {
  const answered = steps.flatMap(({ command, answer }) =>
    'by' in command && answer?.outcome === 'shown' && answer.shown
      ? [{ userId: command.by.userId, meeting: answer.shown }]
      : [],
  );
  const received = listeners.flatMap(({ device: { userId }, received: events }) =>
    events.map(({ meeting }) => ({ userId, meeting })),
  );
  return [...answered, ...received];
}
