import { availableCallActions } from '../../src/lifecycle/call/actions.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import { type Call, findCallParticipant } from '../../src/lifecycle/call/state.js';
import * as c from '../models/call/lifecycle/commands.js';
import {
  at,
  begin,
  type CalleeStates,
  frozen,
  LIFECYCLE,
  resolveCommand,
} from '../models/call/lifecycle/story.js';

/** A call by Ann in the lifecycle alone, with facts about the callees. */
export function aPureCall(
  callees: string[],
  calleeStates: CalleeStates = {},
  type: Call['type'] = 'VIDEO',
  isScheduled = false,
) {
  let call = frozen(begin({ type, callees, calleeStates, isScheduled }, LIFECYCLE).call);
  const decide = (action: c.StoryCommand, seconds = call.version) =>
    decideCall(call, resolveCommand(action, calleeStates, call), at(seconds));
  return {
    get call() {
      return call;
    },
    of: (userId: string) => findCallParticipant(call, userId),
    /** The decision on a command, a second after the last change. */
    decide,
    /** Applies a command, which must change the call. */
    apply(action: c.StoryCommand, seconds?: number) {
      const decision = decide(action, seconds);
      if (decision.outcome !== 'changed') throw new Error(JSON.stringify({ action, decision }));
      call = frozen(decision.call);
      return decision;
    },
    can: (name: string) => availableCallActions(call, c.device(name), at(call.version)),
  };
}

/** The same call to Bob, who has accepted it. */
export function aPureTalk(calleeStates: CalleeStates = {}) {
  const talk = aPureCall(['bob'], calleeStates);
  talk.apply(c.accept('bob'));
  return talk;
}

/** The refusal of a command that the state of the call forbids. */
export const NOT_ALLOWED = { outcome: 'refused', code: 'NOT_ALLOWED' };
