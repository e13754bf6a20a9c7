import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MACHINE } from './machine.js';
import { barsOf } from './plot.js';
import { type Result, tableOf } from './result.js';
import type { Settings } from './settings.js';

const DOCS = join(import.meta.dirname, '../docs');
const PAGE = join(DOCS, 'PERFORMANCE.md');
const [BEGIN, END] = ['<!-- The benchmark writes this part. -->', '<!-- End of the benchmark. -->'];
const NEW_PAGE = `# Performance

[bench/README.md](../bench/README.md) explains the candidates and the method.

${BEGIN}
${END}
`;

/** Writes the results into docs/PERFORMANCE.md, with a plot for each. The rest of the page stays. */
export function writePage(results: readonly Result[], { rounds }: Settings, at: string): void {
  const plots = join(DOCS, 'performance');
  mkdirSync(plots, { recursive: true });
  const sections = results.map((result) => {
    const file = `${result.what.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`;
    writeFileSync(join(plots, file), barsOf(result));
    const title = `${result.what.slice(0, 1).toUpperCase()}${result.what.slice(1)}`;
    return `### ${title}\n\n![${title}](performance/${file})\n\n${tableOf(result)}\n`;
  });
  const intro = `Measured on ${at.slice(0, 10)}: ${MACHINE}; medians of ${rounds} rounds.\n`;
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : NEW_PAGE;
  const [before, rest] = [page.split(BEGIN)[0], page.split(END)[1]];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${[intro, ...sections].join('\n')}\n${END}${rest}`);
}
