import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { measureCommand } from './command.js';
import { measureRelay } from './relay.js';
import { measureStarts } from './start.js';

// Each figure is a ratio against a floor measured in the same run, so that the machine cancels out.

const results = [await measureRelay(), await measureCommand(), ...(await measureStarts())];

const table = [
  '| what | Switchboard | floor | ratio |',
  '|---|---|---|---|',
  ...results.map(
    ({ what, ours, floor, unit }) =>
      `| ${what} | ${ours.toFixed(1)} ${unit} | ${floor.toFixed(1)} ${unit} | ${(ours / floor).toFixed(2)} |`,
  ),
].join('\n');
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n\n${table}`);

const target = process.argv[2];
if (target) {
  if (existsSync(target)) console.log(`\n${target} is replaced.`);
  await writeFile(target, `${table}\n`);
}
