import type { MeetingCommand } from '../../../../src/lifecycle/meeting/command.js';
import { decideMeeting, type MeetingDecision } from '../../../../src/lifecycle/meeting/decide.js';
import { DEFAULT_SETTINGS, newMeeting } from '../../../../src/lifecycle/meeting/start.js';
import type {
  Meeting,
  MeetingParticipant,
  MeetingSettings,
} from '../../../../src/lifecycle/meeting/state.js';
import type { TimedStep } from '../../arbitraries.js';
import { MEETING_ID, OUTDATED, RIGHT } from './commands.js';

const START = new Date('2026-07-05T10:00:00.000Z');

/** The instant this many seconds after the creation of the meeting. */
export const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

/** The settings with which Ann creates the meeting. */
export interface Setting {
  type: Meeting['type'];
  maxParticipants: number;
  settings: Partial<MeetingSettings>;
}

/** Ann's meeting before any user has joined. */
export const aMeeting = ({
  type = 'VIDEO',
  maxParticipants = 16,
  settings = {},
}: Partial<Setting> = {}): Meeting =>
  frozen(
    newMeeting(
      {
        id: MEETING_ID,
        code: 'ABC-DEF-GHJ',
        hostId: 'ann',
        title: 'Monday',
        description: null,
        type,
        startsAt: null,
        plannedDuration: null,
        maxParticipants,
        isPublic: false,
        settings: { ...DEFAULT_SETTINGS, ...settings },
      },
      START,
    ),
  );

/** A frozen copy of the meeting, so that `decide` must create a new one. */
export function frozen(meeting: Meeting): Meeting {
  for (const p of meeting.participants) Object.freeze(p);
  Object.freeze(meeting.participants);
  Object.freeze(meeting.settings);
  return Object.freeze(meeting);
}

/** The command with actual password versions in place of RIGHT and OUTDATED. */
export function resolveCommand(
  command: MeetingCommand,
  { passwordVersion }: Meeting,
): MeetingCommand {
  const known = (version: number | null) =>
    version === RIGHT ? passwordVersion : version === OUTDATED ? passwordVersion - 1 : version;
  if (command.kind === 'joinMeeting') return { ...command, password: known(command.password) };
  if (command.kind !== 'updateMeeting') return command;
  const { password } = command.changes;
  if (!password || password === 'NONE') return command;
  const sameAs = known(password.sameAs);
  return { ...command, changes: { ...command.changes, password: { sameAs } } };
}

/** The meeting after the commands, each a second after the previous one. Each must change it. */
export function playing(meeting: Meeting, ...commands: MeetingCommand[]): Meeting {
  return commands.reduce((before, command) => {
    const decision = decideNext(before, command);
    if (decision.outcome !== 'changed') throw new Error(JSON.stringify({ command, decision }));
    return frozen(decision.meeting);
  }, meeting);
}

/** The decision on a command, a second after the last change. */
export const decideNext = (meeting: Meeting, command: MeetingCommand): MeetingDecision =>
  decideMeeting(meeting, resolveCommand(command, meeting), at(meeting.version));

export type Step = TimedStep<MeetingCommand>;

export interface Story extends Setting {
  steps: readonly Step[];
}

/** The outcome of one step. */
export interface Outcome {
  before: Meeting;
  command: MeetingCommand;
  decision: MeetingDecision;
  /** The meeting after the step: the same object if nothing changed. */
  after: Meeting;
  /** The participants who are new or changed, as they are and as they were. */
  touched: { p: MeetingParticipant; was: MeetingParticipant | undefined }[];
  now: Date;
}

/** Plays a story, and returns the outcome of each step. */
export function play(
  story: Story,
  decide: typeof decideMeeting,
  onOutcome: (outcome: Outcome) => void = () => {},
): Meeting {
  let meeting = aMeeting(story);
  let now = START;
  for (const [afterS, given] of story.steps) {
    now = new Date(now.getTime() + afterS * 1000);
    const before = meeting;
    const command = resolveCommand(given, before);
    const decision = decide(before, command, now);
    if (decision.outcome === 'changed') meeting = frozen(decision.meeting);
    onOutcome({
      before,
      command,
      decision,
      after: meeting,
      touched: touched(before, meeting),
      now,
    });
  }
  return meeting;
}

/** The participants who are new or changed. */
export function touched(before: Meeting, after: Meeting): Outcome['touched'] {
  if (before === after) return [];
  return after.participants
    .filter((p) => !before.participants.includes(p))
    .map((p) => ({ p, was: before.participants.find(({ userId }) => userId === p.userId) }));
}
