import type { Api } from './client.js';
import { errorText } from './failure.js';
import type { NoticeContent } from './notices.js';
import { ObservableValue } from './observable-value.js';
import { BlockedPeople, BlockUser, UnblockUser } from './operations.js';
import type { Person } from './session.js';

const RETRY_FOR_MS = 10_000;

export interface BlockedState {
  /** Most recently blocked first. */
  readonly people: readonly Person[];
  readonly loaded: boolean;
  readonly problem: string | null;
}

/** The users that the signed-in user has blocked, on any device. */
export class BlockedUsers {
  readonly state = new ObservableValue<BlockedState>({ people: [], loaded: false, problem: null });
  readonly #api: Api;
  /** Changes in flight, by user ID. */
  readonly #changing = new Map<string, Promise<NoticeContent>>();
  /** Rises with each read and change, so that a stale read is discarded. */
  #reading = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  async load(): Promise<void> {
    const reading = ++this.#reading;
    try {
      const { me } = await this.#api.run(BlockedPeople, {}, { retryFor_ms: RETRY_FOR_MS });
      if (reading !== this.#reading) return;
      this.state.set({ people: me.blocked, loaded: true, problem: null });
    } catch (thrown) {
      if (reading === this.#reading) this.state.patch({ problem: errorText(thrown) });
    }
  }

  block(person: Person): Promise<NoticeContent> {
    return this.#once(person, async () => {
      const { answer } = await this.#api.run(
        BlockUser,
        { userId: person.id },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (answer.__typename === 'NotFoundError') return bad(GONE);
      if (answer.__typename === 'InvalidInputError')
        return bad(answer.fields[0]?.message ?? answer.text);
      this.#show([person, ...this.#without(person)]);
      return { text: `You blocked ${person.displayName}.`, tone: 'plain' };
    });
  }

  unblock(person: Person): Promise<NoticeContent> {
    return this.#once(person, async () => {
      const { answer } = await this.#api.run(
        UnblockUser,
        { userId: person.id },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (answer.__typename === 'NotFoundError') return bad(GONE);
      this.#show(this.#without(person));
      return { text: `You unblocked ${person.displayName}.`, tone: 'plain' };
    });
  }

  /** One change at a time per user, so a double click sends one request. */
  #once({ id }: Person, change: () => Promise<NoticeContent>): Promise<NoticeContent> {
    const running = this.#changing.get(id);
    if (running) return running;
    const result = change()
      .catch((thrown: unknown) => bad(errorText(thrown)))
      .finally(() => {
        this.#changing.delete(id);
        // Reload after a failure too: the server may have applied the change.
        void this.load();
      });
    this.#changing.set(id, result);
    return result;
  }

  #show(people: readonly Person[]): void {
    this.#reading++;
    this.state.patch({ people });
  }

  #without({ id }: Person): readonly Person[] {
    return this.state.get().people.filter((person) => person.id !== id);
  }
}

const GONE = 'This account no longer exists.';

function bad(text: string): NoticeContent {
  return { text, tone: 'bad' };
}
