import { execute } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { MeetingStore } from '../../../../src/db/meeting/store.js';
import type {
  MeetingCommand,
  MeetingCommandOf,
} from '../../../../src/lifecycle/meeting/command.js';
import type { MeetingChange } from '../../../../src/lifecycle/meeting/decide.js';
import { changeMeeting } from '../../../../src/resolvers/meeting/change.js';
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../interleaving/context.js';
import { type ApiCommand, requestFor } from './command.js';
import type { MeetingView } from './view.js';

/** The answer to a step. */
export type Answer =
  | { outcome: 'shown'; meeting: MeetingView | null }
  | { outcome: 'refused'; code: string };

/** A stored change of the meeting. */
export interface Written {
  decision: MeetingChange;
  now: Date;
}

/** One step of a story: the command, its time, and its result. */
export interface Step {
  readonly command: ApiCommand;
  /** The password that the user presents or sets. */
  readonly password: string | null;
  /** The step happened between these versions of the meeting. */
  readonly from: number;
  to: number;
  answer: Answer | null;
  written: Written | null;
}

/** Runs a step through the API, or like a periodic job if time causes it. */
export async function perform(app: App, meetingId: string, step: Step): Promise<Answer> {
  const watched = recording(app, step);
  const { command } = step;
  switch (command.kind) {
    case 'loseConnection':
    case 'endDeserted':
      return sweep(watched, meetingId, command);
    default: {
      const { document, variables } = requestFor(meetingId, command, step.password);
      const { data, errors } = await execute({
        schema,
        document,
        // The variables as a request would bring them.
        variableValues: JSON.parse(JSON.stringify(variables)),
        contextValue: contextOf(watched, command.by),
      });
      if (errors?.[0]) throw errors[0];
      return answerIn(data?.answer);
    }
  }
}

async function sweep(
  app: App,
  meetingId: string,
  command: MeetingCommandOf<'loseConnection' | 'endDeserted'> & MeetingCommand,
): Promise<Answer> {
  await changeMeeting(app, meetingId, command);
  return { outcome: 'shown', meeting: null };
}

function answerIn(answer: unknown): Answer {
  const { __typename, code, ...shown } = answer as { __typename: string; code?: string };
  if (code !== undefined) return { outcome: 'refused', code };
  return { outcome: 'shown', meeting: __typename === 'Meeting' ? (shown as MeetingView) : null };
}

/** The app, except that it records what it stores for this step. */
function recording(app: App, step: Step): App {
  const update: MeetingStore['update'] = async (before, decision, passwordHash) => {
    const events = await app.meetings.update(before, decision, passwordHash);
    if (events) step.written = { decision, now: before.readAt };
    return events;
  };
  return { ...app, meetings: { ...app.meetings, update } };
}
