import { change, type Draft, isRefusal, told, UNCHANGED } from './call-change.js';
import type { CommandOf } from './call-command.js';
import { leave } from './call-leave.js';
import { type CallReports, measured } from './call-quality.js';
import { refuse } from './call-refusal.js';
import { barred, placeOf } from './call-rules.js';
import { type Call, isJoined, isOver } from './call-state.js';

/** [CALL15] Each side holds for itself. */
export function hold(call: Call, { kind, by }: CommandOf<'hold' | 'resume'>): Draft {
  const me = placeOf(call, by, kind);
  if (isRefusal(me)) return me;
  const refusal = barred(call, me, by, kind);
  if (refusal) return refusal;
  const onHold = kind === 'hold';
  if (me.onHold === onHold) return UNCHANGED;
  return change(call, { ...me, onHold }, told(onHold ? 'HELD' : 'RESUMED', by));
}

/** The stage at which somebody's media flow. */
const FLOWS = 'joined';

/** [CALL21] The first whose media flow starts the clock. */
export function reportMedia(call: Call, command: CommandOf<'reportMedia'>, now: Date): Draft {
  const { by, stage } = command;
  const me = placeOf(call, by, 'reportMedia');
  if (isRefusal(me)) return me;
  const refusal = barred(call, me, by, 'reportMedia');
  if (refusal) return refusal;
  const networkQuality = command.networkQuality ?? me.networkQuality;
  if (me.mediaStage === stage && me.networkQuality === networkQuality) return UNCHANGED;
  return change(
    call,
    { ...me, mediaStage: stage, networkQuality },
    told('MEDIA_CHANGED', by, saying(command)),
    { startedAt: call.startedAt ?? (stage === FLOWS ? now : null) },
  );
}

const saying = ({ stage, networkQuality }: CommandOf<'reportMedia'>): string =>
  networkQuality === null ? stage : `${stage}: ${networkQuality}`;

/** How many reports of one participant are written down. */
export const MOST_REPORTS = 1_000;

/**
 * [CALL21] A client's own account of the call, also when it is over. It changes nothing but the timeline,
 * unless the device that takes part says that it cannot go on.
 */
export function report(call: Call, command: CommandOf<'report'>, now: Date): Draft {
  const { by, report: kind, quality } = command;
  const me = placeOf(call, by, 'report');
  if (isRefusal(me)) return me;
  const refusal = barred(call, me, by, 'report');
  if (refusal) return refusal;
  // [CALL13] Nothing rang there: a report would tell the caller that somebody knows of the call.
  if (me.silent && me.joinedAt === null) {
    return refuse('NOT_ALLOWED', 'The call did not ring on your devices.');
  }
  const text = kind === 'QUALITY' ? JSON.stringify(quality) : command.detail;
  const entry = text === null ? kind : `${kind}: ${text}`;
  const { reports } = me;
  const { last } = reports ?? {};
  const again = last?.terminalId === by.terminalId && last.told === entry;
  const count = (reports?.count ?? 0) + 1;
  const goes = isJoined(me) && me.terminalId === by.terminalId && call.connectedAt && !isOver(call);
  const fails = kind === 'FAILED' && goes;
  if (!fails && (again || count > MOST_REPORTS)) return UNCHANGED;
  const known: CallReports = {
    count,
    last: { terminalId: by.terminalId, told: entry },
    quality: quality ? measured(reports?.quality ?? {}, quality) : (reports?.quality ?? {}),
  };
  const then = { ...me, reports: known };
  return fails
    ? leave(call, then, told('LEFT', by, entry), 'ERROR', now)
    : change(call, then, told('REPORTED', by, entry));
}
