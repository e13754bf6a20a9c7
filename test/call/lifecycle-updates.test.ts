import { describe, expect, test } from 'vitest';
import { detailOf } from '../../src/lifecycle/call/update.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall, aPureTalk } from '../support/pure-call.js';

describe('a call', () => {
  test('[CALL22] informs the users who may see it, and its end is the last event', () => {
    const group = aPureCall(['bob', 'cid'], { cid: { disturbable: false } });
    expect(group.apply(c.accept('bob')).recipients).toEqual(['ann', 'bob']);
    const { recipients, update } = group.apply(c.timeOut, 60);
    expect([update.kind, recipients]).toEqual(['TIMED_OUT', ['ann', 'bob', 'cid']]);
    expect(group.apply(c.hangUp('bob'), 61)).toMatchObject({
      update: { kind: 'ENDED' },
      recipients,
    });
    expect(group.apply(c.report('ann', 'ENDED'), 62).recipients).toEqual([]);
  });

  test('[CALL25] can be replayed from its timeline', () => {
    const talk = aPureTalk();
    const said = [
      c.hold('bob'),
      c.invite('ann', 'cid'),
      c.accept('cid'),
      c.transfer('ann', 'dan'),
      c.accept('dan'),
      c.reportMedia('dan', 'joined', 'good'),
      c.report('cid', 'FAILED'),
      c.hangUp('bob'),
    ];
    const updates = said.map((action) => talk.apply(action).update);
    expect(updates.map((update) => [update.kind, detailOf(update)])).toEqual([
      ['HELD', null],
      ['INVITED', '["cid"]'],
      ['ACCEPTED', null],
      ['INVITED', 'TRANSFER dan'],
      ['TRANSFERRED', 'ann'],
      ['MEDIA_CHANGED', 'joined: good'],
      ['LEFT', 'FAILED: no microphone'],
      ['ENDED', null],
    ]);
  });
});
