import { ids, inRoom } from '../lifecycle/seen.js';
import { type Mutants, retelling } from './combinators.js';
import type { Event } from './lifecycle.js';

const to = (event: Event, recipients: string[]): Event => ({ ...event, recipients });

/** Faults in events and their recipients. */
export const EVENTS: Mutants = {
  'tells everybody what happens in the room': retelling((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p?.state === 'JOINED' ? to(event, ids(after.participants)) : event;
  }),
  'tells everybody that the meeting changed': retelling((event, { after }) =>
    event.kind === 'MeetingChanged' ? to(event, ids(after.participants)) : event,
  ),
  'tells the whole room who waits': retelling((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p?.state === 'WAITING'
      ? to(event, [...new Set([...event.recipients, ...ids(inRoom(after))])])
      : event;
  }),
  'does not tell participants that they are gone': retelling((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p && p.state !== 'JOINED'
      ? to(
          event,
          event.recipients.filter((userId) => userId !== p.userId),
        )
      : event;
  }),
  'tells the end to the room only': retelling((event, { before }) =>
    event.kind === 'MeetingEnded' ? to(event, ids(inRoom(before))) : event,
  ),
  'does not tell that the meeting changed': retelling((event) =>
    event.kind === 'MeetingChanged' ? null : event,
  ),
};
