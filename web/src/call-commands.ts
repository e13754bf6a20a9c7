import { isLive } from './call.js';
import type { CallBook } from './call-book.js';
import type { Api } from './client.js';
import { Failure, sentence } from './failure.js';
import type { CallType } from './gql/graphql.js';
import type { Notices } from './notices.js';
import {
  AcceptCall,
  AcknowledgeCall,
  CancelCall,
  HangUpCall,
  RejectCall,
  StartCall,
} from './operations.js';

/** The user waits for the outcome: longer than this they would rather know. */
const PATIENCE_MS = 12_000;
/** Nobody waits, but the others should not be left ringing or talking to nobody. */
const LEAVING_PATIENCE_MS = 90_000;

/** What this device tells the server about calls. Each is idempotent, so a lost answer means: again. */
export class CallCommands {
  readonly #api: Api;
  readonly #book: CallBook;
  readonly #notices: Notices;

  constructor(api: Api, book: CallBook, notices: Notices) {
    this.#api = api;
    this.#book = book;
    this.#notices = notices;
  }

  /** True when the call rings. */
  async start(callId: string, calleeId: string, type: CallType): Promise<boolean> {
    try {
      // With an id of our choice: asking again starts no second call.
      const input = { id: callId, calleeIds: [calleeId], type };
      const { startCall } = await this.#api.run(StartCall, { input }, { patience_ms: PATIENCE_MS });
      switch (startCall.__typename) {
        case 'Call':
          this.#book.keep(startCall);
          return true;
        case 'UserBusyError':
          this.#notices.tell(`${startCall.user.displayName} is in another call.`, 'bad');
          break;
        default:
          this.#notices.tell(startCall.message, 'bad');
      }
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
      // It may have reached the server all the same: then nobody should ring for it.
      if (thrown instanceof Failure && thrown.passing) void this.cancel(callId);
    }
    return false;
  }

  /** True when this device has the call. */
  async accept(callId: string): Promise<boolean> {
    try {
      const { acceptCall } = await this.#api.run(
        AcceptCall,
        { callId },
        { patience_ms: PATIENCE_MS },
      );
      switch (acceptCall.__typename) {
        case 'Call':
          this.#book.keep(acceptCall);
          return true;
        case 'CallStateError':
          this.#notices.tell(
            acceptCall.code === 'ANSWERED_ELSEWHERE'
              ? 'Answered on another device.'
              : acceptCall.message,
            'bad',
          );
          this.#book.keep(acceptCall.call);
          return false;
        default:
          this.#notices.tell(acceptCall.message, 'bad');
          return false;
      }
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
      return false;
    }
  }

  /** Tells the caller that it rings here. */
  async acknowledge(callId: string): Promise<void> {
    try {
      const { acknowledgeCall } = await this.#api.run(AcknowledgeCall, { callId });
      if (acknowledgeCall.__typename === 'Call') this.#book.keep(acknowledgeCall);
      if (acknowledgeCall.__typename === 'CallStateError') this.#book.keep(acknowledgeCall.call);
    } catch {
      // It rings all the same; the caller only reads "calling" instead of "ringing".
    }
  }

  async reject(callId: string): Promise<void> {
    try {
      const { rejectCall } = await this.#api.run(
        RejectCall,
        { callId },
        { patience_ms: LEAVING_PATIENCE_MS },
      );
      if (rejectCall.__typename === 'Call') this.#book.keep(rejectCall);
      else if (rejectCall.__typename === 'CallStateError') this.#book.keep(rejectCall.call);
      else this.#notices.tell(rejectCall.message, 'bad');
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
    }
  }

  /** The caller gives up; hangs up where somebody has answered in the same moment. */
  async cancel(callId: string): Promise<void> {
    try {
      const { cancelCall } = await this.#api.run(
        CancelCall,
        { callId },
        { patience_ms: LEAVING_PATIENCE_MS },
      );
      if (cancelCall.__typename === 'Call') this.#book.keep(cancelCall);
      if (cancelCall.__typename !== 'CallStateError') return;
      this.#book.keep(cancelCall.call);
      if (isLive(cancelCall.call)) await this.hangUp(callId);
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
    }
  }

  async hangUp(callId: string): Promise<void> {
    try {
      const { hangUpCall } = await this.#api.run(
        HangUpCall,
        { callId },
        { patience_ms: LEAVING_PATIENCE_MS },
      );
      if (hangUpCall.__typename === 'Call') this.#book.keep(hangUpCall);
      if (hangUpCall.__typename === 'CallStateError') this.#book.keep(hangUpCall.call);
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
    }
  }
}
