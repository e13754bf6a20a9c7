import { ids, inRoom } from '../oracle/state.js';
import { type Mutants, onEvent } from './combinators.js';
import type { Event } from './lifecycle.js';

const to = (event: Event, recipients: string[]): Event => ({ ...event, recipients });

/** Faults in events and their recipients. */
export const EVENTS: Mutants = {
  'sends the events of the room to all participants': onEvent((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p?.state === 'JOINED' ? to(event, ids(after.participants)) : event;
  }),
  'sends changes of the meeting to all participants': onEvent((event, { after }) =>
    event.kind === 'MeetingChanged' ? to(event, ids(after.participants)) : event,
  ),
  'sends events of waiting participants to the whole room': onEvent((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p?.state === 'WAITING'
      ? to(event, [...new Set([...event.recipients, ...ids(inRoom(after))])])
      : event;
  }),
  'does not send participants the event of their own leaving': onEvent((event, { after }) => {
    const p = after.participants.find(({ id }) => id === event.participantId);
    return p && p.state !== 'JOINED'
      ? to(
          event,
          event.recipients.filter((userId) => userId !== p.userId),
        )
      : event;
  }),
  'sends the end only to the room': onEvent((event, { before }) =>
    event.kind === 'MeetingEnded' ? to(event, ids(inRoom(before))) : event,
  ),
  'sends no event for a change of the meeting': onEvent((event) =>
    event.kind === 'MeetingChanged' ? null : event,
  ),
};
