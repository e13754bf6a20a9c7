import { isDeepStrictEqual } from 'node:util';
import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { decideMeeting, type MeetingDecision } from '../../../../src/lifecycle/meeting/decide.js';
import type { Meeting } from '../../../../src/lifecycle/meeting/state.js';
import { frozen, type Outcome, touched } from '../lifecycle/story.js';
import type { Deed } from './deed.js';
import type { Remains } from './room.js';

/** The history of a meeting, replayed: its commands one after the other, in the order of their versions. */
export interface History extends Remains {
  /** The outcome of each change. */
  outcomes: readonly Outcome[];
  /** A stored change that no command explains. The history ends before it. */
  impossible: readonly { why: string; deed: Deed; before: Meeting | undefined }[];
  /** The meeting as it was at a version. */
  at(version: number): Meeting | undefined;
  /** The decisions that a step could have got at a version. The most likely reading of it comes first. */
  would(deed: Deed, version: number): MeetingDecision[];
}

/** The passwords, each by the version that set it. */
type Held = ReadonlyMap<number, string | null>;

/** Replays the history with the lifecycle alone. */
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
      const why = states.has(versionOf(deed)) ? 'written twice' : 'not a result of the command';
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

/** The versions that the meeting had in this range. */
export function meanwhile({ at }: Pick<History, 'at'>, from: number, to: number): number[] {
  const versions: number[] = [];
  for (let version = from; version <= to && at(version); version += 1) versions.push(version);
  return versions;
}

const versionOf = ({ written }: Deed): number => written?.decision.meeting.version ?? 0;

/** The lifecycle's outcome of a command on the previous meeting, if it equals the stored one. */
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

/** The meeting without its participants, since a command reads only those that it concerns. */
const alone = ({ participants: _, ...meeting }: Meeting) => ({ ...meeting, readAt: null });

/**
 * The possible readings of a step, the most likely one first. Passwords are compared before the meeting is decided
 * on, and may have changed by then.
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
