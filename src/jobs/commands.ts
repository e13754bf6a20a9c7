import type { CallCommand } from '../lifecycle/call/decide.js';
import type { MeetingCommand } from '../lifecycle/meeting/command.js';
import { isOutage } from '../outage.js';
import { changeCall } from '../resolvers/call/change.js';
import { changeMeeting } from '../resolvers/meeting/change.js';
import type { JobContext } from './job.js';

/** Executes a command on a call. A failure is logged. The claim then expires, and a later run tries again. */
export const commandCall = (
  { app, track }: JobContext,
  callId: string,
  command: CallCommand,
): Promise<unknown> =>
  track(
    changeCall(app, callId, command).catch((error: unknown) =>
      app.log[isOutage(error) ? 'debug' : 'warn'](
        { err: error, callId, command: command.kind },
        'job could not change a call',
      ),
    ),
  );

/** Executes a command on a meeting, in the same way. */
export const commandMeeting = (
  { app, track }: JobContext,
  meetingId: string,
  command: MeetingCommand,
): Promise<unknown> =>
  track(
    changeMeeting(app, meetingId, command).catch((error: unknown) =>
      app.log[isOutage(error) ? 'debug' : 'warn'](
        { err: error, meetingId, command: command.kind },
        'job could not change a meeting',
      ),
    ),
  );
