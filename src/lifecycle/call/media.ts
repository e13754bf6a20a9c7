import { type CallDraft, changeParticipant, isCallRefusal, UNCHANGED } from './change.js';
import type { CallCommandOf } from './command.js';
import { leave } from './leave.js';
import { addMeasurements, type CallReports } from './quality.js';
import { callRefusal } from './refusal.js';
import { actingParticipant, checkCallRule } from './rules.js';
import { type Call, isCallOver, isJoined } from './state.js';
import { type CallReport, reportText, updateBy } from './update.js';

/** [CALL15] Each side holds for itself. */
export function hold(call: Call, { kind, by }: CallCommandOf<'hold' | 'resume'>): CallDraft {
  const me = actingParticipant(call, by, kind);
  if (isCallRefusal(me)) return me;
  const refusal = checkCallRule(call, me, by, kind);
  if (refusal) return refusal;
  const onHold = kind === 'hold';
  if (me.onHold === onHold) return UNCHANGED;
  return changeParticipant(
    call,
    { ...me, onHold },
    updateBy(by, { kind: onHold ? 'HELD' : 'RESUMED' }),
  );
}

/** The stage at which media flow. */
const FLOWING_STAGE = 'joined';

/** [CALL21] A device reports its media. The clock of the call starts when the first device reports `joined`. */
export function reportMedia(
  call: Call,
  command: CallCommandOf<'reportMedia'>,
  now: Date,
): CallDraft {
  const { by, stage } = command;
  const me = actingParticipant(call, by, 'reportMedia');
  if (isCallRefusal(me)) return me;
  const refusal = checkCallRule(call, me, by, 'reportMedia');
  if (refusal) return refusal;
  const networkQuality = command.networkQuality ?? me.networkQuality;
  if (me.mediaStage === stage && me.networkQuality === networkQuality) return UNCHANGED;
  return changeParticipant(
    call,
    { ...me, mediaStage: stage, networkQuality },
    updateBy(by, { kind: 'MEDIA_CHANGED', stage, networkQuality: command.networkQuality }),
    { startedAt: call.startedAt ?? (stage === FLOWING_STAGE ? now : null) },
  );
}

/** Largest number of reports from one participant that are stored. */
const MAX_REPORTS = 1_000;

/**
 * [CALL21] Records a client's own report of the call, even after its end. It changes only the timeline, unless the
 * device in the call reports that it cannot go on.
 */
export function report(call: Call, command: CallCommandOf<'report'>, now: Date): CallDraft {
  const { by } = command;
  const me = actingParticipant(call, by, 'report');
  if (isCallRefusal(me)) return me;
  const refusal = checkCallRule(call, me, by, 'report');
  if (refusal) return refusal;
  // [CALL13] The ring was suppressed. A report would reveal to the ringer that the user knows of the call.
  if (me.silent && me.joinedAt === null) {
    return callRefusal('NOT_ALLOWED', 'The call did not ring on your devices.');
  }
  const content = contentOf(command);
  const entry = reportText(content);
  const { reports } = me;
  const { last } = reports ?? {};
  const isRepeated = last?.terminalId === by.terminalId && last.told === entry;
  const count = (reports?.count ?? 0) + 1;
  const isActive =
    isJoined(me) && me.terminalId === by.terminalId && call.connectedAt && !isCallOver(call);
  const endsForReporter = command.report === 'FAILED' && isActive;
  if (!endsForReporter && (isRepeated || count > MAX_REPORTS)) return UNCHANGED;
  const updatedReports: CallReports = {
    count,
    last: { terminalId: by.terminalId, told: entry },
    quality: command.quality
      ? addMeasurements(reports?.quality ?? {}, command.quality)
      : (reports?.quality ?? {}),
  };
  const reporter = { ...me, reports: updatedReports };
  return endsForReporter
    ? leave(
        call,
        reporter,
        updateBy(by, { kind: 'LEFT', reason: 'ERROR', report: content }),
        'ERROR',
        now,
      )
    : changeParticipant(call, reporter, updateBy(by, { kind: 'REPORTED', report: content }));
}

const contentOf = (command: CallCommandOf<'report'>): CallReport =>
  command.report === 'QUALITY'
    ? { report: command.report, quality: command.quality }
    : { report: command.report, text: command.detail };
