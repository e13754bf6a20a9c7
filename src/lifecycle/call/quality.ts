// What clients measure of a call, in the units of WebRTC's `getStats()`, and what is made of it.

/** One measurement; what a client cannot measure is null. */
export interface QualityReport {
  /** Of the packets, from 0 to 1. */
  packetLoss: number | null;
  /** Seconds. */
  jitter: number | null;
  /** Seconds. */
  roundTripTime: number | null;
  /** Bits per second. */
  bitrate: number | null;
}

/** What was measured so far of one kind. */
export interface Measurements {
  count: number;
  sum: number;
  worst: number;
}

/** All that a participant's devices reported. */
export interface CallReports {
  count: number;
  /** The last report, by which its repetition is known. */
  last: { terminalId: string; told: string };
  quality: Partial<Record<keyof QualityReport, Measurements>>;
}

/** The measurement that tells less well of the connection. */
const WORSE_OF: Record<keyof QualityReport, (a: number, b: number) => number> = {
  packetLoss: Math.max,
  jitter: Math.max,
  roundTripTime: Math.max,
  bitrate: Math.min,
};
const MEASURES = Object.keys(WORSE_OF) as (keyof QualityReport)[];

/** What was measured, with one measurement more. */
export function addMeasurements(
  before: CallReports['quality'],
  report: QualityReport,
): CallReports['quality'] {
  const next = { ...before };
  for (const key of MEASURES) {
    const value = report[key];
    if (value === null) continue;
    const { count, sum, worst } = before[key] ?? { count: 0, sum: 0, worst: value };
    next[key] = { count: count + 1, sum: sum + value, worst: WORSE_OF[key](worst, value) };
  }
  return next;
}

/** The mean and the worst of several measurements. */
export interface MeasurementSummary {
  mean: number;
  worst: number;
}

/** Null: nothing was measured of it. */
export type MeasuredQuality = Record<keyof QualityReport, MeasurementSummary | null>;

/** The mean and the worst of what a participant's devices measured. */
export function qualityOf(reports: CallReports | null): MeasuredQuality {
  const summaryOf = (key: keyof QualityReport) => {
    const measurements = reports?.quality[key];
    return measurements
      ? { mean: measurements.sum / measurements.count, worst: measurements.worst }
      : null;
  };
  return {
    packetLoss: summaryOf('packetLoss'),
    jitter: summaryOf('jitter'),
    roundTripTime: summaryOf('roundTripTime'),
    bitrate: summaryOf('bitrate'),
  };
}
