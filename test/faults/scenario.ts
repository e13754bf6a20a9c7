import type { Rig } from './rig.js';

/** Something that was measured, and how much it may be. */
export interface Measure {
  what: string;
  value: number;
  unit: 'ms' | 's' | '%' | 'MB' | '';
  /** The most that it may be; without, it is only written down. */
  atMost?: number;
}

/** How many of those that mostly wait, or are not measured, run beside each other. */
export const AT_ONCE = 4;

/** One thing that goes wrong, and what must hold all the same. A file in `scenarios/` exports one. */
export interface Scenario {
  /** What goes wrong, for the table. */
  fault: string;
  /** What must hold, for the table. All rules must, in every scenario; this is what it adds. */
  holds: string;
  /** It waits more than it works, and what it measures is far from its bounds: it may run beside others. */
  mostlyWaits?: true;
  /** Lets it happen, and measures. */
  run(rig: Rig): Promise<Measure[]>;
}

/** The value below which a part (0 to 1) of the samples lies; 0 without samples. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
