import type { Rig } from './rig.js';

/** A measured value and its limit. */
export interface Measure {
  what: string;
  value: number;
  unit: 'ms' | 's' | '%' | 'MB' | '';
  /** The limit; without one, the value is only recorded. */
  atMost?: number;
}

/** A count that must be zero. */
export const none = (what: string, value: number): Measure => ({
  what,
  value,
  unit: '',
  atMost: 0,
});

/** A time in milliseconds that has a limit. */
export const within = (what: string, value: number, atMost: number): Measure => ({
  what,
  value,
  unit: 'ms',
  atMost,
});

/** The load under which most faults happen. */
export const someLoad = (rig: Rig, signalsPerCall: number) =>
  rig.load({ circles: rig.some(60), callsPerS: rig.some(12), signalsPerCall });

/** How many scenarios run concurrently, of those that mostly wait or measure nothing. */
export const AT_ONCE = 4;

/** One fault, and the promises that hold in spite of it. Each file in `scenarios/` exports one. */
export interface Scenario {
  /** The fault, for the table. */
  fault: string;
  /** The promise that this scenario adds, for the table. Every rule holds in every scenario. */
  holds: string;
  /**
   * Whether it waits more than it works, and measures values far from their limits, so that it may run beside others.
   */
  mostlyWaits?: true;
  /** Causes the fault, and measures. */
  run(rig: Rig): Promise<Measure[]>;
}

/** The value below which a share (0 to 1) of the samples lies; 0 without samples. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
