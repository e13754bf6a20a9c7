import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { CallStateError, invalid, NotAllowedError } from '../../errors.js';
import type { QualityReport } from '../../lifecycle/call/quality.js';
import type { CallReportKind } from '../../lifecycle/call/state.js';
import type { Limits } from '../../limits.js';
import { numberBetween, parseInput, text, visibleText } from '../input.js';
import { changeCall } from './change.js';

/** What a client says of its media. */
export async function reportMediaState(
  {
    input,
  }: { input: { callId: string; stage: string; networkQuality?: string | null | undefined } },
  { app, viewer }: SignedIn,
): Promise<CallSnapshot> {
  const { stage, networkQuality } = parseInput(reportMediaStateInput(app.limits), input);
  return changeCall(app, input.callId, {
    kind: 'reportMedia',
    by: viewer,
    stage,
    networkQuality: networkQuality ?? null,
  });
}

const reportMediaStateInput = (limits: Limits) =>
  z.object({
    stage: visibleText(limits.MEDIA_STAGE_CHARS),
    networkQuality: visibleText(limits.NETWORK_QUALITY_CHARS).nullish(),
  });

interface ReportCallInput {
  callId: string;
  kind: CallReportKind;
  detail?: string | null | undefined;
  quality?: { [Key in keyof QualityReport]?: number | null | undefined } | null | undefined;
}

/** A client's own account of a call. */
export async function reportCall(
  { input }: { input: ReportCallInput },
  { app, viewer }: SignedIn,
): Promise<CallSnapshot> {
  const { callId, kind } = input;
  const { detail } = parseInput(
    z.object({ detail: text(0, app.limits.REPORT_CHARS).nullish() }),
    input,
  );
  try {
    return await changeCall(app, callId, {
      kind: 'report',
      by: viewer,
      ...(kind === 'QUALITY'
        ? { report: kind, detail: null, quality: measurementsOf(input, app.limits) }
        : { report: kind, detail: textOf(input, detail), quality: null }),
    });
  } catch (error) {
    // Its state is no reason: also of a call that is over one may report.
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

const zeroTo = (max: number, unit: string) =>
  numberBetween(0, max, `0 to ${max}${unit}.`).nullish();

const measures = (limits: Limits) =>
  z.object({
    packetLoss: zeroTo(1, ', a part of all packets'),
    jitter: zeroTo(limits.DELAY_S, ' seconds'),
    roundTripTime: zeroTo(limits.DELAY_S, ' seconds'),
    bitrate: zeroTo(limits.BITRATE_BPS, ' bits per second'),
  });
