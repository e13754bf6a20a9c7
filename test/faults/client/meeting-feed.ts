import { decodeCursor } from '../../../src/realtime/feeds/cursor.js';
import type { Happening } from '../history.js';
import {
  MEETING_EVENTS,
  type MeetingEventsData,
  meetingSeen,
  userIn,
} from './meeting-documents.js';
import { codeOf, type Wire } from './wire.js';

/** After these codes, the same subscription may succeed in a moment. */
const RETRYABLE: readonly string[] = ['UNAVAILABLE', 'CURSOR_EXPIRED'];

/** A device's subscription to one meeting, from joining until the server says that it is over. */
export class MeetingFeed {
  /** The number of the last event that it received. */
  position: number | null = null;
  /** Whether the device is in the meeting, as far as it knows. */
  inIt = false;
  readonly #meetingId: string;
  readonly #note: (happening: Happening) => void;
  readonly #rest: () => Promise<void>;
  #cursor: string | null = null;
  #joins = 0;
  #wire: Wire | null = null;

  constructor(
    meetingId: string,
    deps: { note: (happening: Happening) => void; rest: () => Promise<void> },
  ) {
    this.#meetingId = meetingId;
    this.#note = deps.note;
    this.#rest = deps.rest;
  }

  /** The device was admitted, or has to wait. */
  join(): void {
    this.#joins += 1;
    this.inIt = true;
  }

  /** The device leaves for good. */
  leave(): void {
    this.inIt = false;
  }

  /** Follows the meeting on a socket, at most once at a time, until that closes or the meeting is over. */
  async follow(wire: Wire): Promise<void> {
    if (this.#wire === wire) return;
    this.#wire = wire;
    while (wire.open && this.inIt) {
      const joins = this.#joins;
      const code = await this.#subscribe(wire);
      if (code === null) break;
      if (code === 'UNAVAILABLE') await this.#rest();
      if (code !== 'UNAVAILABLE') this.#begin();
      // The device may have rejoined meanwhile.
      if (!RETRYABLE.includes(code) && joins === this.#joins) this.inIt = false;
    }
    if (this.#wire === wire) this.#wire = null;
  }

  /** Subscribes from the meeting as it is. */
  #begin(): void {
    this.#cursor = null;
    this.position = null;
  }

  /** Runs one subscription. Returns why it ended; null means with its socket. */
  async #subscribe(wire: Wire): Promise<string | null> {
    const meetingId = this.#meetingId;
    const about = { what: 'meeting', meetingId } as const;
    this.#note({ is: 'following', ...about, seq: this.position });
    const end = await wire.follow<MeetingEventsData>(
      { query: MEETING_EVENTS, variables: { meetingId, after: this.#cursor } },
      ({ meetingEvents: { __typename: kind, cursor, meeting, participant } }) => {
        const seq = decodeCursor(cursor)?.seq ?? Number.NaN;
        const whose = participant ? userIn(meetingId, participant) : null;
        const seen = meetingSeen(meeting);
        this.#note({ is: 'meeting event', seq, kind, meetingId, about: whose, meeting: seen });
        this.#cursor = cursor;
        this.position = seq;
      },
    );
    if (end === 'closed' || !this.inIt) return null;
    const code = codeOf(end.errors);
    this.#note({ is: 'ended', ...about, code });
    return code;
  }
}
