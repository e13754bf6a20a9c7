import type { Connection } from '../connection.js';
import { errorText } from '../failure.js';
import type { Notices } from '../notices.js';
import { ObservableValue } from '../observable-value.js';
import { isRefusal } from './meeting-commands.js';
import { ReactInMeeting } from './operations.js';

const SHOWN_MS = 4000;
/** Enough to show that a crowd applauds. */
const MAX_SHOWN = 30;

export interface Reaction {
  readonly key: number;
  readonly name: string;
  readonly reaction: string;
}

/** The reactions that float across the screen. */
export class Reactions {
  readonly shown = new ObservableValue<readonly Reaction[]>([]);
  readonly #connection: Connection;
  readonly #notices: Notices;
  readonly #meetingId: string;
  #nextKey = 1;

  constructor(connection: Connection, notices: Notices, meetingId: string) {
    this.#connection = connection;
    this.#notices = notices;
    this.#meetingId = meetingId;
  }

  show(name: string, reaction: string): void {
    const key = this.#nextKey++;
    this.shown.set([...this.shown.get(), { key, name, reaction }].slice(-MAX_SHOWN));
    setTimeout(() => this.shown.set(this.shown.get().filter((each) => each.key !== key)), SHOWN_MS);
  }

  async send(reaction: string): Promise<void> {
    try {
      const input = { meetingId: this.#meetingId, reaction };
      const { answer } = await this.#connection.request(ReactInMeeting, { input });
      if (isRefusal(answer)) this.#notices.show(answer.message, 'bad');
      // The server sends reactions to everyone but their sender.
      else this.show('You', reaction);
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }
}
