import type { IceServers } from '../ice-servers.js';
import type { LocalCapture } from '../local-capture.js';
import { openScreen } from '../local-media.js';
import { pause } from '../pause.js';
import { PeerMesh, type RemotePeer } from '../peer-mesh.js';
import type { Signaling } from '../signaling.js';
import { Store } from '../store.js';
import { videoFormatFor } from '../video-format.js';
import { joinedBefore, type MeetingParticipant } from './meeting.js';

const CAPTURE_TIMEOUT_MS = 1500;

/** What this device tells the server that it sends. */
export interface OwnMedia {
  readonly audio?: boolean;
  readonly video?: boolean;
  readonly screen?: boolean;
}

interface MeetingMediaOptions {
  readonly meetingId: string;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly capture: LocalCapture;
  /** After a reload: we offer to everybody, who cannot know that we began anew. */
  readonly rejoins: boolean;
  /** True when the server agrees. */
  readonly report: (media: OwnMedia) => Promise<boolean>;
  readonly onProblem: (text: string) => void;
}

/**
 * The media of one meeting on this device. What it sends follows from what the server says of us: a host who
 * mutes somebody mutes their microphone, not a picture of it.
 */
export class MeetingMedia {
  readonly localScreen = new Store<MediaStream | null>(null);
  readonly #options: MeetingMediaOptions;
  readonly #mesh: PeerMesh;
  readonly #stop: () => void;
  #me: MeetingParticipant | null = null;
  /** The last one that was told. */
  #lastProblem: string | null = null;
  #screen: MediaStreamTrack | null = null;
  /** The user chose a screen, and the server has not said yet whether it is shared. */
  #isRequesting = false;

  constructor(options: MeetingMediaOptions) {
    this.#options = options;
    const { meetingId, signaling, iceServers, capture } = options;
    this.#mesh = new PeerMesh({
      scope: { meetingId },
      slots: ['audio', 'video', 'screen'],
      signaling,
      iceServers,
      ready: Promise.race([capture.opened, pause(CAPTURE_TIMEOUT_MS)]),
    });
    capture.setSink((slot, track) => this.#mesh.setTrack(slot, track));
    this.#stop = capture.state.subscribe(() => this.#reportMissingMedia());
  }

  get remotes(): Store<readonly RemotePeer[]> {
    return this.#mesh.remotes;
  }

  loudness(): ReadonlyMap<string, number> {
    return this.#mesh.loudness();
  }

  /** Sends what the server says that we send, to exactly these people. */
  follow(me: MeetingParticipant, others: readonly MeetingParticipant[]): void {
    const { capture, rejoins } = this.#options;
    const before = this.#me;
    this.#me = me;
    if (before?.audio !== me.audio) void capture.setMuted(!me.audio);
    if (before?.video !== me.video) void capture.setCamera(me.video);
    this.#followScreen(me.screen);
    capture.limitVideo(videoFormatFor(others.length));
    this.#mesh.connectTo(
      others.map((other) => {
        const first = joinedBefore(me, other);
        return {
          userId: other.user.id,
          joinKey: `${other.terminalId} ${other.joinedAt}`,
          polite: !first,
          offers: first || rejoins,
        };
      }),
    );
  }

  /** In the waiting room nobody is heard or seen. */
  stop(): void {
    this.#me = null;
    void this.#options.capture.setMuted(true);
    this.#followScreen(false);
    this.#mesh.connectTo([]);
  }

  /** The user picks a screen; whether it is shared, the server says. Has to be called while a click is handled. */
  async shareScreen(): Promise<void> {
    const { report, onProblem } = this.#options;
    const screen = await openScreen();
    if (screen.problem) onProblem(screen.problem);
    if (!screen.video) return;
    this.#screen?.stop();
    this.#screen = screen.video;
    // The browser has a button of its own to end it.
    screen.video.onended = () => void report({ screen: false });
    this.#isRequesting = true;
    await report({ screen: true });
    this.#isRequesting = false;
    this.#followScreen(this.#me?.screen ?? false);
  }

  close(): void {
    this.#stop();
    this.#mesh.close();
    this.#screen?.stop();
    this.#options.capture.close();
  }

  #followScreen(shared: boolean): void {
    if (shared && this.#screen) {
      if (!this.localScreen.get()) {
        this.localScreen.set(new MediaStream([this.#screen]));
        this.#mesh.setTrack('screen', this.#screen);
      }
    } else if (shared && !this.#isRequesting) {
      // Of before a reload: the browser took the screen back.
      void this.#options.report({ screen: false });
    } else if (!shared && !this.#isRequesting && this.#screen) {
      this.#screen.stop();
      this.#screen = null;
      this.#mesh.setTrack('screen', null);
      this.localScreen.set(null);
    }
  }

  /** What the server says that we send, and we cannot: nobody should wait for it. */
  #reportMissingMedia(): void {
    const { microphone, camera, problem } = this.#options.capture.state.get();
    if (problem && problem !== this.#lastProblem) this.#options.onProblem(problem);
    this.#lastProblem = problem;
    const audio = this.#me?.audio && microphone === 'none' ? { audio: false } : {};
    const video = this.#me?.video && camera === 'off' ? { video: false } : {};
    if ('audio' in audio || 'video' in video) void this.#options.report({ ...audio, ...video });
  }
}
