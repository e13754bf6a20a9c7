import { isDeepStrictEqual } from 'node:util';
import type { Device } from '../../../src/lifecycle/call-state.js';
import { isOver, of, rings, sees, takesPart } from '../calls/seen.js';
import { deviceOf, plain } from './deed.js';
import type { History } from './history.js';
import type { HistoryRule } from './rules.js';
import { type Sight, sightOf } from './sight.js';

/** What is shown of calls. */
export const VIEWS: readonly HistoryRule[] = [
  {
    id: 'CALL12',
    title: 'answers and updates show a call as it was at their version, to those who may see it',
    broken: (history) =>
      shownIn(history).filter(({ device, call }) => {
        const state = history.calls.get(call.id)?.at(call.version);
        const isRight = state && isSame(call, plain(sightOf(state, device)));
        return !isRight || !sees(state, device.userId);
      }),
  },
  {
    id: 'CALL23',
    title: 'no duration is negative',
    broken: (history) => shownIn(history).filter(({ call }) => call.duration < 0),
  },
  {
    id: 'CALL12',
    title:
      'when all is quiet, each call is shown as it is to those who may see it, and to nobody else',
    broken: ({ views, calls }) =>
      views.flatMap(({ device, byId }) =>
        [...calls].flatMap(([id, { last }]) => {
          const should = sees(last, device.userId) ? plain(sightOf(last, device)) : null;
          const does = byId.get(id) ?? null;
          const holds = does && should ? isSame(does, should) : does === should;
          return holds ? [] : [{ device, does, should }];
        }),
      ),
  },
  {
    id: 'CALL22',
    title: 'when all is quiet, the call, the active ones, the history and the last update agree',
    broken: (history) =>
      history.views.flatMap(({ device: { userId, terminalId }, active, history: all, byId }) => {
        const visible = [...byId.values()].flatMap((one) => one ?? []);
        const live = visible.filter((one) => {
          const me = of(history.calls.get(one.id)?.last ?? never(), userId);
          return rings(me) || takesPart(me);
        });
        const sorted = (calls: Sight[]) => [...calls].sort((a, b) => a.id.localeCompare(b.id));
        const heard = new Map<string, Sight>();
        const ears = history.ears.filter((ear) => ear.device.terminalId === terminalId);
        for (const { call } of ears.flatMap((ear) => ear.heard)) {
          if ((heard.get(call.id)?.version ?? 0) < call.version) heard.set(call.id, call);
        }
        const late = [...heard.values()].filter((call) => {
          const now = byId.get(call.id);
          const state = history.calls.get(call.id);
          // What is only measured, and what is reported when it is over, is told to nobody.
          const silent = state?.outcomes.filter(
            ({ after, decision }) =>
              after.version > call.version &&
              decision.outcome === 'changed' &&
              decision.recipients.includes(userId),
          );
          // It may ring for them silently by now, and is kept from them as long.
          if (!now) return !state || sees(state.last, userId);
          return (silent?.length ?? 0) > 0;
        });
        const agree =
          late.length === 0 &&
          isDeepStrictEqual(sorted(active).map(timeless), sorted(live).map(timeless)) &&
          isDeepStrictEqual(sorted(all).map(timeless), sorted(visible).map(timeless));
        return agree ? [] : [{ userId, active, live, all, visible, late }];
      }),
  },
  {
    id: 'CALL9',
    title: 'no call is over while somebody rings or talks, and none goes on without anybody',
    broken: ({ calls }) =>
      [...calls.values()].filter(({ last }) => {
        const lives =
          last.participants.some((p) => rings(p)) || last.participants.filter(takesPart).length > 1;
        return isOver(last) === lives;
      }),
  },
];

const never = (): never => {
  throw new Error('It is shown, and does not exist.');
};

/** Without how long it has lasted. */
const timeless = ({ duration: _, ...call }: Sight) => call;

const isSame = (call: Sight, should: object) => isDeepStrictEqual(timeless(call), should);

/** Every call that a device was shown while others worked at it. */
function shownIn({ deeds, ears }: History): { device: Device; call: Sight }[] {
  const answered = deeds.flatMap((deed) => {
    const device = deviceOf(deed);
    return device && deed.answer?.outcome === 'shown' && deed.answer.call
      ? [{ device, call: deed.answer.call }]
      : [];
  });
  const heard = ears.flatMap(({ device, heard: updates }) =>
    updates.map(({ call }) => ({ device, call })),
  );
  return [...answered, ...heard];
}
