import { describe, expect, test } from 'vitest';
import { createFrameCutter } from '../resp.js';

const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
const array = (...items: string[]) => `*${items.length}\r\n${items.join('')}`;

const FRAMES = [
  '+PONG\r\n',
  ':42\r\n',
  '$-1\r\n',
  bulk('two\r\nlines, and ✓'),
  array(bulk('subscribe'), bulk('calls'), ':1\r\n'),
  array(bulk('message'), bulk('calls'), bulk('{"a":1}')),
  array(bulk('smessage'), bulk('{u1}'), bulk('x'.repeat(2_000))),
  array(bulk('pmessage'), bulk('c*'), bulk('calls'), bulk('message')),
  array(array(bulk('message'), bulk('not'), bulk('a push')), '*0\r\n'),
];
const CHANNELS = [null, null, null, null, null, 'calls', '{u1}', 'calls', null];

describe('the frame cutter', () => {
  const all = Buffer.from(FRAMES.join(''));

  test('finds each frame, and the channel of each message', () => {
    const frames = createFrameCutter()(all);
    expect(frames.map(({ bytes }) => bytes.toString())).toEqual(FRAMES);
    expect(frames.map(({ message }) => message?.channel ?? null)).toEqual(CHANNELS);
  });

  test.each([1, 2, 3, 7, 100])('finds the same frames in pieces of %i bytes', (size) => {
    const cut = createFrameCutter();
    const frames: string[] = [];
    for (let at = 0; at < all.length; at += size) {
      frames.push(...cut(all.subarray(at, at + size)).map(({ bytes }) => bytes.toString()));
    }
    expect(frames).toEqual(FRAMES);
  });
});
