import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import { deliverRemoteInput, routeRemoteInput } from '../../lifecycle/meeting/route.js';
import type { Limits } from '../../limits.js';
import type { Subscription } from '../../realtime/feeds/subscription.js';
import {
  KEY_ACTIONS,
  POINTER_ACTIONS,
  type RemoteInputEntry,
  type RemoteInputEvent,
} from '../../realtime/logs/remote-inputs.js';
import { madeOnce, numberBetween, parseInput, text } from '../input.js';
import { closeOnOverflow } from '../subscription.js';
import { deliverInMeeting, requireReceiver, requireRoute } from './deliver.js';

export interface DeliveredRemoteInput extends RemoteInputEntry {
  cursor: string;
}

/** More than a wheel turns at once. */
const MAX_WHEEL_DELTA = 10_000;
const MAX_BUTTON = 4;

const fraction = numberBetween(0, 1);
const wheelDelta = numberBetween(-MAX_WHEEL_DELTA, MAX_WHEEL_DELTA);
const point = { x: fraction, y: fraction };
const modifier = z.boolean().nullish();

const sendRemoteInputInput = madeOnce((limits: Limits) =>
  z.object({
    meetingId: z.string(),
    screenNo: z.int(),
    events: z
      .array(
        z.object({
          pointer: z
            .object({
              ...point,
              action: z.enum(POINTER_ACTIONS),
              button: z.int().min(0, '0 to 4.').max(MAX_BUTTON, '0 to 4.').nullish(),
            })
            .nullish(),
          wheel: z.object({ ...point, deltaX: wheelDelta, deltaY: wheelDelta }).nullish(),
          key: z
            .object({
              action: z.enum(KEY_ACTIONS),
              key: text(1, limits.KEY_CHARS),
              code: text(0, limits.KEY_CHARS),
              altKey: modifier,
              ctrlKey: modifier,
              metaKey: modifier,
              shiftKey: modifier,
            })
            .nullish(),
        }),
      )
      .min(1, 'At least one.')
      .max(
        limits.REMOTE_INPUT_EVENTS,
        `At most ${limits.REMOTE_INPUT_EVENTS}: send the rest after these.`,
      ),
  }),
);

type SendRemoteInput = z.input<ReturnType<typeof sendRemoteInputInput>>;

export async function sendRemoteInput(
  { input }: { input: SendRemoteInput },
  ctx: SignedIn,
): Promise<{ sentAt: Date }> {
  const { app, viewer } = ctx;
  parseInput(sendRemoteInputInput(app.limits), input);
  const { meetingId, screenNo } = input;
  const device = `${viewer.userId} ${viewer.terminalId}`;
  await app.throttles.remoteInputs.count(device);
  // [SIGNAL2] Input of one device arrives in the order in which it was made.
  return app.runExclusive(`remote input ${meetingId} ${device}`, async () => {
    await requireRoute(ctx, meetingId, (meeting) =>
      routeRemoteInput(meeting, viewer, { screenNo }),
    );
    const sentAt = new Date();
    await app.logs.remoteInputs.append(meetingId, {
      fromUserId: viewer.userId,
      fromTerminalId: viewer.terminalId,
      screenNo,
      events: input.events.flatMap(eventOf),
      sentAt,
    });
    return { sentAt };
  });
}

function eventOf({ pointer, wheel, key }: SendRemoteInput['events'][number]): RemoteInputEvent[] {
  if (pointer) {
    const { action, x, y, button } = pointer;
    return [{ type: 'pointer', action, x, y, button: button ?? 0 }];
  }
  if (wheel) {
    const { x, y, deltaX, deltaY } = wheel;
    return [{ type: 'wheel', x, y, deltaX, deltaY }];
  }
  if (!key) return [];
  return [
    {
      type: 'key',
      action: key.action,
      key: key.key,
      code: key.code,
      altKey: key.altKey ?? false,
      ctrlKey: key.ctrlKey ?? false,
      metaKey: key.metaKey ?? false,
      shiftKey: key.shiftKey ?? false,
    },
  ];
}

/** Delivers from now on, or from a cursor. Earlier input is not replayed on a screen that has changed since. */
export async function remoteInputs(
  { meetingId, after }: { meetingId: string; after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredRemoteInput>> {
  const { app, viewer } = ctx;
  await requireReceiver(ctx, meetingId, 'remoteInputs');
  const tooMuch = closeOnOverflow(ctx);
  const entries = await app.logs.remoteInputs.subscribe(meetingId, after ?? null, tooMuch, 'NOW');
  return deliverInMeeting(ctx, meetingId, entries, {
    operation: 'remoteInputs',
    delivery: (meeting, of) => deliverRemoteInput(meeting, viewer, of),
    cursor: app.logs.remoteInputs.cursor,
  });
}
