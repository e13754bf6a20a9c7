import { execute } from 'graphql';
import type { App } from '../../../src/app.js';
import type { MeetingStore } from '../../../src/db/meetings.js';
import type { MeetingChange } from '../../../src/lifecycle/meeting.js';
import type { MeetingCommand, MeetingCommandOf } from '../../../src/lifecycle/meeting-command.js';
import { changeMeeting } from '../../../src/resolvers/change-meeting.js';
import { schema } from '../../../src/schema/index.js';
import { contextOf } from '../in-turns/context.js';
import type { Sight } from './sight.js';
import { asked, type Wish } from './wish.js';

/** What came of a wish. */
export type Answer =
  | { outcome: 'shown'; meeting: Sight | null }
  | { outcome: 'refused'; code: string };

/** A change of the meeting that is stored. */
export interface Written {
  decision: MeetingChange;
  now: Date;
}

/** Somebody does something with a meeting: what they wanted, when, and what came of it. */
export interface Deed {
  readonly wish: Wish;
  /** The password that they present or set. */
  readonly password: string | null;
  /** The versions of the meeting between which it was done. */
  readonly from: number;
  to: number;
  answer: Answer | null;
  written: Written | null;
}

/** Does it by the API, and what is a matter of time as the sweeper does. */
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
        // As it comes in a request.
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

/** The app, which notes what it stores for this deed. */
function noting(app: App, deed: Deed): App {
  const update: MeetingStore['update'] = async (before, decision, passwordHash) => {
    const events = await app.meetings.update(before, decision, passwordHash);
    if (events) deed.written = { decision, now: before.readAt };
    return events;
  };
  return { ...app, meetings: { ...app.meetings, update } };
}
