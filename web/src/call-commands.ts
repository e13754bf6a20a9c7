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

/** The user waits for the result. After this long they prefer an error. */
const RETRY_FOR_MS = 12_000;
/** Nobody waits for the result, but the other participants must not be left in a dead call. */
const LEAVE_RETRY_MS = 90_000;

/** `joined`: media flow both ways. `muted`: they do, but our microphone is off. */
export type MediaStage = 'joined' | 'muted';

type Answer = HoldCallMutation['answer'] | TransferCallMutation['answer'];

/** Sends call commands to the server. All of them are idempotent, so a lost response is retried. */
export class CallCommands {
  readonly #api: Api;
  readonly #callCache: CallCache;
  readonly #notices: Notices;

  constructor(api: Api, callCache: CallCache, notices: Notices) {
    this.#api = api;
    this.#callCache = callCache;
    this.#notices = notices;
  }

  /**
   * Resolves with the ID of the call: ours, or the callee's if they called us at the same time.
   * Null after a failure.
   */
  async start(
    callId: string,
    calleeIds: string[],
    { type, note }: { type: CallType; note: string | null },
  ): Promise<string | null> {
    try {
      // The client chooses the ID, so a retry does not start a second call.
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
      // The request may have reached the server anyway. Cancel, so that nobody's device rings for
      // it.
      if (thrown instanceof Failure && thrown.isTransient) void this.cancel(callId);
    }
    return null;
  }

  /** Resolves with the call's ID once this device has answered; null if it could not. */
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

  /** Tells the caller that this device rings. */
  async acknowledge(callId: string): Promise<void> {
    try {
      const { acknowledgeCall } = await this.#api.run(AcknowledgeCall, { callId });
      if (acknowledgeCall.__typename === 'Call') this.#callCache.put(acknowledgeCall);
      if (acknowledgeCall.__typename === 'CallStateError')
        this.#callCache.put(acknowledgeCall.call);
    } catch {
      // The device rings anyway. The caller only sees "Calling" instead of "Ringing".
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

  /** Cancels the ring. Hangs up instead if a callee answered at the same moment. */
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

  /** Resolves with an error text, or null once the users ring. */
  invite(callId: string, userIds: string[]): Promise<string | null> {
    return this.#change(InviteToCall, { input: { callId, userIds } });
  }

  /** Resolves with an error text, or null once the target rings. */
  transfer(callId: string, toUserId: string): Promise<string | null> {
    return this.#change(TransferCall, { input: { callId, toUserId } });
  }

  /**
   * Reports our media stage and, if known, our network quality. Resolves with false if a retry is
   * worthwhile.
   */
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
      // The others see less about us, but no call suffers.
      return !(thrown instanceof Failure && thrown.isTransient);
    }
  }

  async reportQuality(callId: string, quality: CallQualityInput): Promise<void> {
    try {
      await this.#api.run(ReportCall, { input: { callId, kind: 'QUALITY', quality } });
    } catch {
      // One lost measurement does not matter.
    }
  }

  #showProblem(problem: string | null): void {
    if (problem) this.#notices.show(problem, 'bad');
  }

  /** Resolves with an error text, or null after success. */
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
          // The call screen shows the new state of the call.
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
