// Short forms of the commands on a call: `invite('ann', 'dan')`. Callees are named by their ids; the story
// knows the facts about them.

import type { CallCommand, CallCommandOf } from '../../../../src/lifecycle/call/command.js';
import type { QualityReport } from '../../../../src/lifecycle/call/quality.js';
import type { CallReportKind, Device, RejectReason } from '../../../../src/lifecycle/call/state.js';

export const RING_S = 30;
export const LOST_AFTER_S = 60;

/** A user's device: `ann` is Ann's first, `ann-2` her second. */
export const device = (name: string): Device => {
  const [userId = '', n = '1'] = name.split('-');
  return { userId, terminalId: `${userId}-${n}` };
};

/** A command on a call, with callees as user IDs. */
export type StoryCommand =
  | Exclude<CallCommand, { kind: 'invite' | 'transfer' }>
  | { kind: 'invite'; by: Device; userIds: string[] }
  | { kind: 'transfer'; by: Device; userId: string };

/** An action in a story: a command, or a device that goes away or comes back. */
export type Action = StoryCommand | ConnectionChange;

/** A device goes away or comes back. */
export type ConnectionChange = { kind: 'vanish'; by: Device } | { kind: 'return'; by: Device };

type Plain = 'acknowledge' | 'accept' | 'cancel' | 'hangUp' | 'hold' | 'resume';
const plain =
  <Kind extends Plain | 'vanish' | 'return'>(kind: Kind) =>
  (by: string) =>
    ({ kind, by: device(by) }) as Extract<Action, { kind: Kind }>;

export const acknowledge = plain('acknowledge');
export const accept = plain('accept');
export const cancel = plain('cancel');
export const hangUp = plain('hangUp');
export const hold = plain('hold');
export const resume = plain('resume');
export const vanish = plain('vanish');
export const comeBack = plain('return');

export const timeOut: CallCommandOf<'timeOut'> = { kind: 'timeOut' };

export const lose = (userId: string): StoryCommand => ({ kind: 'loseConnection', userId });

export const answerGlare = (by: string): CallCommandOf<'answerGlare'> => ({
  kind: 'answerGlare',
  by: device(by),
  startId: `of ${by}`,
});

export const reject = (by: string, reason: RejectReason = 'DECLINED'): CallCommandOf<'reject'> => ({
  kind: 'reject',
  by: device(by),
  reason,
});

export const invite = (by: string, ...userIds: string[]): StoryCommand => ({
  kind: 'invite',
  by: device(by),
  userIds,
});

export const transfer = (by: string, userId: string): StoryCommand => ({
  kind: 'transfer',
  by: device(by),
  userId,
});

export const reportMedia = (
  by: string,
  stage = 'joined',
  networkQuality: string | null = null,
): CallCommandOf<'reportMedia'> => ({ kind: 'reportMedia', by: device(by), stage, networkQuality });

export const report = (
  by: string,
  kind: Exclude<CallReportKind, 'QUALITY'>,
): CallCommandOf<'report'> => ({
  kind: 'report',
  by: device(by),
  report: kind,
  detail: kind === 'FAILED' ? 'no microphone' : null,
  quality: null,
});

export const measure = (by: string, quality: QualityReport): CallCommandOf<'report'> => ({
  kind: 'report',
  by: device(by),
  report: 'QUALITY',
  detail: null,
  quality,
});
