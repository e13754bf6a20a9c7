import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import { invalid } from '../../errors.js';
import { deliverAnnotation, routeAnnotation } from '../../lifecycle/meeting/route.js';
import type { Limits } from '../../limits.js';
import type { Subscription } from '../../realtime/feeds/subscription.js';
import type { AnnotationEntry } from '../../realtime/logs/annotations.js';
import { madeOnce, numberBetween, parseInput, text } from '../input.js';
import { closeOnOverflow } from '../subscription.js';
import { deliverInMeeting, requireReceiver, requireRoute } from './deliver.js';

export interface DeliveredAnnotation extends AnnotationEntry {
  cursor: string;
}

const MIN_WIDTH = 0.0005;
const MAX_WIDTH = 0.1;

const fraction = numberBetween(0, 1);

const sendAnnotationInput = madeOnce((limits: Limits) =>
  z.object({
    meetingId: z.string(),
    screenNo: z.int(),
    annotation: z.object({
      stroke: z
        .object({
          id: text(1, limits.STROKE_ID_CHARS),
          points: z
            .array(z.object({ x: fraction, y: fraction }))
            .min(1, 'At least one point.')
            .max(
              limits.STROKE_POINTS,
              `At most ${limits.STROKE_POINTS}: send the rest after these.`,
            ),
          color: z.string().regex(/^#[0-9a-f]{6}$/i, 'A color such as #ff8800.'),
          width: numberBetween(MIN_WIDTH, MAX_WIDTH),
        })
        .nullish(),
      undo: text(1, limits.STROKE_ID_CHARS).nullish(),
      clear: z.boolean().nullish(),
    }),
  }),
);

export async function sendAnnotation(
  args: { input: z.input<ReturnType<typeof sendAnnotationInput>> },
  ctx: SignedIn,
): Promise<{ sentAt: Date }> {
  const { app, viewer } = ctx;
  const { meetingId, screenNo, annotation } = parseInput(
    sendAnnotationInput(app.limits),
    args.input,
  );
  const { stroke, undo, clear } = annotation;
  if (clear === false) throw invalid('input.annotation.clear', 'True, or left out.');
  const kind = stroke ? 'STROKE' : undo != null ? 'UNDO' : 'CLEAR';
  const device = `${viewer.userId} ${viewer.terminalId}`;
  await app.throttles.annotations.count(device);
  // [SIGNAL2] Drawings of one device arrive in the order in which they were drawn.
  return app.runExclusive(`annotation ${meetingId} ${device}`, async () => {
    await requireRoute(ctx, meetingId, (m) => routeAnnotation(m, viewer, { kind, screenNo }));
    const sentAt = new Date();
    await app.logs.annotations.append(meetingId, {
      kind,
      fromUserId: viewer.userId,
      fromTerminalId: viewer.terminalId,
      screenNo,
      stroke: stroke ?? null,
      strokeId: undo ?? null,
      sentAt,
    });
    return { sentAt };
  });
}

export async function annotations(
  { meetingId, after }: { meetingId: string; after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredAnnotation>> {
  const { app, viewer } = ctx;
  await requireReceiver(ctx, meetingId, 'annotations');
  const entries = await app.logs.annotations.subscribe(
    meetingId,
    after ?? null,
    closeOnOverflow(ctx),
  );
  return deliverInMeeting(ctx, meetingId, entries, {
    operation: 'annotations',
    delivery: (meeting, of) => deliverAnnotation(meeting, viewer, of),
    cursor: app.logs.annotations.cursor,
  });
}
