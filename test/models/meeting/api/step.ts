import type { App } from '../../../../src/app.js';
import type { MeetingStore } from '../../../../src/db/meeting/store.js';
import type { MeetingChange } from '../../../../src/lifecycle/meeting/decide.js';
import { changeMeeting } from '../../../../src/resolvers/meeting/change.js';
import { type Answer, command as run } from '../../interleaving/execute.js';
import { type ApiCommand, requestFor } from './command.js';
import type { MeetingView } from './view.js';

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
  answer: Answer<MeetingView> | null;
  written: Written | null;
}

/** Runs a step through the API, or like a periodic job if time causes it. */
export async function perform(
  app: App,
  meetingId: string,
  step: Step,
): Promise<Answer<MeetingView>> {
  const watched = recording(app, step);
  const { command, password } = step;
  if (command.kind === 'loseConnection' || command.kind === 'endDeserted') {
    await changeMeeting(watched, meetingId, command);
    return { outcome: 'shown', shown: null };
  }
  const { document, variables } = requestFor(meetingId, command, password);
  return run('Meeting', watched, command.by, document, variables);
}

/** The app, except that it records what it stores for this step. */
function recording(app: App, step: Step): App {
  const update: MeetingStore['update'] = async (before, decision, ...rest) => {
    const events = await app.meetings.update(before, decision, ...rest);
    if (events) step.written = { decision, now: before.readAt };
    return events;
  };
  return { ...app, meetings: { ...app.meetings, update } };
}
