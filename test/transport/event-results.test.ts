import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { EventResult, RecentResults } from '../../src/transport/event-results.js';

/** Results, and how often an event was executed. */
function counting() {
  const results = new RecentResults();
  const executed: unknown[] = [];
  const ask = (event: unknown) =>
    results.of(event, () => {
      executed.push(event);
      return new EventResult({ data: { event } });
    });
  return { ask, executed };
}

test('an event is executed once in a turn of the event loop, also beside others', () => {
  const { ask, executed } = counting();
  const events = ['a', 'b', 'c'];
  const first = events.map(ask);
  expect(events.map(ask)).toEqual(first);
  expect(executed).toEqual(events);
});

test('no result stays in memory after the turn', async () => {
  const { ask, executed } = counting();
  ask('a');
  await setImmediate();
  ask('a');
  expect(executed).toEqual(['a', 'a']);
});

test('a turn with many events keeps only some results', () => {
  const { ask, executed } = counting();
  for (let event = 0; event < 100; event += 1) ask(event);
  ask(99);
  expect(executed).toHaveLength(100);
  ask(0);
  expect(executed).toHaveLength(101);
});
