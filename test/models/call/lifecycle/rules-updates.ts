import { peersOf, routeSignal } from '../../../../src/lifecycle/signal.js';
import { inCall, isOver, of, participates, rings, same, takesPart } from '../oracle/state.js';
import { looksAlike, sees, signalPasses } from '../oracle/visibility.js';
import {
  actorOf,
  actsIn,
  callerComes,
  hasChanged,
  onChange,
  type Rules,
  recipientsOf,
  touched,
  updateOf,
} from './outcome.js';
import type { Outcome } from './story.js';

const ANSWERED = ['ACCEPTED', 'TRANSFERRED'];

/** Rules about the recipients of updates, and what each device receives. */
export const UPDATES: Rules = {
  '[CALL22] a change is delivered once to every user who sees it, and only to users who may see the call':
    onChange((outcome) => {
      const { before, after } = outcome;
      const recipients = recipientsOf(outcome);
      if (new Set(recipients).size !== recipients.length) return false;
      if (recipients.some((userId) => !sees(after, userId))) return false;
      // A report shows in the timeline only. The acting device gets its own update.
      const mayReceive = (userId: string) =>
        updateOf(outcome)?.kind === 'REPORTED' ||
        userId === actorOf(outcome)?.userId ||
        !sees(before, userId) ||
        !looksAlike(before, after, userId);
      if (!recipients.every(mayReceive)) return false;
      return after.participants.every(({ userId }) => {
        if (!sees(after, userId) || recipients.includes(userId)) return true;
        return sees(before, userId) && looksAlike(before, after, userId);
      });
    }),
  '[CALL22] the end is delivered once to everybody who sees it, and nothing after it': onChange(
    (outcome) => {
      const { before, after } = outcome;
      const recipients = recipientsOf(outcome);
      if (isOver(before)) return recipients.length === 0;
      return (
        !isOver(after) ||
        after.participants.every((p) => sees(after, p.userId) === recipients.includes(p.userId))
      );
    },
  ),
  '[BLOCK3] a user who has seen a call sees it again when it no longer rings for them': () => {
    const seen = new Set<string>();
    return ({ before, after }) =>
      [before, after].every((call) =>
        call.participants.every((p) => {
          if (sees(call, p.userId)) seen.add(p.userId);
          return rings(p) || sees(call, p.userId) || !seen.has(p.userId);
        }),
      );
  },
  '[CALL22] an update names the actor, their device and the kind of change': onChange((outcome) => {
    const { command, before, after } = outcome;
    const update = updateOf(outcome);
    const by = actorOf(outcome);
    const author =
      by ??
      (command.kind === 'loseConnection'
        ? { userId: command.userId, terminalId: of(before, command.userId)?.terminalId ?? null }
        : { userId: null, terminalId: null });
    if (update?.actorId !== author.userId || update.terminalId !== author.terminalId) return false;
    const parts = isOver(after) ? 'ENDED' : 'LEFT';
    const went = by && takesPart(of(before, by.userId)) && !takesPart(of(after, by.userId));
    const kinds = {
      acknowledge: ['RINGING'],
      accept: callerComes(outcome) ? [isOver(after) ? 'REJECTED' : 'ACCEPTED'] : ANSWERED,
      answerGlare: ['ACCEPTED'],
      reject: ['REJECTED'],
      cancel: ['CANCELLED'],
      hangUp: [parts],
      loseConnection: [parts],
      hold: ['HELD'],
      resume: ['RESUMED'],
      invite: ['INVITED'],
      transfer: ['INVITED'],
      reportMedia: ['MEDIA_CHANGED'],
      report: [went ? parts : 'REPORTED'],
      timeOut: ['TIMED_OUT'],
    }[command.kind];
    return kinds.includes(update.kind);
  }),
  '[CALL20] each ring ends once, with a reason that its devices receive': onChange((outcome) =>
    outcome.after.participants.every((p) => {
      const was = of(outcome.before, p.userId);
      if (rings(p)) return p.ringEnd === null && p.ringEndedAt === null;
      if (!rings(was)) return p.ringEnd === (was?.ringEnd ?? null);
      if (!recipientsOf(outcome).includes(p.userId) && sees(outcome.after, p.userId)) return false;
      return p.ringEndedAt === outcome.now && p.ringEnd === reason(outcome, p.userId);
    }),
  ),
  '[CALL21] the first media stage `joined` sets startedAt, and what a device reports of its media is kept':
    onChange((outcome) => {
      const { before, command, after, now } = outcome;
      if (command.kind !== 'reportMedia') return after.startedAt === before.startedAt;
      const me = actsIn(before, outcome);
      const then = actsIn(after, outcome);
      const clock = before.startedAt ?? (command.stage === 'joined' ? now : null);
      return (
        same(after.startedAt, clock) &&
        touched(outcome).length === 1 &&
        same(then, {
          ...me,
          mediaStage: command.stage,
          networkQuality: command.networkQuality ?? me?.networkQuality,
        })
      );
    }),
  '[CALL21] a report changes only what is known of its author, unless they cannot go on': () => {
    const reported = new Map<string, number[]>();
    return (outcome) => {
      const { before, command, after } = outcome;
      if (command.kind !== 'report' || !hasChanged(outcome)) return true;
      const { userId } = command.by;
      const me = of(before, userId);
      const fails = command.report === 'FAILED' && participates(before, command.by);
      const then = of(after, userId);
      const losses = reported.get(userId) ?? [];
      reported.set(userId, losses);
      const loss = command.quality?.packetLoss;
      if (loss != null) losses.push(loss);
      const sum = losses.reduce((a, b) => a + b, 0);
      const known = then?.reports?.quality.packetLoss;
      if (
        losses.length > 0 &&
        !same(known, { count: losses.length, sum, worst: Math.max(...losses) })
      )
        return false;
      if (fails) return then?.leftReason === 'ERROR';
      return (
        after.status === before.status &&
        touched(outcome).length === 1 &&
        same({ ...me, reports: null }, { ...then, reports: null })
      );
    };
  },
  '[CALL26] the earlier of any two participants offers': onChange(({ after }) => {
    const here = after.status === 'CONNECTED' ? inCall(after) : [];
    return after.participants.every((me) => {
      const peers = peersOf(after, { userId: me.userId, terminalId: me.terminalId ?? '' });
      if (!here.includes(me)) return peers.length === 0;
      return here.every((p) => {
        const peer = peers.find(({ userId }) => userId === p.userId);
        if (p === me) return !peer;
        const [mine, theirs] = [me.joinedAt ?? 0, p.joinedAt ?? 0];
        const first = theirs < mine || (+theirs === +mine && p.position < me.position);
        return peer?.terminalId === p.terminalId && peer.offers === first;
      });
    });
  }),
  '[SIGNAL1] signals pass neither after the end nor to or from strangers': onChange((outcome) => {
    const { after, command } = outcome;
    const names = ['ann', 'bob', 'cid', 'eve'];
    const from = 'by' in command ? command.by : { userId: 'ann', terminalId: 'ann-1' };
    return names.every((userId) => {
      const route = routeSignal(after, from, { userId, terminalId: null });
      return (route.outcome === 'routed') === signalPasses(after, from, userId);
    });
  }),
};

function reason({ before, after, now }: Outcome, userId: string) {
  const p = of(after, userId);
  if (takesPart(p) || p?.state === 'LEFT') return 'ANSWERED';
  if (p?.state === 'REJECTED') return 'DECLINED';
  const until = of(before, userId)?.ringsUntil;
  return p?.state === 'MISSED' && until && until <= now ? 'TIMED_OUT' : 'CANCELLED';
}
