// The rules of the tests are tested themselves: each of these takes a guard away from the lifecycle of calls,
// adds a way that there is not or forgets one that there is, and some rule has to notice.

import { CALL_RULES, type CallRule } from '../../../src/lifecycle/call-rules.js';
import type { Mutant } from '../mutate.js';

/** By file of `src/lifecycle`: what is wrong then, what stands there, and what should not. */
const BROKEN: Record<string, Record<string, [from: string, to: string]>> = {
  'call.ts': {
    'skips a version': ['call.version + 1', 'call.version + 2'],
    'forgets to count': ['call.version + 1', 'call.version'],
    'stops no device': ['...stopped(call, draft.call, now)', '...draft.call'],
    'tells of the call before': ['hearersOf(after, draft.update)', 'hearersOf(call, draft.update)'],
  },
  'call-rules.ts': {
    'shows the call to strangers': ['!me || !maySee(call, by.userId)', '!me'],
    'lets do anything when it is over': [
      "if (rule.call !== 'ANY' && isOver(call)) return ended(call);",
      '',
    ],
    'forgets which device answered': [
      'me.joinedAt !== null && me.terminalId === by.terminalId;',
      'me.joinedAt !== null;',
    ],
    'says elsewhere to all who come late': [
      'me.joinedAt !== null && me.terminalId !== by.terminalId) return elsewhere',
      'me.joinedAt !== null) return elsewhere',
    ],
    'does not say that it is over': ['isOver(call) ? ended(call) : notInIt()', 'notInIt()'],
  },
  'call-ring.ts': {
    'hears of the second device too': ["if (me.state === 'RINGING' || tookPart", 'if (tookPart'],
    'rings again when another device does': [
      "status: call.status === 'CALLING' && me.role === 'CALLEE' ? 'RINGING' : call.status",
      "status: 'RINGING'",
    ],
    'never rings': [
      "call.status === 'CALLING' && me.role === 'CALLEE' ? 'RINGING' : call.status",
      'call.status',
    ],
    'rings when its caller does': [" && me.role === 'CALLEE' ? 'RINGING'", " ? 'RINGING'"],
    'connects with its caller': ["if (me.role === 'CALLER') {", 'if (false) {'],
    'lets the same device accept twice': [
      '  // [CALL3] The device that answered may ask again, also when the call is over by then.\n  if (tookPart(me, by)) return UNCHANGED;\n',
      '',
    ],
    'answers without a device': ['terminalId: by.terminalId,', ''],
    'goes on ringing who has answered': [
      'joinedAt: now,\n      ringsUntil: null,',
      'joinedAt: now,',
    ],
    'connects anew with each answer': ['call.connectedAt ?? now', 'now'],
    'transfers nothing': ['handOver(joined, me, now) ?? ', ''],
    'lets call back into a group': ['if (call.participants.length !== 2) return noCall();', ''],
    'lets the caller call back': ["if (me?.role !== 'CALLEE') return", 'if (!me) return'],
    'forgets by which call it was answered': ['{ ...me, startedAs: startId }', 'me'],
    'calls back again and again': [
      'if (tookPart(me, by) && me.startedAs === startId) return UNCHANGED;',
      '',
    ],
    'calls back in a call that was answered otherwise': [
      'if (tookPart(me, by) && me.startedAs === startId) return UNCHANGED;',
      'if (tookPart(me, by)) return UNCHANGED;',
    ],
    'declines twice': ["if (me.state === 'REJECTED') return UNCHANGED;", ''],
    'declines for nobody knows what': ['rejectReason: reason,', "rejectReason: 'DECLINED',"],
    'goes on when all have declined': [
      "return settle(change(call, declined, told('REJECTED', by, reason)), now);",
      "return change(call, declined, told('REJECTED', by, reason));",
    ],
    'times out too early': ['p.ringsUntil.getTime() <= now.getTime()', 'true'],
    'never times out': ['p.ringsUntil.getTime() <= now.getTime()', 'false'],
    'goes on when all have missed it': [
      "return settle({ outcome: 'changed', call: after, update }, now);",
      "return { outcome: 'changed', call: after, update };",
    ],
  },
  'call-end.ts': {
    'goes on with one alone': ['(present === 1 && rings)', 'present === 1'],
    'goes on with nobody': ['(present === 1 && rings)', 'rings'],
    'lets nobody wait': ['present >= 2 || (present === 1 && rings)', 'present >= 2'],
    'ends with two': ['present >= 2 ||', 'present >= 3 ||'],
    'does not fail': ["failed ? 'FAILED' : 'COMPLETED'", "'COMPLETED'"],
    'fails with each end': ["failed ? 'FAILED' : 'COMPLETED'", "'FAILED'"],
    'is over while somebody rings': ['if (rings) return drafted;\n  // The', '// The'],
    'is declined by one of all': [
      "asked.every((p) => p.state === 'REJECTED')",
      "asked.some((p) => p.state === 'REJECTED')",
    ],
    'is never declined': ["asked.every((p) => p.state === 'REJECTED')", 'false'],
    'is declined by callees only': ['p.joinedAt === null', "p.role === 'CALLEE'"],
    'takes the first reason for all': [
      "(alike && first.rejectReason) || 'DECLINED'",
      "first.rejectReason ?? 'DECLINED'",
    ],
    'knows no reason but that it was declined': [
      "(alike && first.rejectReason) || 'DECLINED'",
      "'DECLINED'",
    ],
    'leaves them in the call that is over': [
      'if (isJoined(p)) return left(p, endReason, now);',
      'if (isJoined(p)) return p;',
    ],
    'lets ring on when it is over': ['if (!isRinging(p)) return p;', 'return p;'],
    'ends at no time': ['endedAt: now,', ''],
    'does not say how they went': ['leftAt: now, leftReason,', 'leftAt: now,'],
    'keeps who has gone on hold': ['leftReason, onHold: false', 'leftReason'],
    'takes the first who went for the last': ['at(b) - at(a)', 'at(a) - at(b)'],
    'counts who was relieved as gone': [" && p.leftReason !== 'TRANSFERRED'", ''],
  },
  'call-leave.ts': {
    'hangs up twice': [
      "if (me.state === 'LEFT' && me.terminalId === by.terminalId && call.connectedAt) return UNCHANGED;",
      '',
    ],
    'cancels twice': ["if (call.status === 'CANCELLED') return UNCHANGED;", ''],
    'is cancelled without a reason': ["'CALLER_CANCELLED'", "'HUNG_UP'"],
    'loses who is not in it': ['!isJoined(me) || ', ''],
    'loses them before it is connected': [
      ' || !call.connectedAt) return UNCHANGED;\n  const by',
      ') return UNCHANGED;\n  const by',
    ],
    'takes a lost connection for a goodbye': [
      "leave(call, me, update, 'CONNECTION_LOST', now)",
      "leave(call, me, update, 'HUNG_UP', now)",
    ],
    'loses nobody': [
      "return leave(call, me, update, 'CONNECTION_LOST', now);",
      'return UNCHANGED;',
    ],
    'does not tell the end': ["kind: 'ENDED'", "kind: 'LEFT'"],
  },
  'call-invite.ts': {
    'rings again who has declined': [
      "return !known || known.state === 'MISSED';",
      "return !known || known.state === 'MISSED' || known.state === 'REJECTED';",
    ],
    'rings again who has gone': [
      "return !known || known.state === 'MISSED';",
      "return !known || known.state === 'MISSED' || known.state === 'LEFT';",
    ],
    'rings again who rings': [
      "return !known || known.state === 'MISSED';",
      "return !known || isRinging(known) || known.state === 'MISSED';",
    ],
    'rings anybody, whatever they do': [
      "return !known || known.state === 'MISSED';",
      'return true;',
    ],
    'rings nobody again': ["return !known || known.state === 'MISSED';", 'return !known;'],
    'has room for all': ['if (people > most)', 'if (false)'],
    'has room for one too many': ['people > most', 'people > most + 1'],
    'has room for one too few': ['people > most', 'people >= most'],
    'counts only who takes part': [
      'call.participants.filter((p) => isJoined(p) || isRinging(p)).length',
      'call.participants.filter(isJoined).length',
    ],
    'rings who is not to be disturbed': [
      '!disturbable || hasBlocked;\n  return',
      'hasBlocked;\n  return',
    ],
    'rings who has blocked the caller': [
      'const silent = !disturbable || hasBlocked',
      'const silent = !disturbable',
    ],
    'shows the call to who has blocked the caller': ['blocked: hasBlocked', 'blocked: false'],
    'takes the call from who has seen it': [' && (!known || known.blocked)', ''],
    'shows what was kept by a block when it rings once more': [' || known.blocked)', ')'],
    'does not say who invites': [
      '\n    invitedBy,\n    terminalId: null',
      '\n    invitedBy: null,\n    terminalId: null',
    ],
    'invites nobody twice, and says so': ['if (wanted.length === 0) return UNCHANGED;', ''],
    'transfers without end': [
      'if (isUnderWay || (isDone && known.joinedAt !== null)) return UNCHANGED;',
      '',
    ],
    'refuses a transfer that is done': [
      '(isUnderWay || (isDone && known.joinedAt !== null))',
      '(isUnderWay)',
    ],
    'transfers to who is in it': ['if (!mayBeCalled(call, to.userId))', 'if (false)'],
    'transfers from nobody': [
      'if (!call.participants.some((p) => isJoined(p) && p !== me))',
      'if (false)',
    ],
    'transfers to two': [
      'if (call.participants.some((p) => isRinging(p) && p.transferredBy === by.userId))',
      'if (false)',
    ],
    'transfers to who is busy': ['if (isBusy(to))', 'if (false)'],
    'knows no call waiting': [' && !callWaiting', ''],
    'finds busy whom it would not ring': ['disturbable && !hasBlocked && (inCall', '(inCall'],
    'finds nobody busy who rings': ['(inCall || rings === true)', 'inCall'],
    'takes an invitation for a transfer': ['{ ...target, transferredBy: by.userId }', 'target'],
  },
  'call-transfer.ts': {
    'leaves nobody with who was transferred': [
      'call.participants.filter(isJoined).length < 3',
      'false',
    ],
    'relieves nobody in a call of three': ['.length < 3', '.length < 4'],
    'relieves who has gone': ['!from || !isJoined(from) || ', '!from || '],
    'takes a transfer for a goodbye': [
      "left(from, 'TRANSFERRED', now)",
      "left(from, 'HUNG_UP', now)",
    ],
    'does not say that it was a transfer': ["kind: 'TRANSFERRED', ", ''],
  },
  'call-media.ts': {
    'holds for ever': ["const onHold = kind === 'hold';", 'const onHold = true;'],
    'holds twice': ['if (me.onHold === onHold) return UNCHANGED;', ''],
    'starts the clock anew': ['call.startedAt ?? (', '('],
    'starts the clock with anything': ['stage === FLOWS ? now : null', 'now'],
    'never starts the clock': ['stage === FLOWS ? now : null', 'null'],
    'forgets the quality': [
      'command.networkQuality ?? me.networkQuality',
      'command.networkQuality',
    ],
    'is told the same again': [
      'if (me.mediaStage === stage && me.networkQuality === networkQuality) return UNCHANGED;',
      '',
    ],
    'takes reports of whom it did not ring': [
      'if (me.silent && me.joinedAt === null)',
      'if (false)',
    ],
    'takes the same report twice': ['(again || count > MOST_REPORTS)', '(count > MOST_REPORTS)'],
    'goes on with who cannot': ["kind === 'FAILED' && goes", 'false'],
    'ends with any report': ["kind === 'FAILED' && goes", 'goes'],
    'lets any device fail': [
      'me.terminalId === by.terminalId && call.connectedAt',
      'call.connectedAt',
    ],
    'fails before it is connected': [' && call.connectedAt && !isOver(call)', ' && !isOver(call)'],
    'takes a failure for a goodbye': ["'ERROR', now", "'HUNG_UP', now"],
    'measures only once': ['measured(reports?.quality ?? {}, quality)', 'measured({}, quality)'],
  },
  'call-quality.ts': {
    'forgets the worst': ['packetLoss: Math.max', 'packetLoss: Math.min'],
    'counts what was not measured': ['if (value === null) continue;', ''],
  },
  'call-terminals.ts': {
    'stops devices again and again': ['!isRinging(was) || isRinging(p)', 'isRinging(p)'],
    'stops devices that ring': ['|| isRinging(p)) return p;', ') return p;'],
    'takes a caller who comes for one who is told to stop': ["case 'LEFT':", ''],
    'says that it was cancelled when it was declined': [
      "return 'DECLINED';",
      "return 'CANCELLED';",
    ],
    'says that nobody timed out': ["? 'TIMED_OUT'", "? 'CANCELLED'"],
    'says that everybody timed out': [
      'was.ringsUntil && was.ringsUntil.getTime() <= now.getTime()',
      'true',
    ],
  },
  'call-hearers.ts': {
    'tells whom the call is kept from': ['.filter((p) => !isKeptFrom(p))', ''],
    'tells after the end': ['(isOver(call) || ', '('],
  },
  'call-state.ts': {
    'has no caller who is called': [' || call.scheduled !== null', ''],
    'shows a call that rings silently': ['(isRinging(p) || (', '(false || ('],
    'shows who has blocked what they missed': ['(p.blocked && p.joinedAt === null)', 'false'],
  },
  'call-scheduled.ts': {
    'rings for a caller who is not to be disturbed': [
      '{ userId: callerId, disturbable, inCall: false }',
      '{ userId: callerId, disturbable: true, inCall: false }',
    ],
    'has the caller of a planned call for a callee': ["role: 'CALLER',", ''],
    'forgets whom it calls': [
      'calleeIds: [...calleeIds], ringTimeoutS }',
      'calleeIds: [], ringTimeoutS }',
    ],
    'calls nobody when its caller is there': [
      'participants.reduce(put, put(call, caller))',
      'put(call, caller)',
    ],
    'forgets who has come': ['put(call, caller))', 'call)'],
    'tells of a busy callee as of an answer': [
      "busy ? told('REJECTED', by, CALLEE_BUSY) : told",
      'told',
    ],
    'goes on with who is busy': [
      "return settle({ outcome: 'changed', call: after, update }, now);",
      "return { outcome: 'changed', call: after, update };",
    ],
    'takes a busy callee for a busy caller': ["= 'CALLEE_BUSY'", "= 'BUSY'"],
    'says that its caller began it': ['actorId: null', 'actorId: callerId'],
  },
  'call-start.ts': {
    'has the caller not in it': ["state: 'JOINED',", "state: 'INVITED',"],
    'begins with who is busy': ["state: 'REJECTED',", ''],
  },
};

const broken: Mutant[] = Object.entries(BROKEN).flatMap(([file, changes]) =>
  Object.entries(changes).map(([title, [from, to]]) => ({ file, title, from, to })),
);

/** Each guard of the table taken away: one cell at a time says ANY. */
const COLUMNS = ['role', 'state', 'device', 'call'] as const;
const unguarded: Mutant[] = Object.entries(CALL_RULES).flatMap(([kind, rule]) => {
  const line = (of: CallRule) =>
    `  ${kind}: row(${COLUMNS.map((column) => `'${of[column]}'`).join(', ')}),`;
  return COLUMNS.filter((column) => rule[column] !== 'ANY').map((column) => ({
    title: `does not ask the ${column} for ${kind}`,
    file: 'call-rules.ts',
    from: line(rule),
    to: line({ ...rule, [column]: 'ANY' }),
  }));
});

export const MUTANTS: readonly Mutant[] = [...broken, ...unguarded];
