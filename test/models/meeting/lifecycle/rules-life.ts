import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { hostsOf, inRoom, inState, isOver, roleIn, stateOf } from '../oracle/state.js';
import { always, hasChanged, onChange, type Rules } from './outcome.js';
import type { Outcome } from './story.js';

/** The life of a meeting: its versions, its beginning and its end. */
export const LIFE: Rules = {
  '[MEET1] only a change raises the version, by one, and it names the participants that it changes':
    always(({ before, after, decision }) => {
      if (decision.outcome !== 'changed') return after === before;
      const isNew = (p: Outcome['after']['participants'][number]) => decision.changed.includes(p);
      return (
        after.version === before.version + 1 &&
        after.participants.every((p) => isNew(p) !== before.participants.includes(p)) &&
        decision.changed.length === after.participants.filter(isNew).length
      );
    }),
  '[MEET1] a command repeated by the same device changes nothing and is not refused':
    (lifecycle) => (outcome) => {
      if (!hasChanged(outcome)) return true;
      const { after, now } = outcome;
      const again = repeated(outcome);
      if (lifecycle.decide(after, again, now).outcome !== 'unchanged') return false;
      // A seat kept for a host may be free later, for a waiting participant who asks again and for all others who
      // wait.
      if (again.kind === 'joinMeeting' && stateOf(after, again.by.userId) === 'WAITING')
        return true;
      const someWait = after.participants.some(({ state }) => state === 'WAITING');
      if (again.kind === 'admitParticipants' && again.participantIds === null && someWait)
        return true;
      const later = new Date(now.getTime() + 1_000_000);
      return lifecycle.decide(after, again, later).outcome === 'unchanged';
    },
  '[MEET1] a decision depends only on the participants that the command concerns':
    (lifecycle) =>
    ({ before, command, decision, now }) => {
      const less = lifecycle.concerning(before, command);
      if (less.participants.length === before.participants.length) return true;
      const again = lifecycle.decide(less, command, now);
      if (again.outcome !== 'changed' || decision.outcome !== 'changed') {
        return again.outcome === decision.outcome;
      }
      return (
        JSON.stringify(again.changed) === JSON.stringify(decision.changed) &&
        JSON.stringify(again.events) === JSON.stringify(decision.events) &&
        again.meeting.hostId === decision.meeting.hostId
      );
    },
  '[MEET2] a meeting begins when a host joins, and its room is empty before': always(
    ({ before, command, after, now }) => {
      if (after.status === 'SCHEDULED' || after.status === 'CANCELLED') {
        return inRoom(after).length === 0 && after.startedAt === null;
      }
      if (before.status !== 'SCHEDULED') return after.startedAt === before.startedAt;
      return (
        after.status === 'ACTIVE' &&
        command.kind === 'joinMeeting' &&
        roleIn(before, command.by.userId) === 'HOST' &&
        stateOf(after, command.by.userId) === 'JOINED' &&
        after.startedAt?.getTime() === now.getTime()
      );
    },
  ),
  '[MEET2] a user who joins while no host is in the room waits for one': always(
    ({ before, command, after, decision }) => {
      if (command.kind !== 'joinMeeting' || decision.outcome === 'refused') return true;
      if (roleIn(before, command.by.userId) === 'HOST' || hostsOf(before).length > 0) return true;
      return stateOf(after, command.by.userId) === 'WAITING';
    },
  ),
  '[MEET3] a meeting that is over never changes, and has no participants left in it': always(
    ({ before, after, decision, now }) => {
      if (isOver(before)) return decision.outcome !== 'changed';
      if (!isOver(after)) return after.endedAt === null;
      return (
        after.endedAt?.getTime() === now.getTime() &&
        inState(after, 'JOINED', 'WAITING').length === 0
      );
    },
  ),
  '[MEET3] a meeting ends by a host, or after its room was empty for the grace time': () => {
    let emptySince: Date | null = null;
    return ({ before, command, after, decision, now }) => {
      const gone = emptySince ? now.getTime() - emptySince.getTime() : -1;
      if (inRoom(after).length > 0) emptySince = null;
      else if (inRoom(before).length > 0) emptySince = now;
      if (command.kind === 'endDeserted') {
        return before.status === 'ACTIVE' && gone >= command.graceS * 1000
          ? after.status === 'ENDED'
          : decision.outcome === 'unchanged';
      }
      if (isOver(before) || !isOver(after)) return true;
      if (!('by' in command) || roleIn(before, command.by.userId) !== 'HOST') return false;
      return after.status === 'ENDED'
        ? command.kind === 'endMeeting' && before.status === 'ACTIVE'
        : command.kind === 'cancelMeeting' && before.status === 'SCHEDULED';
    };
  },
  '[MEET3] timestamps are set exactly in the states to which they belong': onChange(({ after }) => {
    const empty = after.status === 'ACTIVE' && inRoom(after).length === 0;
    return (
      (after.emptySince !== null) === empty &&
      (after.endedAt !== null) === isOver(after) &&
      after.participants.every((p) => {
        const here = p.state === 'JOINED' || p.state === 'WAITING';
        return (
          (p.terminalId !== null) === here &&
          (p.leftAt === null) === here &&
          (p.waitingSince !== null) === (p.state === 'WAITING') &&
          (p.joinedAt !== null || p.state !== 'JOINED') &&
          (p.joinedAt === null || p.state !== 'WAITING') &&
          (p.placeKeptUntil === null || p.state === 'LEFT' || p.state === 'WAITING') &&
          (p.state === 'WAITING' || !(p.wantsAudio || p.wantsVideo))
        );
      })
    );
  }),
};

/** The same command as its device would repeat it. */
function repeated({ command, after }: Outcome): MeetingCommand {
  if (command.kind !== 'updateMeeting') return command;
  const { password } = command.changes;
  if (!password || password === 'NONE') return command;
  // The password is by now the meeting's own.
  const { passwordVersion: sameAs } = after;
  return { ...command, changes: { ...command.changes, password: { sameAs } } };
}
