// Rules on the processes, their sockets and what they leave behind.

import { isFinal } from '../client/wire.js';
import type { Rule } from './rule.js';

/** A connection that closes without a close frame indicates a dead process or network. */
const CUT = 1006;

export const processRules: Rule[] = [
  {
    id: 'NO EXIT',
    holds: 'no process ends unexpectedly, and none has an unhandled rejection or exception',
    *breaches({ facts }) {
      for (const { node, how } of facts.exits) yield { what: `node ${node} ended: ${how}` };
      for (const { node, line } of facts.complaints) yield { what: `node ${node} logged: ${line}` };
    },
  },
  {
    id: 'COMES BACK',
    holds: 'no socket is closed for good, and no live node cuts one',
    *breaches({ facts }) {
      const killed = facts.faults.filter(({ what }) => what === 'node');
      const leaving = new Set<string>();
      for (const entry of facts.entries) {
        if (entry.is === 'left') leaving.add(entry.terminal);
        if (entry.is !== 'closed' || leaving.has(entry.terminal)) continue;
        const { terminal, code, reason, node, at } = entry;
        const dead = killed.some(
          (fault) => fault.node === node && fault.from <= at && at <= fault.to + 1000,
        );
        if (isFinal(code)) yield { terminal, what: `closed with ${code} ${reason}, for good` };
        else if (code === CUT && !dead)
          yield { terminal, what: `cut by node ${node}, which lives` };
      }
    },
  },
  {
    id: 'CHANNELS',
    holds: 'after all clients have left, Redis has the same channels as before they connected',
    *breaches({ facts }) {
      const { before, after } = facts.channels;
      const left = after.filter((channel) => !before.includes(channel));
      const gone = before.filter((channel) => !after.includes(channel));
      if (left.length > 0) {
        yield { what: `${left.length} channels are left: ${left.slice(0, 10).join(', ')}` };
      }
      if (gone.length > 0) yield { what: `channels are gone: ${gone.slice(0, 10).join(', ')}` };
    },
  },
];
