// The result table, docs/FAULTS.md: written by the runner, and read by it, for it counts on.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from './rules/index.js';
import type { Measure, Scenario } from './scenario.js';

const FILE = fileURLToPath(new URL('../../docs/FAULTS.md', import.meta.url));

/** The known results of a scenario. */
interface Row {
  runs: number;
  worst: Measure[];
  seed: number;
}

/** A mutant, and which rules or figures of which scenario found it. */
export interface Bite {
  mutant: string;
  fault: string;
  scenario: string;
  foundBy: string[];
}

/** Everything that the table holds. */
export interface Table {
  rows: Map<string, Row>;
  bites: Map<string, Bite>;
}

/** The table as it was last written. */
export function readTable(): Table {
  const table: Table = { rows: new Map(), bites: new Map() };
  if (!existsSync(FILE)) return table;
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = cells;
    const name = /^`(.+)`$/.exec(first)?.[1];
    if (name === undefined) continue;
    if (cells.length === 8) {
      const worst = fifth.split('<br>').flatMap(parseMeasure);
      table.rows.set(name, { runs: Number(fourth), worst, seed: Number(sixth) });
    } else if (cells.length === 6) {
      const scenario = third.replaceAll('`', '');
      const foundBy = fourth.split('; ');
      table.bites.set(name, { mutant: name, fault: second, scenario, foundBy });
    }
  }
  return table;
}

/** Counts a run in which everything held. */
export function addRun(table: Table, name: string, seed: number, measures: Measure[]): void {
  const before = table.rows.get(name);
  const worst = measures
    .filter(({ atMost }) => atMost !== undefined)
    .map((measure) => {
      const known = before?.worst.find(
        ({ what, unit }) => what === measure.what && unit === measure.unit,
      );
      return { ...measure, value: Math.max(measure.value, known?.value ?? 0) };
    });
  table.rows.set(name, { runs: (before?.runs ?? 0) + 1, worst, seed });
}

/** Writes the table; rows of scenarios and mutants that are no more are left out. */
export function writeTable(
  { rows, bites }: Table,
  scenarios: ReadonlyMap<string, Scenario>,
  mutants: readonly string[],
): void {
  const lines = [
    '# Faults',
    '',
    'This page lists the failures that the fault rig causes, and what held. `npm run test:faults` writes it. Three',
    'nodes, PostgreSQL, Redis and the clients are real processes; `test/faults/README.md` explains the rig.',
    '',
    'The worst values are those of all runs so far. Delete a row to restart its count. A run in which a rule',
    'or a limit is broken fails and is not counted.',
    '',
    '| scenario | fault | what must hold | runs | worst values | seed of the last run |',
    '|---|---|---|---|---|---|',
    ...[...scenarios].flatMap(([name, { fault, holds }]) => {
      const row = rows.get(name);
      if (!row) return [];
      const worst = row.worst.map(formatMeasure).join('<br>');
      return [`| \`${name}\` | ${fault} | ${holds} | ${row.runs} | ${worst} | ${row.seed} |`];
    }),
    '',
    '## In every run',
    '',
    'In every scenario, a checker compares the histories of all clients with the database:',
    '',
    '| rule | what holds |',
    '|---|---|',
    ...RULES.map(({ id, holds }) => `| ${id} | ${holds} |`),
    '',
    '## Mutants',
    '',
    'These are the same scenarios, smaller, run with a mutant of the program. The rig must find each mutant, and',
    'the same run, or the whole one, must pass without the mutant.',
    '',
    '| mutant | what is broken | scenario | found by |',
    '|---|---|---|---|',
    ...mutants.flatMap((mutant) => {
      const bite = bites.get(mutant);
      if (!bite) return [];
      return [
        `| \`${mutant}\` | ${bite.fault} | \`${bite.scenario}\` | ${bite.foundBy.join('; ')} |`,
      ];
    }),
    '',
  ];
  writeFileSync(FILE, lines.join('\n'));
}

/** A measure in words. */
export const formatMeasure = ({ what, value, unit, atMost }: Measure): string =>
  `${what}: ${value}${unit && ` ${unit}`}${atMost === undefined ? '' : ` (at most ${atMost})`}`;

function parseMeasure(text: string): Measure[] {
  const [, what, value, unit = '', atMost] =
    /^(.+): ([\d.]+)(?: (\S+))? \(at most ([\d.]+)\)$/.exec(text) ?? [];
  if (what === undefined) return [];
  return [{ what, value: Number(value), unit: unit as Measure['unit'], atMost: Number(atMost) }];
}
