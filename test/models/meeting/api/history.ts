import { isDeepStrictEqual } from 'node:util';
import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { decideMeeting, type MeetingDecision } from '../../../../src/lifecycle/meeting/decide.js';
import type { Meeting } from '../../../../src/lifecycle/meeting/state.js';
import { frozen, type Outcome, touched } from '../lifecycle/story.js';
import type { Step } from './step.js';
import type { Evidence } from './world.js';

/** The history of a meeting, replayed: its commands one after the other, in the order of their versions. */
export interface History extends Evidence {
  /** The outcome of each change. */
  outcomes: readonly Outcome[];
  /** A stored change that no command explains. The history ends before it. */
  impossible: readonly { why: string; step: Step; before: Meeting | undefined }[];
  /** The meeting as it was at a version. */
  at(version: number): Meeting | undefined;
  /** The decisions that a step could have got at a version. The most likely reading of it comes first. */
  possibleDecisions(step: Step, version: number): MeetingDecision[];
}

/** The passwords, each by the version that set it. */
type Held = ReadonlyMap<number, string | null>;

/** Replays the history with the lifecycle alone. */
export function replayHistory(evidence: Evidence): History {
  const { first, firstPassword, steps } = evidence;
  const states = new Map([[first.version, frozen(first)]]);
  const passwords = new Map([[first.passwordVersion, firstPassword]]);
  const outcomes: Outcome[] = [];
  const impossible: History['impossible'][number][] = [];
  const changes = steps.filter(({ written }) => written);

  for (const step of changes.sort((a, b) => versionOf(a) - versionOf(b))) {
    const before = states.get(versionOf(step) - 1);
    const outcome = before && explained(step, before, passwords);
    if (!outcome || states.has(versionOf(step))) {
      const why = states.has(versionOf(step)) ? 'written twice' : 'not a result of the command';
      impossible.push({ why, step, before });
      break;
    }
    const { command, after } = outcome;
    states.set(after.version, after);
    outcomes.push(outcome);
    if (command.kind === 'updateMeeting' && after.passwordVersion === after.version) {
      passwords.set(after.version, command.changes.password === 'NONE' ? null : step.password);
    }
  }

  const last = outcomes.at(-1)?.now ?? first.createdAt;
  return {
    ...evidence,
    outcomes,
    impossible,
    at: (version) => states.get(version),
    possibleDecisions(step, version) {
      const state = states.get(version);
      return state
        ? possibleCommands(step, state, passwords).map((read) => decideMeeting(state, read, last))
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

const versionOf = ({ written }: Step): number => written?.decision.meeting.version ?? 0;

/** The lifecycle's outcome of a command on the previous meeting, if it equals the stored one. */
function explained(step: Step, before: Meeting, passwords: Held): Outcome | undefined {
  if (!step.written) return undefined;
  const { decision: written, now } = step.written;
  for (const command of possibleCommands(step, before, passwords)) {
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
function possibleCommands(
  { command, password }: Step,
  { version }: Meeting,
  passwords: Held,
): MeetingCommand[] {
  if (command.kind === 'sendMeetingMessage') return [];
  if (password === null) return [command];
  const known = [...passwords].filter(([since, text]) => since <= version && text === password);
  const versions = [...known.map(([since]) => since).reverse(), null];
  if (command.kind === 'joinMeeting') return versions.map((one) => ({ ...command, password: one }));
  if (command.kind !== 'updateMeeting') return [command];
  const { changes } = command;
  return versions.map((sameAs) => ({ ...command, changes: { ...changes, password: { sameAs } } }));
}
