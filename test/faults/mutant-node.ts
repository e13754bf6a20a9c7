// A node with a fault in it: started instead of `dist/main.js`. MUTANT is the name of the mutant (mutants.ts).

import { openApp } from '../../src/app.js';
import { describeProblems, readConfig } from '../../src/config/read.js';
import { LIMITS } from '../../src/limits.js';
import { createServer } from '../../src/server.js';
import { MUTANTS, type Mutant } from './mutants.js';

const mutant = Object.values<Mutant>(MUTANTS).find(({ name }) => name === process.env.MUTANT);
if (!mutant) throw new Error(`no mutant ${process.env.MUTANT}`);

const read = readConfig();
if (!('config' in read)) {
  throw new Error('problems' in read ? describeProblems(read.problems) : 'no configuration');
}

const server = createServer(read.config, {
  openApp: async (...args) => mutant.in(await openApp(...args)),
});
process.on('SIGTERM', () => {
  setTimeout(() => process.exit(1), LIMITS.DRAIN_MS).unref();
  void server.stop().then(() => process.exit(0));
});
await server.start();
