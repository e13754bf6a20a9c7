import type { Api } from '../client.js';
import { errorText } from '../failure.js';
import type { MessagePartsFragment } from '../gql/graphql.js';
import { newId } from '../id.js';
import type { Notices } from '../notices.js';
import { Store } from '../store.js';
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

/** What is written in a meeting, as far as this user may read it. */
export class Chat {
  readonly state = new Store<ChatState>({
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

  /** What was written before we came, or while we were away. */
  loadLatest(): Promise<void> {
    return this.#load(null);
  }

  /** The page of messages before those that are there. */
  loadEarlier(): Promise<void> {
    return this.#load(this.#earliest);
  }

  /** Somebody has just written. */
  receive(message: Message): void {
    const known = this.state.get().messages.some(({ id }) => id === message.id);
    this.#add([message]);
    if (known || this.#open || message.sender.id === this.#userId) return;
    this.state.patch({ unread: this.state.get().unread + 1 });
  }

  /** True when the server has it. */
  async send(text: string, toUserId: string | null): Promise<boolean> {
    try {
      // With an id of our choice: asking again sends it once.
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

  /** Whether the user has it before them: then nothing is unread. */
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
