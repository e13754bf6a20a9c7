import type { Api } from '../client.js';
import type { Connection } from '../connection.js';
import type { IceServers } from '../ice-servers.js';
import type { LocalCapture } from '../local-capture.js';
import type { Notices } from '../notices.js';
import type { Person } from '../session.js';
import type { Signaling } from '../signaling.js';
import { Store } from '../store.js';
import { Chat } from './chat.js';
import { Drawing } from './drawing.js';
import { type Farewell, farewellIn } from './farewell.js';
import { controllerOf, inRoom, type Meeting } from './meeting.js';
import { MeetingCommands } from './meeting-commands.js';
import { type MeetingEvent, meetingFeed } from './meeting-feed.js';
import { MeetingMedia } from './meeting-media.js';
import { newsIn } from './news.js';
import { SetMyMedia } from './operations.js';
import { Reactions } from './reactions.js';
import { RemoteControl } from './remote-control.js';
import { Speakers } from './speakers.js';

/** What one device needs to take part in meetings. */
export interface MeetingTools {
  readonly api: Api;
  readonly connection: Connection;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly notices: Notices;
  readonly user: Person;
  readonly terminalId: string;
}

interface AttendanceOptions extends MeetingTools {
  readonly meeting: Meeting;
  readonly capture: LocalCapture;
  readonly rejoins: boolean;
  /** This device takes part no more, and it was not its own wish. */
  readonly ended: (farewell: Farewell) => void;
}

/** What there is in the room, for those who are in it. */
export interface Inside {
  readonly drawing: Drawing;
  readonly remoteControl: RemoteControl;
}

/** This device's part in a meeting, from the door on until it leaves. */
export class Attendance {
  /** The newest copy of the meeting, whichever way it came. */
  readonly meeting: Store<Meeting>;
  /** Null in the waiting room. */
  readonly inside = new Store<Inside | null>(null);
  /** The latest news in a sentence, for screen readers. */
  readonly news = new Store('');
  readonly commands: MeetingCommands;
  readonly chat: Chat;
  readonly reactions: Reactions;
  readonly media: MeetingMedia;
  readonly speakers: Speakers;
  readonly #options: AttendanceOptions;
  readonly #stopFeed: () => void;
  #over = false;

  constructor(options: AttendanceOptions) {
    this.#options = options;
    const { api, connection, signaling, iceServers, notices, user, capture, rejoins } = options;
    const { id } = options.meeting;
    this.meeting = new Store(options.meeting);
    this.commands = new MeetingCommands(api, notices, id, (copy) => this.#keep(copy));
    this.chat = new Chat(api, notices, id, user.id);
    this.reactions = new Reactions(connection, notices, id);
    this.media = new MeetingMedia({
      meetingId: id,
      signaling,
      iceServers,
      capture,
      rejoins,
      tell: (media) => this.commands.do(SetMyMedia, media),
      problem: (text) => notices.tell(text, 'bad'),
    });
    this.speakers = new Speakers(() => this.media.loudness());
    this.#stopFeed = meetingFeed(api, connection, id, {
      heard: (event) => this.#hear(event),
      caughtUp: (copy) => {
        if (copy) this.#keep(copy);
        void this.chat.loadLatest();
      },
    });
    this.#settle(options.meeting);
  }

  get capture(): LocalCapture {
    return this.#options.capture;
  }

  get user(): Person {
    return this.#options.user;
  }

  dispose(): void {
    this.#over = true;
    this.#stopFeed();
    this.speakers.dispose();
    this.media.close();
    this.#leaveRoom();
  }

  #hear(event: MeetingEvent): void {
    if (this.#over) return;
    const { user, notices } = this.#options;
    if (event.__typename === 'MeetingMessageSent') this.chat.receive(event.message);
    if (event.__typename === 'ParticipantReacted' && event.actor?.id !== user.id) {
      this.reactions.show(event.participant.user.displayName, event.reaction);
    }
    const news = newsIn(this.meeting.get(), event, user.id);
    if (news) {
      this.news.set(news.text);
      if (news.urgent) notices.tell(news.text);
    }
    this.#keep(event.meeting);
  }

  /** Keeps this copy, unless a newer one is there. */
  #keep(copy: Meeting): void {
    if (this.#over || copy.version <= this.meeting.get().version) return;
    const waited = this.meeting.get().me?.state === 'WAITING';
    this.meeting.set(copy);
    const farewell = farewellIn(copy, this.#options.terminalId, waited);
    if (farewell) this.#options.ended(farewell);
    else this.#settle(copy);
  }

  /** Brings the media and what is in the room into agreement with the meeting. */
  #settle(meeting: Meeting): void {
    const { me } = meeting;
    if (me?.state !== 'JOINED') {
      this.media.rest();
      this.#leaveRoom();
      return;
    }
    this.media.follow(
      me,
      inRoom(meeting).filter(({ id }) => id !== me.id),
    );
    const { drawing, remoteControl } = this.#enterRoom(meeting.id);
    drawing.turnTo(meeting.screenNo);
    remoteControl.follow(meeting.screenNo, controllerOf(meeting)?.user.id ?? null);
  }

  #enterRoom(meetingId: string): Inside {
    const before = this.inside.get();
    if (before) return before;
    const { connection, notices, user } = this.#options;
    const inside = {
      drawing: new Drawing(connection, notices, meetingId, user.id),
      remoteControl: new RemoteControl(connection, notices, meetingId),
    };
    this.inside.set(inside);
    void this.chat.loadLatest();
    return inside;
  }

  #leaveRoom(): void {
    const inside = this.inside.get();
    inside?.drawing.dispose();
    inside?.remoteControl.dispose();
    this.inside.set(null);
  }
}
