import { median, ratio, spread } from './statistics.js';

/** One figure of one candidate: a sample for each round. */
export interface Row {
  readonly candidate: string;
  readonly samples: readonly number[];
  /** Other figures of the same rounds, such as the signals per second. */
  readonly also?: Readonly<Record<string, string>>;
}

/** A must be reached, and an aim. */
export type Target = readonly [must: number, aim: number];

/** The result of a phase: a figure of all candidates. */
export interface Result {
  readonly what: string;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** By candidate: the figure of Switchboard, divided by the candidate's. By `switchboard`: its own figure. */
  readonly targets: Readonly<Record<string, Target>>;
  readonly rows: readonly Row[];
}

/** Shows in each row how its figure compares to that of the first one. */
export function comparedToFirst(rows: readonly Row[]): Row[] {
  const first = median(rows[0]?.samples ?? []);
  return rows.map((row) => ({
    ...row,
    also: { 'to the first': `${(median(row.samples) / first).toFixed(2)}×`, ...row.also },
  }));
}

/** The result as a Markdown table, with the targets beside the figures. */
export function tableOf({ what, unit, better, targets, rows }: Result): string {
  const ours = rows.find(({ candidate }) => candidate === 'switchboard')?.samples ?? [];
  const also = Object.keys(rows[0]?.also ?? {});
  const sign = better === 'lower' ? '≤' : '≥';
  const lines = rows.map((row) => {
    const figure = median(row.samples);
    const isOurs = row.candidate === 'switchboard';
    const reached = isOurs ? figure : ratio(ours, row.samples);
    const target = targets[row.candidate];
    const isReached = target && (better === 'lower' ? reached <= target[0] : reached >= target[0]);
    const mark = Number.isNaN(reached) ? '' : isReached ? ' ✓' : ' ✗';
    const suffix = isOurs ? ` ${unit}` : '×';
    return [
      row.candidate,
      `${shown(figure)} ${unit}`,
      `${Math.round(spread(row.samples) * 100)} %`,
      isOurs || Number.isNaN(reached) ? '' : `${shown(reached)}×`,
      target ? `${sign} ${target[0]}${suffix}${mark}` : '',
      target ? `${sign} ${target[1]}${suffix}` : '',
      ...also.map((name) => row.also?.[name] ?? ''),
    ];
  });
  const head = [what, 'median', 'spread', 'Switchboard to it', 'must reach', 'aim for', ...also];
  return markdown([head, head.map(() => '---'), ...lines]);
}

/** A figure with three digits. */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value < 1 ? 2 : 3);

/** Pads the cells, so that the table can be read on a screen too. */
function markdown(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) => `| ${line.map((cell, i) => cell.padEnd(widths?.[i] ?? 0)).join(' | ')} |`)
    .join('\n');
}
