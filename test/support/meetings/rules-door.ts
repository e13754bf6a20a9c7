import type { Meeting, MeetingParticipant } from '../../../src/lifecycle/meeting-state.js';
import {
  always,
  entered,
  hasChanged,
  hostsOf,
  ids,
  inRoom,
  inState,
  isAnyHost,
  isHost,
  isOver,
  meantBy,
  newsOf,
  of,
  onChange,
  type Rule,
  roleIn,
  seatsOf,
  stateOf,
} from './seen.js';
import type { Outcome } from './story.js';

/** Who comes in: seats, password, lock, waiting room, devices, bans. */
export const DOOR: Rule[] = [
  {
    id: 'MEET4',
    title: 'there are never more in the room than seats, and each user once',
    watch: onChange(
      ({ after }) =>
        inRoom(after).length <= seatsOf(after) &&
        new Set(ids(after.participants)).size === after.participants.length &&
        after.participants.every((p) => p.id === `${after.id}:${p.userId}`),
    ),
  },
  {
    id: 'MEET4',
    title: 'an open meeting lets people in as long as there is a seat that is not kept for a host',
    watch: () => {
      const kept = keptSeats();
      return (outcome) => {
        const { before, command, decision, after, now } = outcome;
        const free = seatsOf(before) - inRoom(before).length - kept.count(before, now);
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
  },
  {
    id: 'MEET5',
    title: 'nobody but a host comes in without the password that holds then, unless admitted',
    watch: () => {
      /** The password with which each has come, by the version of the meeting that brought it. */
      const known = new Map<string, number | null>();
      let holds = 1;
      return (outcome) => {
        const { before, command, after } = outcome;
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
        return entered(outcome).every(({ p }) => isHost(p) || known.get(p.userId) === holds);
      };
    },
  },
  {
    id: 'MEET6',
    title: 'while it is locked nobody but a host comes in, and it is as locked as a host said last',
    watch: () => {
      let locked = false;
      return (outcome) => {
        const { before, command, after, decision } = outcome;
        if (command.kind === 'lockMeeting' && hasChanged(outcome)) locked = command.locked;
        if (after.isLocked !== locked) return false;
        if (!locked) return true;
        if (command.kind === 'joinMeeting' && roleIn(before, command.by.userId) !== 'HOST') {
          const state = stateOf(before, command.by.userId);
          if (state !== 'JOINED' && state !== 'WAITING') return decision.outcome === 'refused';
        }
        return entered(outcome).every(({ p }) => isHost(p));
      };
    },
  },
  {
    id: 'MEET7',
    title: 'through a waiting room come those who were admitted, and those who admit',
    watch: onChange((outcome) => {
      const { before, command, after } = outcome;
      if (!after.settings.waitingRoom) return true;
      return entered(outcome).every(({ p, was }) => {
        if (isAnyHost(p)) return true;
        return (
          command.kind === 'admitParticipants' &&
          was?.state === 'WAITING' &&
          isAnyHost(of(before, command.by.userId)) &&
          (command.participantIds?.includes(p.id) ?? true)
        );
      });
    }),
  },
  {
    id: 'MEET7',
    title: 'nobody waits but for a host, the lock, the password, the waiting room or a seat',
    watch: () => {
      const kept = keptSeats();
      return (outcome) => {
        const { after, now } = outcome;
        kept.note(outcome);
        if (!hasChanged(outcome)) return true;
        const full = inRoom(after).length + kept.count(after, now) >= seatsOf(after);
        const { passwordRequired, waitingRoom } = after.settings;
        return inState(after, 'WAITING').every((p) => {
          const unknown = passwordRequired && p.passwordVersion !== after.passwordVersion;
          const held = hostsOf(after).length === 0 || after.isLocked || unknown || full;
          return !isHost(p) && (held || (waitingRoom && !isAnyHost(p)));
        });
      };
    },
  },
  {
    id: 'MEET7',
    title: 'where several wait for the same, who came first comes in first',
    watch: onChange((outcome) => {
      const { command, before, after } = outcome;
      if (command.kind === 'joinMeeting') return true;
      if (command.kind === 'admitParticipants' && command.participantIds) return true;
      const { waitingRoom, passwordRequired } = after.settings;
      if (waitingRoom && command.kind !== 'admitParticipants') return true;
      const isLater = (a: MeetingParticipant, b: MeetingParticipant) => {
        const [x, y] = [a.waitingSince?.getTime() ?? 0, b.waitingSince?.getTime() ?? 0];
        return x === y ? a.position > b.position : x > y;
      };
      return inState(after, 'WAITING').every((p) => {
        if (passwordRequired && p.passwordVersion !== after.passwordVersion) return true;
        return entered(outcome).every(
          ({ was }) =>
            was?.state !== 'WAITING' ||
            of(before, p.userId)?.state !== 'WAITING' ||
            isLater(p, was),
        );
      });
    }),
  },
  {
    id: 'MEET7',
    title: 'who waits hears nothing but what becomes of themself',
    watch: onChange((outcome) => {
      const waiting = inState(outcome.after, 'WAITING');
      return newsOf(outcome).every(({ hearers, participantId }) =>
        waiting.every((p) => p.id === participantId || !hearers.includes(p.userId)),
      );
    }),
  },
  {
    id: 'MEET8',
    title: 'the newest device takes over',
    watch: always(({ before, command, after, decision }) => {
      if (command.kind !== 'joinMeeting') return true;
      const { userId, terminalId } = command.by;
      if (stateOf(before, userId) === 'JOINED' && decision.outcome === 'refused') return false;
      return decision.outcome === 'refused' || of(after, userId)?.terminalId === terminalId;
    }),
  },
  {
    id: 'MEET8',
    title: 'only the device that takes part leaves, or loses its connection',
    watch: onChange(({ before, command }) => {
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
    }),
  },
  {
    id: 'MEET9',
    title: 'who was removed stays out until that is lifted, and hears nothing after the removal',
    watch: () => {
      const banned = new Set<string>();
      return (outcome) => {
        const { before, command, after, decision } = outcome;
        const outBefore = new Set(banned);
        const who = hasChanged(outcome) ? meantBy(before, command)?.userId : undefined;
        if (who && command.kind === 'removeParticipant') banned.add(who);
        if (who && command.kind === 'liftBan') banned.delete(who);
        const wants = command.kind === 'joinMeeting' && outBefore.has(command.by.userId);
        if (wants && decision.outcome !== 'refused') return false;
        if (banned.size !== inState(after, 'REMOVED').length) return false;
        return [...banned].every((userId) => {
          const heard = newsOf(outcome).filter(({ hearers }) => hearers.includes(userId));
          const isLast = (one: (typeof heard)[number]) =>
            one.kind === 'ParticipantLeft' && one.participantId === of(after, userId)?.id;
          return (
            stateOf(after, userId) === 'REMOVED' &&
            (outBefore.has(userId) ? heard.length === 0 : heard.every(isLast))
          );
        });
      };
    },
  },
  {
    id: 'MEET13',
    title: 'a host is kept out by nothing but a full room, and after a lost connection not by that',
    watch: () => {
      const kept = keptSeats();
      return (outcome) => {
        const { before, command, after, decision, now } = outcome;
        const mine = 'by' in command && kept.isFor(command.by.userId, now);
        const full = inRoom(before).length + kept.count(before, now) >= seatsOf(before);
        kept.note(outcome);
        if (command.kind !== 'joinMeeting' || isOver(before)) return true;
        const { userId } = command.by;
        if (roleIn(before, userId) !== 'HOST' || stateOf(before, userId) === 'REMOVED') return true;
        if (stateOf(after, userId) === 'JOINED') return true;
        const isFull = decision.outcome === 'refused' && decision.code === 'MEETING_FULL';
        return full && !mine && isFull;
      };
    },
  },
];

const isOpen = (meeting: Meeting) =>
  meeting.status === 'ACTIVE' &&
  !meeting.isLocked &&
  !meeting.settings.waitingRoom &&
  !meeting.settings.passwordRequired &&
  hostsOf(meeting).length > 0;

/** Remembers whose seats are kept: those of hosts whose connection was lost, while they are away. */
function keptSeats() {
  const until = new Map<string, number>();
  const isFor = (userId: string, now: Date) => (until.get(userId) ?? 0) > now.getTime();
  return {
    isFor,
    has: (userId: string) => until.has(userId),
    count: (meeting: Meeting, now: Date) =>
      [...until.keys()].filter(
        (userId) => isFor(userId, now) && stateOf(meeting, userId) !== 'JOINED',
      ).length,
    note({ before, command, after, now }: Outcome) {
      if (before === after) return;
      if (command.kind === 'loseConnection' && isHost(of(before, command.device.userId))) {
        until.set(command.device.userId, now.getTime() + command.keepSeatS * 1000);
      }
      for (const userId of until.keys()) {
        const p = of(after, userId);
        if (p?.state !== 'LEFT' || p.role !== 'HOST') until.delete(userId);
      }
    },
  };
}
