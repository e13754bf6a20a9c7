import type { TypedDocumentNode } from '@urql/core';
import type { Api } from '../client.js';
import { errorText } from '../failure.js';
import type { ErrorCode } from '../gql/graphql.js';
import type { Notices } from '../notices.js';
import type { Meeting } from './meeting.js';
import { LeaveMeeting } from './operations.js';

/** The user waits for the result. After this long they prefer an error. */
const RETRY_FOR_MS = 12_000;
/** Nobody waits for the result, but the others should not see a participant who left. */
const LEAVE_RETRY_MS = 90_000;

export interface Refusal {
  readonly __typename: string;
  readonly refusal: ErrorCode;
  readonly message: string;
}

type Answer = ({ readonly __typename: 'Meeting' } & Meeting) | Refusal;
type Command<Variables> = TypedDocumentNode<{ answer: Answer }, Variables>;

/** Only refusals have this member. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refusal' in answer;
}

/** Sends the commands of one meeting. All of them are idempotent, so a lost response is retried. */
export class MeetingCommands {
  readonly #api: Api;
  readonly #notices: Notices;
  readonly #meetingId: string;
  readonly #keep: (copy: Meeting) => void;

  constructor(api: Api, notices: Notices, meetingId: string, keep: (copy: Meeting) => void) {
    this.#api = api;
    this.#notices = notices;
    this.#meetingId = meetingId;
    this.#keep = keep;
  }

  /** True after success. Shows refusals to the user. */
  run<Input extends { meetingId: string }>(
    command: Command<{ input: Input }>,
    input: Omit<Input, 'meetingId'>,
  ): Promise<boolean> {
    const whole = { ...input, meetingId: this.#meetingId } as Input;
    return this.#run(command, { input: whole }, RETRY_FOR_MS);
  }

  /** Runs a command that takes only the meeting's ID. */
  runOnMeeting(command: Command<{ meetingId: string }>): Promise<boolean> {
    const retryFor_ms = command === LeaveMeeting ? LEAVE_RETRY_MS : RETRY_FOR_MS;
    return this.#run(command, { meetingId: this.#meetingId }, retryFor_ms);
  }

  async #run<Variables extends object>(
    command: Command<Variables>,
    variables: Variables,
    retryFor_ms: number,
  ): Promise<boolean> {
    try {
      const { answer } = await this.#api.run(command, variables, { retryFor_ms });
      if (!isRefusal(answer)) {
        this.#keep(answer);
        return true;
      }
      this.#notices.show(answer.message, 'bad');
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
    return false;
  }
}
