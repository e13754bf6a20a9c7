import { isDeepStrictEqual } from 'node:util';
import { decideMeeting, type MeetingDecision } from '../../../src/lifecycle/meeting.js';
import type { MeetingCommand } from '../../../src/lifecycle/meeting-command.js';
import type { Meeting } from '../../../src/lifecycle/meeting-state.js';
import { frozen, type Outcome, touched } from '../meetings/story.js';
import type { Deed } from './deed.js';
import type { Remains } from './room.js';

/** What happened in a room, told anew: its commands one after the other, in the order of their versions. */
export interface History extends Remains {
  /** What came of each change. */
  outcomes: readonly Outcome[];
  /** A change that was written and cannot have been: the history ends before it. */
  impossible: readonly { why: string; deed: Deed; before: Meeting | undefined }[];
  /** The meeting as it was at a version. */
  at(version: number): Meeting | undefined;
  /** What would have come of something at a version, first as it was to be understood then. */
  would(deed: Deed, version: number): MeetingDecision[];
}

/** Which password held, by the version that brought it. */
type Held = ReadonlyMap<number, string | null>;

/** Tells it with the lifecycle alone. */
export function toldAnew(remains: Remains): History {
  const { first, firstPassword, deeds } = remains;
  const states = new Map([[first.version, frozen(first)]]);
  const passwords = new Map([[first.passwordVersion, firstPassword]]);
  const outcomes: Outcome[] = [];
  const impossible: History['impossible'][number][] = [];
  const changes = deeds.filter(({ written }) => written);

  for (const deed of changes.sort((a, b) => versionOf(a) - versionOf(b))) {
    const before = states.get(versionOf(deed) - 1);
    const outcome = before && explained(deed, before, passwords);
    if (!outcome || states.has(versionOf(deed))) {
      const why = states.has(versionOf(deed)) ? 'written twice' : 'not what comes of it';
      impossible.push({ why, deed, before });
      break;
    }
    const { command, after } = outcome;
    states.set(after.version, after);
    outcomes.push(outcome);
    if (command.kind === 'updateMeeting' && after.passwordVersion === after.version) {
      passwords.set(after.version, command.changes.password === 'NONE' ? null : deed.password);
    }
  }

  const last = outcomes.at(-1)?.now ?? first.createdAt;
  return {
    ...remains,
    outcomes,
    impossible,
    at: (version) => states.get(version),
    would(deed, version) {
      const state = states.get(version);
      return state
        ? readings(deed, state, passwords).map((read) => decideMeeting(state, read, last))
        : [];
    },
  };
}

/** The versions that the meeting had between two. */
export function meanwhile({ at }: Pick<History, 'at'>, from: number, to: number): number[] {
  const versions: number[] = [];
  for (let version = from; version <= to && at(version); version += 1) versions.push(version);
  return versions;
}

const versionOf = ({ written }: Deed): number => written?.decision.meeting.version ?? 0;

/** What the lifecycle makes of a command on the meeting before, if that is what was written. */
function explained(deed: Deed, before: Meeting, passwords: Held): Outcome | undefined {
  if (!deed.written) return undefined;
  const { decision: written, now } = deed.written;
  for (const command of readings(deed, before, passwords)) {
    const decision = decideMeeting(before, command, now);
    if (
      decision.outcome === 'changed' &&
      isDeepStrictEqual(alone(decision.meeting), alone(written.meeting)) &&
      isDeepStrictEqual(decision.changed, written.changed)
    ) {
      const after = frozen(decision.meeting);
      return { before, command, decision, after, touched: touched(before, after), now };
    }
  }
  return undefined;
}

/** What is written of it beside its participants, of whom a command reads only those that it concerns. */
const alone = ({ participants: _, ...meeting }: Meeting) => ({ ...meeting, readAt: null });

/**
 * A wish as it may have been understood, first as it is at this version: passwords are compared before the
 * meeting is decided on, and may be others by then.
 */
function readings(
  { wish, password }: Deed,
  { version }: Meeting,
  passwords: Held,
): MeetingCommand[] {
  if (wish.kind === 'sendMeetingMessage') return [];
  if (password === null) return [wish];
  const known = [...passwords].filter(([since, text]) => since <= version && text === password);
  const versions = [...known.map(([since]) => since).reverse(), null];
  if (wish.kind === 'joinMeeting') return versions.map((one) => ({ ...wish, password: one }));
  if (wish.kind !== 'updateMeeting') return [wish];
  const { changes } = wish;
  return versions.map((sameAs) => ({ ...wish, changes: { ...changes, password: { sameAs } } }));
}
