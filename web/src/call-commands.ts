import type { TypedDocumentNode } from '@urql/core';
import { isLive } from './call.js';
import type { CallCache } from './call-cache.js';
import type { Api } from './client.js';
import { errorText, Failure } from './failure.js';
import type {
  CallQualityInput,
  CallType,
  HoldCallMutation,
  TransferCallMutation,
} from './gql/graphql.js';
import type { Notices } from './notices.js';
import {
  AcceptCall,
  AcknowledgeCall,
  CancelCall,
  HangUpCall,
  HoldCall,
  InviteToCall,
  RejectCall,
  ReportCall,
  ReportMediaState,
  ResumeCall,
  StartCall,
  TransferCall,
} from './operations.js';

/** The user waits for the outcome: longer than this they would rather know. */
const RETRY_FOR_MS = 12_000;
/** Nobody waits, but the others should not be left ringing or talking to nobody. */
const LEAVE_RETRY_MS = 90_000;

/** How far our media have come: they go both ways, as the API calls it; or they do, but not our voice. */
export type MediaStage = 'joined' | 'muted';

type Answer = HoldCallMutation['answer'] | TransferCallMutation['answer'];

/** What this device tells the server about calls. Each is idempotent, so a lost answer means: again. */
export class CallCommands {
  readonly #api: Api;
  readonly #callCache: CallCache;
  readonly #notices: Notices;

  constructor(api: Api, callCache: CallCache, notices: Notices) {
    this.#api = api;
    this.#callCache = callCache;
    this.#notices = notices;
  }

  /** The call that rings, or that of somebody who called us in the same moment; null: there is none. */
  async start(
    callId: string,
    calleeIds: string[],
    { type, note }: { type: CallType; note: string | null },
  ): Promise<string | null> {
    try {
      // With an id of our choice: asking again starts no second call.
      const input = { id: callId, calleeIds, type, message: note };
      const { startCall } = await this.#api.run(
        StartCall,
        { input },
        { retryFor_ms: RETRY_FOR_MS },
      );
      switch (startCall.__typename) {
        case 'Call':
          this.#callCache.put(startCall);
          return startCall.id;
        case 'UserBusyError':
          this.#notices.show(busyText(startCall.user), 'bad');
          break;
        default:
          this.#notices.show(startCall.message, 'bad');
      }
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
      // It may have reached the server all the same: then nobody should ring for it.
      if (thrown instanceof Failure && thrown.isTransient) void this.cancel(callId);
    }
    return null;
  }

  /** The call, when this device has it. */
  async accept(callId: string): Promise<string | null> {
    try {
      const { acceptCall } = await this.#api.run(
        AcceptCall,
        { callId },
        { retryFor_ms: RETRY_FOR_MS },
      );
      switch (acceptCall.__typename) {
        case 'Call':
          this.#callCache.put(acceptCall);
          return callId;
        case 'CallStateError':
          this.#notices.show(
            acceptCall.code === 'ANSWERED_ELSEWHERE'
              ? 'Answered on another device.'
              : acceptCall.message,
            'bad',
          );
          this.#callCache.put(acceptCall.call);
          return null;
        default:
          this.#notices.show(acceptCall.message, 'bad');
          return null;
      }
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
      return null;
    }
  }

  /** Tells the caller that it rings here. */
  async acknowledge(callId: string): Promise<void> {
    try {
      const { acknowledgeCall } = await this.#api.run(AcknowledgeCall, { callId });
      if (acknowledgeCall.__typename === 'Call') this.#callCache.put(acknowledgeCall);
      if (acknowledgeCall.__typename === 'CallStateError')
        this.#callCache.put(acknowledgeCall.call);
    } catch {
      // It rings all the same; the caller only reads "calling" instead of "ringing".
    }
  }

  async reject(callId: string): Promise<void> {
    try {
      const { rejectCall } = await this.#api.run(
        RejectCall,
        { callId },
        { retryFor_ms: LEAVE_RETRY_MS },
      );
      if (rejectCall.__typename === 'Call') this.#callCache.put(rejectCall);
      else if (rejectCall.__typename === 'CallStateError') this.#callCache.put(rejectCall.call);
      else this.#notices.show(rejectCall.message, 'bad');
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }

  /** The caller gives up; hangs up where somebody has answered in the same moment. */
  async cancel(callId: string): Promise<void> {
    try {
      const { cancelCall } = await this.#api.run(
        CancelCall,
        { callId },
        { retryFor_ms: LEAVE_RETRY_MS },
      );
      if (cancelCall.__typename === 'Call') this.#callCache.put(cancelCall);
      if (cancelCall.__typename !== 'CallStateError') return;
      this.#callCache.put(cancelCall.call);
      if (isLive(cancelCall.call)) await this.hangUp(callId);
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }

  async hangUp(callId: string): Promise<void> {
    try {
      const { hangUpCall } = await this.#api.run(
        HangUpCall,
        { callId },
        { retryFor_ms: LEAVE_RETRY_MS },
      );
      if (hangUpCall.__typename === 'Call') this.#callCache.put(hangUpCall);
      if (hangUpCall.__typename === 'CallStateError') this.#callCache.put(hangUpCall.call);
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }

  async hold(callId: string): Promise<void> {
    this.#showProblem(await this.#change(HoldCall, { callId }));
  }

  async resume(callId: string): Promise<void> {
    this.#showProblem(await this.#change(ResumeCall, { callId }));
  }

  /** What is wrong; null: they ring. */
  invite(callId: string, userIds: string[]): Promise<string | null> {
    return this.#change(InviteToCall, { input: { callId, userIds } });
  }

  /** What is wrong; null: the other one rings. */
  transfer(callId: string, toUserId: string): Promise<string | null> {
    return this.#change(TransferCall, { input: { callId, toUserId } });
  }

  /** Our media flow; and how good our network is, where that is known. False: worth another try. */
  async reportMediaState(
    callId: string,
    stage: MediaStage,
    networkQuality: string | null,
  ): Promise<boolean> {
    const input = { callId, stage, networkQuality };
    try {
      const { reportMediaState } = await this.#api.run(ReportMediaState, { input });
      if (reportMediaState.__typename === 'Call') this.#callCache.put(reportMediaState);
      return true;
    } catch (thrown) {
      // The others see less of us: nobody's call suffers.
      return !(thrown instanceof Failure && thrown.isTransient);
    }
  }

  async reportQuality(callId: string, quality: CallQualityInput): Promise<void> {
    try {
      await this.#api.run(ReportCall, { input: { callId, kind: 'QUALITY', quality } });
    } catch {
      // One measurement less.
    }
  }

  #showProblem(problem: string | null): void {
    if (problem) this.#notices.show(problem, 'bad');
  }

  /** What is wrong; null: it was done. */
  async #change<Variables extends object>(
    command: TypedDocumentNode<{ answer: Answer }, Variables>,
    variables: Variables,
  ): Promise<string | null> {
    try {
      const { answer } = await this.#api.run(command, variables, { retryFor_ms: RETRY_FOR_MS });
      switch (answer.__typename) {
        case 'Call':
          this.#callCache.put(answer);
          return null;
        case 'UserBusyError':
          return busyText(answer.user);
        case 'CallStateError':
          // What has become of the call, its screen tells.
          this.#callCache.put(answer.call);
          break;
        default:
      }
      return answer.message;
    } catch (thrown) {
      return errorText(thrown);
    }
  }
}

function busyText({ displayName }: { displayName: string }): string {
  return `${displayName} is on another call.`;
}
