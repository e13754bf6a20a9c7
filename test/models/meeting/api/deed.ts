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
import { contextOf } from '../../in-turns/context.js';
import type { Sight } from './sight.js';
import { asked, type Wish } from './wish.js';

/** The answer to a step. */
export type Answer =
  | { outcome: 'shown'; meeting: Sight | null }
  | { outcome: 'refused'; code: string };

/** A stored change of the meeting. */
export interface Written {
  decision: MeetingChange;
  now: Date;
}

/** One step of a story: the command, its time, and its result. */
export interface Deed {
  readonly wish: Wish;
  /** The password that the user presents or sets. */
  readonly password: string | null;
  /** The step happened between these versions of the meeting. */
  readonly from: number;
  to: number;
  answer: Answer | null;
  written: Written | null;
}

/** Runs a step through the API, or like a periodic job if time causes it. */
export async function perform(app: App, meetingId: string, deed: Deed): Promise<Answer> {
  const watched = noting(app, deed);
  const { wish } = deed;
  switch (wish.kind) {
    case 'loseConnection':
    case 'endDeserted':
      return sweep(watched, meetingId, wish);
    default: {
      const { document, variables } = asked(meetingId, wish, deed.password);
      const { data, errors } = await execute({
        schema,
        document,
        // The variables as a request would bring them.
        variableValues: JSON.parse(JSON.stringify(variables)),
        contextValue: contextOf(watched, wish.by),
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
  return { outcome: 'shown', meeting: __typename === 'Meeting' ? (shown as Sight) : null };
}

/** The app, except that it records what it stores for this step. */
function noting(app: App, deed: Deed): App {
  const update: MeetingStore['update'] = async (before, decision, passwordHash) => {
    const events = await app.meetings.update(before, decision, passwordHash);
    if (events) deed.written = { decision, now: before.readAt };
    return events;
  };
  return { ...app, meetings: { ...app.meetings, update } };
}
