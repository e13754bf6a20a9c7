import type { Meeting } from '../../../../src/lifecycle/meeting/state.js';
import {
  byArrival,
  hostsOf,
  ids,
  inRoom,
  inState,
  isAnyHost,
  isHere,
  isHost,
  isOver,
  of,
  RANK,
  roleIn,
  seatsOf,
  stateOf,
  targetOf,
} from '../oracle/state.js';
import { always, entered, eventsOf, hasChanged, onChange, type Rules } from './outcome.js';
import type { Outcome } from './story.js';

/** Entering: seats, password, lock, waiting room, devices, bans. */
export const ADMISSION: Rules = {
  '[MEET4] a room never has more participants than seats, and each user once': onChange(
    ({ after }) =>
      inRoom(after).length <= seatsOf(after) &&
      new Set(ids(after.participants)).size === after.participants.length &&
      after.participants.every((p) => p.id === `${after.id}:${p.userId}`),
  ),
  '[MEET4] an open meeting admits users while a seat is left that is not kept for a host': () => {
    const kept = keptSeats();
    return (outcome) => {
      const { before, command, decision, after, now } = outcome;
      const free = seatsOf(before) - inRoom(before).length - kept.count(now);
      const forMe = 'by' in command && kept.has(command.by.userId);
      kept.note(outcome);
      if (command.kind !== 'joinMeeting' || !isOpen(before) || forMe) return true;
      const state = stateOf(before, command.by.userId);
      if (state !== undefined && state !== 'LEFT') return true;
      return free > 0
        ? stateOf(after, command.by.userId) === 'JOINED'
        : decision.outcome === 'refused' && decision.code === 'MEETING_FULL';
    };
  },
  '[MEET5] only hosts, and users who were admitted, enter without the current password': () => {
    /** The password with which each user joined, by the version of the meeting that set it. */
    const known = new Map<string, number | null>();
    const kept = keptSeats();
    let holds = 1;
    return (outcome) => {
      const { before, command, after, now } = outcome;
      const maySlip = entered(outcome).filter(({ p }) => isHost(p) || kept.isFor(p.userId, now));
      kept.note(outcome);
      if (command.kind === 'updateMeeting' && hasChanged(outcome)) {
        const { password } = command.changes;
        const had = before.settings.passwordRequired;
        const other = password && (password === 'NONE' ? had : !had || password.sameAs !== holds);
        if (other) holds = after.version;
      }
      if (command.kind === 'joinMeeting' && hasChanged(outcome)) {
        const was = stateOf(before, command.by.userId);
        const remembered = was === 'WAITING' && command.password === null;
        if (was !== 'JOINED' && !remembered) known.set(command.by.userId, command.password);
      }
      if (after.passwordVersion !== holds) return false;
      if (!after.settings.passwordRequired || command.kind === 'admitParticipants') return true;
      return entered(outcome).every(
        (one) => maySlip.some(({ p }) => p === one.p) || known.get(one.p.userId) === holds,
      );
    };
  },
  '[MEET6] only hosts enter a locked meeting, and the lock is as a host last set it': () => {
    const kept = keptSeats();
    let locked = false;
    return (outcome) => {
      const { before, command, after, decision, now } = outcome;
      const mayPass = (userId: string) =>
        roleIn(before, userId) === 'HOST' || kept.isFor(userId, now);
      const passing = entered(outcome).every(({ p }) => mayPass(p.userId));
      const refused =
        command.kind !== 'joinMeeting' ||
        mayPass(command.by.userId) ||
        isHere(of(before, command.by.userId)) ||
        decision.outcome === 'refused';
      kept.note(outcome);
      if (command.kind === 'lockMeeting' && hasChanged(outcome)) locked = command.locked;
      if (after.isLocked !== locked) return false;
      return !locked || (passing && refused);
    };
  },
  '[MEET7] a waiting room lets in admitted participants and users who may admit, and no others':
    () => {
      const kept = keptSeats();
      return (outcome) => {
        const { before, command, after, now } = outcome;
        const holds = entered(outcome).every(({ p, was }) => {
          if (isAnyHost(p) || kept.isFor(p.userId, now) || !after.settings.waitingRoom) return true;
          return (
            command.kind === 'admitParticipants' &&
            was?.state === 'WAITING' &&
            isAnyHost(of(before, command.by.userId)) &&
            (command.participantIds?.includes(p.id) ?? true)
          );
        });
        kept.note(outcome);
        return holds;
      };
    },
  '[MEET7] a participant waits only for a host, the lock, the password, the waiting room or a seat':
    () => {
      const kept = keptSeats();
      return (outcome) => {
        const { after, now } = outcome;
        kept.note(outcome);
        if (!hasChanged(outcome)) return true;
        const full = inRoom(after).length + kept.count(now) >= seatsOf(after);
        const { passwordRequired, waitingRoom } = after.settings;
        return inState(after, 'WAITING').every((p) => {
          if (kept.isFor(p.userId, now)) return hostsOf(after).length === 0;
          const unknown = passwordRequired && p.passwordVersion !== after.passwordVersion;
          const held = hostsOf(after).length === 0 || after.isLocked || unknown || full;
          return !isHost(p) && (held || (waitingRoom && !isAnyHost(p)));
        });
      };
    },
  '[MEET7] among participants who wait for the same thing, the first to come is the first to enter':
    onChange((outcome) => {
      const { command, before, after } = outcome;
      if (command.kind === 'joinMeeting') return true;
      if (command.kind === 'admitParticipants' && command.participantIds) return true;
      const { waitingRoom, passwordRequired } = after.settings;
      if (waitingRoom && command.kind !== 'admitParticipants') return true;
      return inState(after, 'WAITING').every((p) => {
        if (passwordRequired && p.passwordVersion !== after.passwordVersion) return true;
        return entered(outcome).every(
          ({ was }) =>
            was?.state !== 'WAITING' ||
            of(before, p.userId)?.state !== 'WAITING' ||
            byArrival(p, was) > 0,
        );
      });
    }),
  '[MEET7] a waiting participant receives only events about themselves': onChange((outcome) => {
    const waiting = inState(outcome.after, 'WAITING');
    return eventsOf(outcome).every(({ recipients, participantId }) =>
      waiting.every((p) => p.id === participantId || !recipients.includes(p.userId)),
    );
  }),
  '[MEET8] the newest device takes over': always(({ before, command, after, decision }) => {
    if (command.kind !== 'joinMeeting') return true;
    const { userId, terminalId } = command.by;
    if (stateOf(before, userId) === 'JOINED' && decision.outcome === 'refused') return false;
    return decision.outcome === 'refused' || of(after, userId)?.terminalId === terminalId;
  }),
  '[MEET8] only the participating device can leave or lose its connection': onChange(
    ({ before, command }) => {
      const device =
        command.kind === 'leaveMeeting'
          ? command.by
          : command.kind === 'loseConnection'
            ? command.device
            : null;
      if (!device) return true;
      const me = of(before, device.userId);
      return (
        (me?.state === 'JOINED' || me?.state === 'WAITING') && me.terminalId === device.terminalId
      );
    },
  ),
  '[MEET9] a removed participant stays out until the ban is lifted, and receives nothing after the removal':
    () => {
      const banned = new Set<string>();
      return (outcome) => {
        const { before, command, after, decision } = outcome;
        const outBefore = new Set(banned);
        const who = hasChanged(outcome) ? targetOf(before, command)?.userId : undefined;
        if (who && command.kind === 'removeParticipant') banned.add(who);
        if (who && command.kind === 'liftBan') banned.delete(who);
        const wants = command.kind === 'joinMeeting' && outBefore.has(command.by.userId);
        if (wants && decision.outcome !== 'refused') return false;
        if (banned.size !== inState(after, 'REMOVED').length) return false;
        return [...banned].every((userId) => {
          const received = eventsOf(outcome).filter(({ recipients }) =>
            recipients.includes(userId),
          );
          const isLast = (one: (typeof received)[number]) =>
            one.kind === 'ParticipantLeft' && one.participantId === of(after, userId)?.id;
          return (
            stateOf(after, userId) === 'REMOVED' &&
            (outBefore.has(userId) ? received.length === 0 : received.every(isLast))
          );
        });
      };
    },
  '[MEET13] only a full room keeps a host out, and not even that keeps out one who lost their connection':
    () => {
      const kept = keptSeats();
      return (outcome) => {
        const { before, command, after, decision, now } = outcome;
        const mine = 'by' in command && kept.isFor(command.by.userId, now);
        const full = inRoom(before).length + kept.count(now) >= seatsOf(before);
        kept.note(outcome);
        if (command.kind !== 'joinMeeting' || isOver(before)) return true;
        const { userId } = command.by;
        const state = stateOf(after, userId);
        if (mine && hostsOf(before).length > 0) return state === 'JOINED';
        if (roleIn(before, userId) !== 'HOST') return !mine || state === 'WAITING';
        const isFull = decision.outcome === 'refused' && decision.code === 'MEETING_FULL';
        return state === 'JOINED' || (full && !mine && isFull);
      };
    },
};

const isOpen = (meeting: Meeting) =>
  meeting.status === 'ACTIVE' &&
  !meeting.isLocked &&
  !meeting.settings.waitingRoom &&
  !meeting.settings.passwordRequired &&
  hostsOf(meeting).length > 0;

/** Tracks kept seats: those of hosts who lost their connection, while they are away. */
function keptSeats() {
  const until = new Map<string, number>();
  const isFor = (userId: string, now: Date) => (until.get(userId) ?? 0) > now.getTime();
  return {
    isFor,
    has: (userId: string) => until.has(userId),
    count: (now: Date) => [...until.keys()].filter((userId) => isFor(userId, now)).length,
    note({ before, command, after, now }: Outcome) {
      if (before === after) return;
      if (command.kind === 'loseConnection' && isHost(of(before, command.device.userId))) {
        until.set(command.device.userId, now.getTime() + command.keepSeatS * 1000);
      }
      if (command.kind === 'leaveMeeting') until.delete(command.by.userId);
      const lowered = command.kind === 'setParticipantRole' ? targetOf(before, command) : undefined;
      if (lowered && RANK[roleIn(after, lowered.userId)] < RANK[lowered.role]) {
        until.delete(lowered.userId);
      }
      for (const p of inState(after, 'JOINED', 'REMOVED')) until.delete(p.userId);
    },
  };
}
