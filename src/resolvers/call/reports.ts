import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { CallStateError, invalid, NotAllowedError } from '../../errors.js';
import type { QualityReport } from '../../lifecycle/call/quality.js';
import { CALL_REPORT_KINDS } from '../../lifecycle/call/state.js';
import type { Limits } from '../../limits.js';
import { madeOnce, numberBetween, parseInput, text, visibleText } from '../input.js';
import { changeCall } from './change.js';

const reportMediaStateInput = madeOnce((limits: Limits) =>
  z.object({
    callId: z.string(),
    stage: visibleText(limits.MEDIA_STAGE_CHARS),
    networkQuality: visibleText(limits.NETWORK_QUALITY_CHARS).nullish(),
  }),
);

export async function reportMediaState(
  args: { input: z.input<ReturnType<typeof reportMediaStateInput>> },
  { app, viewer }: SignedIn,
): Promise<CallSnapshot> {
  const { callId, stage, networkQuality } = parseInput(
    reportMediaStateInput(app.limits),
    args.input,
  );
  return changeCall(app, callId, {
    kind: 'reportMedia',
    by: viewer,
    stage,
    networkQuality: networkQuality ?? null,
  });
}

const zeroTo = (max: number, unit: string) =>
  numberBetween(0, max, `0 to ${max}${unit}.`).nullish();

const measures = madeOnce((limits: Limits) =>
  z.object({
    packetLoss: zeroTo(1, ', a part of all packets'),
    jitter: zeroTo(limits.DELAY_S, ' seconds'),
    roundTripTime: zeroTo(limits.DELAY_S, ' seconds'),
    bitrate: zeroTo(limits.BITRATE_BPS, ' bits per second'),
  }),
);

const reportCallInput = madeOnce((limits: Limits) =>
  z.object({
    callId: z.string(),
    kind: z.enum(CALL_REPORT_KINDS),
    detail: text(0, limits.REPORT_CHARS).nullish(),
    // Checked by `qualityOfReport`, because the kind decides whether it is allowed.
    quality: z.custom<z.input<ReturnType<typeof measures>>>().nullish(),
  }),
);
type ReportCallInput = z.input<ReturnType<typeof reportCallInput>>;

export async function reportCall(
  { input }: { input: ReportCallInput },
  { app, viewer }: SignedIn,
): Promise<CallSnapshot> {
  const { callId, kind, detail } = parseInput(reportCallInput(app.limits), input);
  try {
    return await changeCall(app, callId, {
      kind: 'report',
      by: viewer,
      ...(kind === 'QUALITY'
        ? { report: kind, detail: null, quality: measurementsOf(input, app.limits) }
        : { report: kind, detail: textOf(input, detail), quality: null }),
    });
  } catch (error) {
    // A report is allowed in every state of the call, so this is not a CallStateError for the client.
    if (error instanceof CallStateError) throw new NotAllowedError(error.code, error.message);
    throw error;
  }
}

/** The text of a report of another kind than QUALITY: it has no measurements. */
function textOf({ quality }: ReportCallInput, detail: string | null | undefined): string | null {
  if (quality != null) throw invalid('input.quality', 'Only with the kind QUALITY.');
  return detail || null;
}

/** The measurements of a report of the kind QUALITY: at least one. */
function measurementsOf({ detail, quality }: ReportCallInput, limits: Limits): QualityReport {
  if (detail) throw invalid('input.detail', 'Not with the kind QUALITY: it has `quality`.');
  const given = parseInput(measures(limits), quality ?? {}, ['input', 'quality']);
  const report: QualityReport = {
    packetLoss: given.packetLoss ?? null,
    jitter: given.jitter ?? null,
    roundTripTime: given.roundTripTime ?? null,
    bitrate: given.bitrate ?? null,
  };
  if (Object.values(report).every((value) => value === null)) {
    throw invalid('input.quality', 'At least one measurement.');
  }
  return report;
}
