import type { MeetingParticipant } from '../../../../src/lifecycle/meeting/state.js';
import { actor, inState, isHere, isOver, of } from '../oracle/state.js';
import { viewChanges } from '../oracle/visibility.js';
import { eventsOf, onChange, type Rules } from './outcome.js';

/** Events and their recipients. */
export const EVENTS: Rules = {
  '[MEET19] a participant receives an event for every change they see and for their own leaving, and no other':
    onChange((outcome) => {
      const { before, after } = outcome;
      const receivedBy = (userId: string) =>
        eventsOf(outcome).filter(({ recipients }) => recipients.includes(userId));
      if (isOver(after)) return true;
      return after.participants.every((me) => {
        const received = receivedBy(me.userId);
        const was = of(before, me.userId);
        if (me.state === 'JOINED') {
          const isDue = was?.state !== 'JOINED' || viewChanges(before, after, was, me);
          return isDue === received.length > 0;
        }
        const goes = was && isHere(was) && was.state !== me.state;
        return (
          received.length === (goes ? 1 : 0) && received.every((one) => one.participantId === me.id)
        );
      });
    }),
  '[MEET19] the end is sent once, to all who are in the room or wait': onChange((outcome) => {
    const { before, after } = outcome;
    const events = eventsOf(outcome);
    if (!isOver(after)) return events.every(({ kind }) => kind !== 'MeetingEnded');
    const here = inState(before, 'JOINED', 'WAITING');
    const [end, ...more] = events;
    return (
      more.length === 0 &&
      end?.kind === 'MeetingEnded' &&
      end.recipients.length === here.length &&
      here.every((p) => end.recipients.includes(p.userId))
    );
  }),
  '[MEET19] each change of a participant is sent once, with the right kind and actor': onChange(
    (outcome) => {
      const events = eventsOf(outcome);
      const once = events.every(({ recipients }) => new Set(recipients).size === recipients.length);
      const signed = events.every(({ actorId }) => actorId === actor(outcome.command));
      if (isOver(outcome.after)) return once && signed;
      const sent = outcome.touched.every(({ p, was }) => {
        const [one, ...more] = events.filter(({ participantId }) => participantId === p.id);
        return one?.kind === kindOf(was, p) && more.length === 0;
      });
      return once && signed && sent && events.length > 0;
    },
  ),
};

function kindOf(was: MeetingParticipant | undefined, p: MeetingParticipant) {
  if (p.state === 'JOINED' && was?.state !== 'JOINED') return 'ParticipantJoined';
  return isHere(was) && !isHere(p) ? 'ParticipantLeft' : 'ParticipantChanged';
}
