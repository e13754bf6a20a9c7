import { stringifyDocument } from '@urql/core';
import type { Connection } from '../connection.js';
import { errorText } from '../failure.js';
import type { RemoteInputEventInput, RemoteInputsSubscription } from '../gql/graphql.js';
import type { Notices } from '../notices.js';
import { ObservableValue } from '../observable-value.js';
import { resumingSubscription } from '../resuming-subscription.js';
import type { Point } from './drawing.js';
import { isRefusal } from './meeting-commands.js';
import { RemoteInputs, SendRemoteInput } from './operations.js';
import { PacedBatch } from './paced-batch.js';

/** The API's maximum per message. */
const MAX_BATCH = 64;
/** Longer text scrolls out of view. */
const SHOWN_LETTERS = 60;

export interface RemoteActivity {
  readonly userId: string;
  readonly at: Point | null;
  readonly pressed: boolean;
  readonly typed: string;
}

/**
 * Remote control of shared screens: another participant's input on ours, and our input on theirs.
 */
export class RemoteControl {
  /** The input of the participant who controls our screen; null if nobody does. */
  readonly activity = new ObservableValue<RemoteActivity | null>(null);
  readonly #connection: Connection;
  readonly #notices: Notices;
  readonly #meetingId: string;
  readonly #events: PacedBatch<RemoteInputEventInput>;
  readonly #stop: () => void;
  #screenNo = 0;

  constructor(connection: Connection, notices: Notices, meetingId: string) {
    this.#connection = connection;
    this.#notices = notices;
    this.#meetingId = meetingId;
    this.#events = new PacedBatch(MAX_BATCH, (events) => this.#send(events));
    this.#stop = resumingSubscription<RemoteInputsSubscription>(connection.client, {
      query: stringifyDocument(RemoteInputs),
      variables: { meetingId },
      after: null,
      cursorOf: ({ remoteInputs }) => remoteInputs.cursor,
      onData: ({ remoteInputs }) => this.#receive(remoteInputs),
      onExpired: async () => null,
    });
  }

  /** Sets the current screen and its controller. */
  follow(screenNo: number, controllerId: string | null): void {
    this.#screenNo = screenNo;
    const activity = this.activity.get();
    if (activity && activity.userId !== controllerId) this.activity.set(null);
  }

  send(event: RemoteInputEventInput): void {
    this.#events.add(event);
  }

  dispose(): void {
    this.#stop();
  }

  #receive({ fromUserId, screenNo, events }: RemoteInputsSubscription['remoteInputs']): void {
    if (screenNo !== this.#screenNo) return;
    const before = this.activity.get();
    let activity: RemoteActivity =
      before?.userId === fromUserId
        ? before
        : { userId: fromUserId, at: null, pressed: false, typed: '' };
    for (const event of events) {
      if (event.__typename === 'KeyEvent') {
        if (event.keyAction === 'DOWN')
          activity = { ...activity, typed: typedAfter(activity.typed, event.key) };
      } else {
        const pressed =
          event.__typename === 'PointerEvent' && event.action !== 'MOVE'
            ? event.action === 'DOWN'
            : activity.pressed;
        activity = { ...activity, at: { x: event.x, y: event.y }, pressed };
      }
    }
    this.activity.set(activity);
  }

  async #send(events: readonly RemoteInputEventInput[]): Promise<void> {
    try {
      const input = {
        meetingId: this.#meetingId,
        screenNo: this.#screenNo,
        events: withoutIntermediateMoves(events),
      };
      const { answer } = await this.#connection.request(SendRemoteInput, { input });
      if (isRefusal(answer)) this.#notices.show(answer.message, 'bad');
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }
}

/** Only the last of consecutive moves matters. */
function withoutIntermediateMoves(
  events: readonly RemoteInputEventInput[],
): RemoteInputEventInput[] {
  const isMove = (event: RemoteInputEventInput | undefined) => event?.pointer?.action === 'MOVE';
  return events.filter((event, i) => !isMove(event) || !isMove(events[i + 1]));
}

function typedAfter(typed: string, key: string): string {
  const text = key === 'Backspace' ? typed.slice(0, -1) : typed + (key.length === 1 ? key : '');
  return (key === 'Enter' ? `${typed}⏎ ` : text).slice(-SHOWN_LETTERS);
}
