import type { Api } from '../client.js';
import type { Connection } from '../connection.js';
import type { IceServers } from '../ice-servers.js';
import type { LocalCapture } from '../local-capture.js';
import type { Notices } from '../notices.js';
import { ObservableValue } from '../observable-value.js';
import type { Person } from '../session.js';
import type { Signaling } from '../signaling.js';
import { Chat } from './chat.js';
import { Drawing } from './drawing.js';
import { summarizeEvent } from './event-summary.js';
import { controllerOf, inRoom, type Meeting } from './meeting.js';
import { MeetingCommands } from './meeting-commands.js';
import { exitAfterChange, type MeetingExit } from './meeting-exit.js';
import { MeetingMedia } from './meeting-media.js';
import { type MeetingEvent, subscribeToMeeting } from './meeting-subscription.js';
import { SetMyMedia } from './operations.js';
import { Reactions } from './reactions.js';
import { RemoteControl } from './remote-control.js';
import { Speakers } from './speakers.js';

/** The dependencies of a device's meetings. */
export interface MeetingDependencies {
  readonly api: Api;
  readonly connection: Connection;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly notices: Notices;
  readonly user: Person;
  readonly terminalId: string;
}

interface ParticipationOptions extends MeetingDependencies {
  readonly meeting: Meeting;
  readonly capture: LocalCapture;
  readonly rejoins: boolean;
  /** Called when this device is out of the meeting without having left by itself. */
  readonly onExit: (exit: MeetingExit) => void;
}

/** The features that only participants in the room have. */
export interface RoomTools {
  readonly drawing: Drawing;
  readonly remoteControl: RemoteControl;
}

/** This device's participation in a meeting, from joining to leaving. */
export class MeetingParticipation {
  /** The newest copy of the meeting. */
  readonly meeting: ObservableValue<Meeting>;
  /** Null in the waiting room. */
  readonly roomTools = new ObservableValue<RoomTools | null>(null);
  /** The latest event as a sentence, for screen readers. */
  readonly latestEvent = new ObservableValue('');
  readonly commands: MeetingCommands;
  readonly chat: Chat;
  readonly reactions: Reactions;
  readonly media: MeetingMedia;
  readonly speakers: Speakers;
  readonly #options: ParticipationOptions;
  readonly #unsubscribe: () => void;
  #disposed = false;

  constructor(options: ParticipationOptions) {
    this.#options = options;
    const { api, connection, signaling, iceServers, notices, user, capture, rejoins } = options;
    const { id } = options.meeting;
    this.meeting = new ObservableValue(options.meeting);
    this.commands = new MeetingCommands(api, notices, id, (copy) => this.#keep(copy));
    this.chat = new Chat(api, notices, id, user.id);
    this.reactions = new Reactions(connection, notices, id);
    this.media = new MeetingMedia({
      meetingId: id,
      signaling,
      iceServers,
      capture,
      rejoins,
      report: (media) => this.commands.run(SetMyMedia, media),
      onProblem: (text) => notices.show(text, 'bad'),
    });
    this.speakers = new Speakers(() => this.media.loudness());
    this.#unsubscribe = subscribeToMeeting(api, connection, id, {
      onEvent: (event) => this.#handle(event),
      onCatchUp: (copy) => {
        if (copy) this.#keep(copy);
        void this.chat.loadLatest();
      },
    });
    this.#reconcile(options.meeting);
  }

  get capture(): LocalCapture {
    return this.#options.capture;
  }

  get user(): Person {
    return this.#options.user;
  }

  dispose(): void {
    this.#disposed = true;
    this.#unsubscribe();
    this.speakers.dispose();
    this.media.close();
    this.#leaveRoom();
  }

  #handle(event: MeetingEvent): void {
    if (this.#disposed) return;
    const { user, notices } = this.#options;
    if (event.__typename === 'MeetingMessageSent') this.chat.receive(event.message);
    if (event.__typename === 'ParticipantReacted' && event.actor?.id !== user.id) {
      this.reactions.show(event.participant.user.displayName, event.reaction);
    }
    const summary = summarizeEvent(this.meeting.get(), event, user.id);
    if (summary) {
      this.latestEvent.set(summary.text);
      if (summary.urgent) notices.show(summary.text);
    }
    this.#keep(event.meeting);
  }

  /** Keeps this copy unless a newer one is known. */
  #keep(copy: Meeting): void {
    if (this.#disposed || copy.version <= this.meeting.get().version) return;
    const wasWaiting = this.meeting.get().me?.state === 'WAITING';
    this.meeting.set(copy);
    const exit = exitAfterChange(copy, this.#options.terminalId, wasWaiting);
    if (exit) this.#options.onExit(exit);
    else this.#reconcile(copy);
  }

  /** Aligns the media and room tools with the meeting. */
  #reconcile(meeting: Meeting): void {
    const { me } = meeting;
    if (me?.state !== 'JOINED') {
      this.media.stop();
      this.#leaveRoom();
      return;
    }
    this.media.follow(
      me,
      inRoom(meeting).filter(({ id }) => id !== me.id),
    );
    const { drawing, remoteControl } = this.#enterRoom(meeting.id);
    drawing.setScreen(meeting.screenNo);
    remoteControl.follow(meeting.screenNo, controllerOf(meeting)?.user.id ?? null);
  }

  #enterRoom(meetingId: string): RoomTools {
    const before = this.roomTools.get();
    if (before) return before;
    const { connection, notices, user } = this.#options;
    const tools = {
      drawing: new Drawing(connection, notices, meetingId, user.id),
      remoteControl: new RemoteControl(connection, notices, meetingId),
    };
    this.roomTools.set(tools);
    void this.chat.loadLatest();
    return tools;
  }

  #leaveRoom(): void {
    const roomTools = this.roomTools.get();
    roomTools?.drawing.dispose();
    roomTools?.remoteControl.dispose();
    this.roomTools.set(null);
  }
}
