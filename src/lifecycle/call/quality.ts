// Quality measurements from clients, in the units of WebRTC's `getStats()`, and their summary.

/** One measurement. Null: the client cannot measure this. */
export interface QualityReport {
  /** Fraction of the packets, from 0 to 1. */
  packetLoss: number | null;
  /** In seconds. */
  jitter: number | null;
  /** In seconds. */
  roundTripTime: number | null;
  /** In bits per second. */
  bitrate: number | null;
}

/** The running summary of one measure. */
export interface Measurements {
  count: number;
  sum: number;
  worst: number;
}

/** The summary of all reports from a participant's devices. */
export interface CallReports {
  count: number;
  /** The last report, to recognize its repetition. `told` is its text: the stored name stays. */
  last: { terminalId: string; told: string };
  quality: Partial<Record<keyof QualityReport, Measurements>>;
}

/** Picks the worse of two values. */
const WORSE_OF: Record<keyof QualityReport, (a: number, b: number) => number> = {
  packetLoss: Math.max,
  jitter: Math.max,
  roundTripTime: Math.max,
  bitrate: Math.min,
};
const MEASURES = Object.keys(WORSE_OF) as (keyof QualityReport)[];

/** Adds one report to the running summaries. */
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

/** The mean and the worst of several values. */
export interface MeasurementSummary {
  mean: number;
  worst: number;
}

/** Null: no value of this measure was reported. */
export type MeasuredQuality = Record<keyof QualityReport, MeasurementSummary | null>;

/** The mean and the worst of each measure, over all reports of a participant. */
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
