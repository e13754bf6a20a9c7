import { stringifyDocument } from '@urql/core';
import type { Connection } from '../connection.js';
import { sentence } from '../failure.js';
import type { RemoteInputEventInput, RemoteInputsSubscription } from '../gql/graphql.js';
import type { Notices } from '../notices.js';
import { resumingSubscription } from '../resuming-subscription.js';
import { Store } from '../store.js';
import type { Point } from './drawing.js';
import { isRefusal } from './meeting-commands.js';
import { RemoteInputs, SendRemoteInput } from './operations.js';
import { PacedBatch } from './paced-batch.js';

/** The most events that the API takes at once. */
const LARGEST_BATCH = 64;
/** What was typed longer ago than this many letters scrolls out of sight. */
const SHOWN_LETTERS = 60;

export interface RemoteHand {
  readonly userId: string;
  readonly at: Point | null;
  readonly pressed: boolean;
  readonly typed: string;
}

/** The hand of somebody else on the viewer's shared screen, and ours on theirs. */
export class RemoteControl {
  /** Whoever uses our screen now; null: nobody. */
  readonly hand = new Store<RemoteHand | null>(null);
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
    this.#events = new PacedBatch(LARGEST_BATCH, (events) => this.#send(events));
    this.#stop = resumingSubscription<RemoteInputsSubscription>(connection.client, {
      query: stringifyDocument(RemoteInputs),
      variables: { meetingId },
      after: null,
      cursorOf: ({ remoteInputs }) => remoteInputs.cursor,
      onData: ({ remoteInputs }) => this.#receive(remoteInputs),
      onExpired: async () => null,
    });
  }

  /** Which screen is used, and who may use it. */
  follow(screenNo: number, controllerId: string | null): void {
    this.#screenNo = screenNo;
    const hand = this.hand.get();
    if (hand && hand.userId !== controllerId) this.hand.set(null);
  }

  send(event: RemoteInputEventInput): void {
    this.#events.add(event);
  }

  dispose(): void {
    this.#stop();
  }

  #receive({ fromUserId, screenNo, events }: RemoteInputsSubscription['remoteInputs']): void {
    if (screenNo !== this.#screenNo) return;
    const before = this.hand.get();
    let hand: RemoteHand =
      before?.userId === fromUserId
        ? before
        : { userId: fromUserId, at: null, pressed: false, typed: '' };
    for (const event of events) {
      if (event.__typename === 'KeyEvent') {
        if (event.keyAction === 'DOWN') hand = { ...hand, typed: after(hand.typed, event.key) };
      } else {
        const pressed =
          event.__typename === 'PointerEvent' && event.action !== 'MOVE'
            ? event.action === 'DOWN'
            : hand.pressed;
        hand = { ...hand, at: { x: event.x, y: event.y }, pressed };
      }
    }
    this.hand.set(hand);
  }

  async #send(events: readonly RemoteInputEventInput[]): Promise<void> {
    try {
      const input = {
        meetingId: this.#meetingId,
        screenNo: this.#screenNo,
        events: withoutDetours(events),
      };
      const { answer } = await this.#connection.request(SendRemoteInput, { input });
      if (isRefusal(answer)) this.#notices.tell(answer.message, 'bad');
    } catch (thrown) {
      this.#notices.tell(sentence(thrown), 'bad');
    }
  }
}

/** Of moves that follow each other only the last one counts. */
function withoutDetours(events: readonly RemoteInputEventInput[]): RemoteInputEventInput[] {
  const isMove = (event: RemoteInputEventInput | undefined) => event?.pointer?.action === 'MOVE';
  return events.filter((event, i) => !isMove(event) || !isMove(events[i + 1]));
}

function after(typed: string, key: string): string {
  const text = key === 'Backspace' ? typed.slice(0, -1) : typed + (key.length === 1 ? key : '');
  return (key === 'Enter' ? `${typed}⏎ ` : text).slice(-SHOWN_LETTERS);
}
