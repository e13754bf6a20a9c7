import type { Logger } from 'pino';
import type { App } from '../app.js';
import { isOutage } from '../outage.js';

/** A periodic task of this node. */
export interface Job {
  /** Unique. Appears in the log and in the status. */
  readonly name: string;
  readonly intervalMs: number;
  /** One run. Runs of one job never overlap; a run that throws is logged, and the next one tries again. */
  run(): Promise<void>;
  /** Releases what the job holds between runs, such as timers. */
  stop?(): void;
}

/** The context of a job. */
export interface JobContext {
  readonly app: App;
  /** Aborted when the jobs stop. */
  readonly signal: AbortSignal;
  /** Adds work outside of the runs. A stop waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
}

/** A node's status of one of its jobs. Times are from this node's clock. */
export interface JobStatus {
  name: string;
  intervalMs: number;
  running: boolean;
  runs: number;
  /** Null: it has not run yet. */
  lastStartedAt: Date | null;
  /** Null: no run has ended yet. */
  lastDurationMs: number | null;
  /** How long after its due time the last run began: the previous run took longer, or the process was busy. */
  latenessMs: number;
  failures: number;
  /** Failed runs since the last successful one. */
  consecutiveFailures: number;
  lastError: string | null;
}

/** A job that runs until it is stopped. */
export interface RunningJob {
  readonly status: JobStatus;
  stop(): void;
}

/** Runs a job at its interval, first after one interval. */
export function startJob(job: Job, { track, signal }: JobContext, log: Logger): RunningJob {
  const status: JobStatus = {
    name: job.name,
    intervalMs: job.intervalMs,
    running: false,
    runs: 0,
    lastStartedAt: null,
    lastDurationMs: null,
    latenessMs: 0,
    failures: 0,
    consecutiveFailures: 0,
    lastError: null,
  };
  let dueAt = performance.now() + job.intervalMs;

  async function run(): Promise<void> {
    const startedAt = performance.now();
    status.running = true;
    status.runs += 1;
    status.lastStartedAt = new Date();
    status.latenessMs = Math.max(0, Math.round(startedAt - dueAt));
    dueAt = startedAt + job.intervalMs;
    try {
      await job.run();
      if (status.consecutiveFailures > 0) log.info({ job: job.name }, 'job works again');
      status.consecutiveFailures = 0;
    } catch (error) {
      // An outage fails every run in the same way: only the first is worth a warning.
      const level = status.consecutiveFailures > 0 && isOutage(error) ? 'debug' : 'warn';
      log[level]({ err: error, job: job.name }, 'job failed');
      status.failures += 1;
      status.consecutiveFailures += 1;
      status.lastError = error instanceof Error ? error.message : String(error);
    } finally {
      status.running = false;
      status.lastDurationMs = Math.round(performance.now() - startedAt);
    }
  }

  const timer = setInterval(() => {
    if (!status.running && !signal.aborted) track(run());
  }, job.intervalMs).unref();

  return {
    status,
    stop() {
      clearInterval(timer);
      job.stop?.();
    },
  };
}
