import type { Chance } from '../../../support/chance.js';
import { start } from '../api/command.js';
import * as c from '../lifecycle/commands.js';
import { device } from '../lifecycle/commands.js';
import type { ClientCommand } from './operation.js';

/** Ann calls Bob, Cid or both. Dan and Fay may be invited later. */
const DEVICES = ['ann', 'ann-2', 'bob', 'bob-2', 'cid', 'cid-2', 'dan', 'fay'];
const PEOPLE = ['ann', 'bob', 'cid', 'dan', 'fay'];
const MOST = 6;

/** The operations of each client of one call, in sequence. */
export function plan(chance: Chance): ClientCommand[][] {
  const callees = chance.pick([['bob'], ['bob', 'cid'], ['bob', 'cid']]);
  const begin = start('ann', callees);
  return DEVICES.map((name) => {
    const command = Array.from({ length: chance.whole(1, MOST) }, () => oneOf(name, chance));
    if (name === 'ann') return [begin, ...command];
    // A retry, perhaps through another node.
    return name === 'ann-2' ? [{ ...begin, by: device('ann') }, ...command] : command;
  });
}

function oneOf(name: string, chance: Chance): ClientCommand {
  const [userId] = name.split('-');
  const others = PEOPLE.filter((one) => one !== userId);
  const isCaller = userId === 'ann';
  const kinds: [weight: number, make: () => ClientCommand][] = [
    [isCaller ? 0 : 3, () => c.acknowledge(name)],
    [isCaller ? 0 : 8, () => c.accept(name)],
    [isCaller ? 0 : 1, () => c.reject(name)],
    [isCaller ? 0.5 : 0, () => c.cancel(name)],
    [1, () => c.hangUp(name)],
    [3, () => c.hold(name)],
    [3, () => c.resume(name)],
    [3, () => c.invite(name, chance.pick(others)) as ClientCommand],
    [2, () => c.transfer(name, chance.pick(others)) as ClientCommand],
    [1, () => c.reportMedia(name)],
    [4, () => ({ kind: 'look', by: device(name) })],
  ];
  let at = chance.next() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, make] of kinds) {
    at -= weight;
    if (at < 0) return make();
  }
  return { kind: 'look', by: device(name) };
}
