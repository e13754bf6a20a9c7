import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files, in this order. Begun last, one of them would run on alone. */
const LONGEST = [
  ...['embedded', 'nodes', 'node-presence', 'node-outage', 'log', 'nginx'],
  ...['node-stop', 'node-refusal', 'node-start', 'postgres'],
  ...['e2e/meeting', 'e2e/phone', 'e2e/nodes', 'e2e/call', 'e2e/group-call', 'e2e/turn'],
  ...[
    'bad-input',
    'call',
    'call-history',
    'scheduled-call',
    'call-updates',
    'meeting-permissions',
    'call-model',
  ],
  ...['meeting-model', 'presence', 'websocket', 'signal', 'meeting', 'lifecycle-meeting-model'],
].map((name) => `test/${name}.test.ts`);

/** Runs the slowest files first, even if no earlier run has recorded durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const known = LONGEST.indexOf(relative(this.ctx.config.root, moduleId));
      return known === -1 ? LONGEST.length : known;
    };
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).sort((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
