import type { IceServers } from '../ice-servers.js';
import type { LocalCapture } from '../local-capture.js';
import { openScreen } from '../local-media.js';
import { ObservableValue } from '../observable-value.js';
import { pause } from '../pause.js';
import { PeerMesh, type RemotePeer } from '../peer-mesh.js';
import type { Signaling } from '../signaling.js';
import { videoFormatFor } from '../video-format.js';
import { joinedBefore, type MeetingParticipant } from './meeting.js';

const CAPTURE_TIMEOUT_MS = 1500;

/** The media that this device reports to the server. */
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
  /** True after a reload. Then we offer to all peers, which do not know that we restarted. */
  readonly rejoins: boolean;
  /** Resolves with true if the server accepts. */
  readonly report: (media: OwnMedia) => Promise<boolean>;
  readonly onProblem: (text: string) => void;
}

/**
 * The media of one meeting on this device. The server's state decides what it sends: when a host
 * mutes a participant, their microphone goes off, not only the icon.
 */
export class MeetingMedia {
  readonly localScreen = new ObservableValue<MediaStream | null>(null);
  readonly #options: MeetingMediaOptions;
  readonly #mesh: PeerMesh;
  readonly #stop: () => void;
  #me: MeetingParticipant | null = null;
  /** The last problem that was shown. */
  #lastProblem: string | null = null;
  #screen: MediaStreamTrack | null = null;
  /** The user picked a screen, and the server has not answered yet. */
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

  get remotes(): ObservableValue<readonly RemotePeer[]> {
    return this.#mesh.remotes;
  }

  loudness(): ReadonlyMap<string, number> {
    return this.#mesh.loudness();
  }

  /** Sends the media that the server's state says, to exactly these participants. */
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

  /** In the waiting room, this device sends nothing. */
  stop(): void {
    this.#me = null;
    void this.#options.capture.setMuted(true);
    this.#followScreen(false);
    this.#mesh.connectTo([]);
  }

  /**
   * Lets the user pick a screen. The server decides whether it is shared. Must be called in a click
   * handler.
   */
  async shareScreen(): Promise<void> {
    const { report, onProblem } = this.#options;
    const screen = await openScreen();
    if (screen.problem) onProblem(screen.problem);
    if (!screen.video) return;
    this.#screen?.stop();
    this.#screen = screen.video;
    // The browser has its own button to stop sharing.
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
      // Shared before a reload, which ended the capture.
      void this.#options.report({ screen: false });
    } else if (!shared && !this.#isRequesting && this.#screen) {
      this.#screen.stop();
      this.#screen = null;
      this.#mesh.setTrack('screen', null);
      this.localScreen.set(null);
    }
  }

  /** Reports media that we should send but cannot, so that nobody waits for them. */
  #reportMissingMedia(): void {
    const { microphone, camera, problem } = this.#options.capture.state.get();
    if (problem && problem !== this.#lastProblem) this.#options.onProblem(problem);
    this.#lastProblem = problem;
    const audio = this.#me?.audio && microphone === 'none' ? { audio: false } : {};
    const video = this.#me?.video && camera === 'off' ? { video: false } : {};
    if ('audio' in audio || 'video' in video) void this.#options.report({ ...audio, ...video });
  }
}
