import type { Api } from '../client.js';
import { errorText } from '../failure.js';
import type { MessagePartsFragment } from '../gql/graphql.js';
import { newId } from '../id.js';
import type { Notices } from '../notices.js';
import { ObservableValue } from '../observable-value.js';
import { isRefusal } from './meeting-commands.js';
import { Messages, SendMeetingMessage } from './operations.js';

const PAGE_SIZE = 50;
const RETRY_FOR_MS = 12_000;

export type Message = MessagePartsFragment;

export interface ChatState {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly unread: number;
  readonly loading: boolean;
  readonly hasEarlier: boolean;
}

/** The chat messages of a meeting that this user may read. */
export class Chat {
  readonly state = new ObservableValue<ChatState>({
    messages: [],
    unread: 0,
    loading: false,
    hasEarlier: false,
  });
  readonly #api: Api;
  readonly #notices: Notices;
  readonly #meetingId: string;
  readonly #userId: string;
  #earliest: string | null = null;
  #open = false;

  constructor(api: Api, notices: Notices, meetingId: string, userId: string) {
    this.#api = api;
    this.#notices = notices;
    this.#meetingId = meetingId;
    this.#userId = userId;
  }

  /** Loads messages from before we joined or while we were offline. */
  loadLatest(): Promise<void> {
    return this.#load(null);
  }

  /** Loads the page before the earliest loaded message. */
  loadEarlier(): Promise<void> {
    return this.#load(this.#earliest);
  }

  /** Adds a message from the event stream. */
  receive(message: Message): void {
    const known = this.state.get().messages.some(({ id }) => id === message.id);
    this.#add([message]);
    if (known || this.#open || message.sender.id === this.#userId) return;
    this.state.patch({ unread: this.state.get().unread + 1 });
  }

  /** True if the server stored the message. */
  async send(text: string, toUserId: string | null): Promise<boolean> {
    try {
      // The client chooses the ID, so a retry does not send the message twice.
      const input = { id: newId(), meetingId: this.#meetingId, text, toUserId };
      const { answer } = await this.#api.run(
        SendMeetingMessage,
        { input },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (!isRefusal(answer)) {
        this.#add([answer]);
        return true;
      }
      this.#notices.show(answer.message, 'bad');
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
    return false;
  }

  /** While the chat is open, no message is unread. */
  setOpen(open: boolean): void {
    this.#open = open;
    if (open) this.state.patch({ unread: 0 });
  }

  async #load(before: string | null): Promise<void> {
    this.state.patch({ loading: true });
    try {
      const { meeting } = await this.#api.run(
        Messages,
        { meetingId: this.#meetingId, last: PAGE_SIZE, before },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (!meeting) return;
      const { edges, pageInfo } = meeting.messages;
      this.#earliest = pageInfo.startCursor ?? null;
      this.state.patch({ hasEarlier: pageInfo.hasPreviousPage });
      this.#add(edges.map(({ node }) => node));
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    } finally {
      this.state.patch({ loading: false });
    }
  }

  #add(added: readonly Message[]): void {
    const messages = new Map(
      [...added, ...this.state.get().messages].map((message) => [message.id, message]),
    );
    this.state.patch({
      messages: [...messages.values()].sort((one, other) => one.sentAt.localeCompare(other.sentAt)),
    });
  }
}
