import { isDeepStrictEqual } from 'node:util';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import { plain } from '../../interleaving/execute.js';
import type { HistoryRules } from '../../rule.js';
import { isOver, of, rings, takesPart } from '../oracle/state.js';
import { sees } from '../oracle/visibility.js';
import type { History } from './history.js';
import { deviceOf } from './step.js';
import { type CallView, expectedView } from './view.js';

/** Rules about what queries show of calls. */
export const VIEWS: HistoryRules<History> = {
  '[CALL12] answers and updates show the call at their version, only to users who may see it': (
    history,
  ) =>
    shownIn(history).filter(({ device, call }) => {
      const state = history.calls.get(call.id)?.at(call.version);
      const isRight = state && isSame(call, plain(expectedView(state, device)));
      return !isRight || !sees(state, device.userId);
    }),
  '[CALL23] no duration is negative': (history) =>
    shownIn(history).filter(({ call }) => call.duration < 0),
  '[CALL12] after everything has settled, each call is visible as it is to its users, and to no one else':
    ({ views, calls }) =>
      views.flatMap(({ device, byId }) =>
        [...calls].flatMap(([id, { last }]) => {
          const should = sees(last, device.userId) ? plain(expectedView(last, device)) : null;
          const does = byId.get(id) ?? null;
          const holds = does && should ? isSame(does, should) : does === should;
          return holds ? [] : [{ device, does, should }];
        }),
      ),
  '[CALL22] after everything has settled, call, activeCalls, calls and the last update agree': (
    history,
  ) =>
    history.views.flatMap(({ device: { userId, terminalId }, active, history: all, byId }) => {
      const visible = [...byId.values()].flatMap((one) => one ?? []);
      const live = visible.filter((one) => {
        const me = of(history.calls.get(one.id)?.last ?? never(), userId);
        return rings(me) || takesPart(me);
      });
      const sorted = (calls: CallView[]) => [...calls].sort((a, b) => a.id.localeCompare(b.id));
      const received = new Map<string, CallView>();
      const listeners = history.listeners.filter(
        (listener) => listener.device.terminalId === terminalId,
      );
      for (const { call } of listeners.flatMap((listener) => listener.received)) {
        if ((received.get(call.id)?.version ?? 0) < call.version) received.set(call.id, call);
      }
      const late = [...received.values()].filter((call) => {
        const now = byId.get(call.id);
        const state = history.calls.get(call.id);
        // Measurements and reports after the end have no recipients.
        const silent = state?.outcomes.filter(
          ({ after, decision }) =>
            after.version > call.version &&
            decision.outcome === 'changed' &&
            decision.recipients.includes(userId),
        );
        // A suppressed ring may hide the call by now.
        if (!now) return !state || sees(state.last, userId);
        return (silent?.length ?? 0) > 0;
      });
      const agree =
        late.length === 0 &&
        isDeepStrictEqual(sorted(active).map(timeless), sorted(live).map(timeless)) &&
        isDeepStrictEqual(sorted(all).map(timeless), sorted(visible).map(timeless));
      return agree ? [] : [{ userId, active, live, all, visible, late }];
    }),
  '[CALL9] a call has not ended while somebody rings or two talk, and has ended otherwise': ({
    calls,
  }) =>
    [...calls.values()].filter(({ last }) => {
      const lives =
        last.participants.some((p) => rings(p)) || last.participants.filter(takesPart).length > 1;
      return isOver(last) === lives;
    }),
};

const never = (): never => {
  throw new Error('It is shown, and does not exist.');
};

/** The call without its duration. */
const timeless = ({ duration: _, ...call }: CallView) => call;

const isSame = (call: CallView, should: object) => isDeepStrictEqual(timeless(call), should);

/** Every call that a device saw while operations were running. */
function shownIn({ steps, listeners }: History): { device: Device; call: CallView }[] {
  const answered = steps.flatMap((step) => {
    const device = deviceOf(step);
    return device && step.answer?.outcome === 'shown' && step.answer.shown
      ? [{ device, call: step.answer.shown }]
      : [];
  });
  const received = listeners.flatMap(({ device, received: updates }) =>
    updates.map(({ call }) => ({ device, call })),
  );
  return [...answered, ...received];
}
