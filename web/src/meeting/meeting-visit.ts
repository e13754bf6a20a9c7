import { Failure, sentence } from '../failure.js';
import { LocalCapture } from '../local-capture.js';
import { pause } from '../pause.js';
import { Store } from '../store.js';
import { Attendance, type MeetingTools } from './attendance.js';
import { type Farewell, farewellBefore, noSuchMeeting } from './farewell.js';
import { isOver, type Meeting } from './meeting.js';
import { isRefusal, MeetingCommands } from './meeting-commands.js';
import { EndMeeting, FindMeeting, JoinMeeting, LeaveMeeting } from './operations.js';
import { whyOutside } from './refusal.js';

const PATIENCE_MS = 12_000;
const LOOK_AGAIN_MS = 4000;

/** Before the door: what is known of the meeting, and why one is still outside. */
export interface Door {
  readonly stage: 'door';
  readonly meeting: Meeting;
  readonly capture: LocalCapture;
  readonly asksPassword: boolean;
  readonly joining: boolean;
  readonly problem: string | null;
}

export type VisitState =
  | { readonly stage: 'looking'; readonly problem: string | null }
  | Door
  | { readonly stage: 'attending'; readonly attendance: Attendance }
  | { readonly stage: 'gone'; readonly farewell: Farewell };

/** One visit to a meeting: from the link that somebody followed until they are home again. */
export class MeetingVisit {
  readonly state = new Store<VisitState>({ stage: 'looking', problem: null });
  readonly code: string;
  readonly #tools: MeetingTools;
  #closed = false;

  constructor(tools: MeetingTools, code: string) {
    this.#tools = tools;
    this.code = code;
    void this.#look();
  }

  /** Knocks; the password as typed, if the meeting asks for one. */
  async join(password: string | null): Promise<void> {
    const door = this.state.get();
    if (door.stage !== 'door' || door.joining) return;
    this.state.set({ ...door, joining: true, problem: null });
    const input = { meeting: { code: this.code }, password, ...door.capture.wishes };
    let problem: string;
    let asksPassword = door.asksPassword;
    try {
      const { answer } = await this.#tools.api.run(
        JoinMeeting,
        { input },
        { patience_ms: PATIENCE_MS },
      );
      if (!isRefusal(answer)) return this.#attend(answer, door.capture, false);
      asksPassword ||= answer.refusal === 'WRONG_PASSWORD';
      // The first time nobody was asked for one.
      problem =
        answer.refusal === 'WRONG_PASSWORD' && !password
          ? 'This meeting has a password: type it in.'
          : whyOutside(answer);
    } catch (thrown) {
      problem = sentence(thrown);
    }
    if (!this.#closed) this.state.set({ ...door, asksPassword, problem });
  }

  /** Back at the door, after this device was away. */
  comeBack(): void {
    this.state.set({ stage: 'looking', problem: null });
    void this.#look();
  }

  /** The user goes; the server is told as soon as it can be reached. */
  leave(): void {
    const state = this.state.get();
    if (state.stage === 'attending') {
      void this.#commandsOf(state.attendance.meeting.get()).doToAll(LeaveMeeting);
    }
    this.#close();
  }

  /** True when it has ended for everybody. */
  async end(): Promise<boolean> {
    const state = this.state.get();
    if (state.stage !== 'attending') return false;
    const ended = await this.#commandsOf(state.attendance.meeting.get()).doToAll(EndMeeting);
    if (ended) this.#close();
    return ended;
  }

  dispose(): void {
    this.#close();
  }

  /** What outlives the attendance: nothing of it is kept. */
  #commandsOf({ id }: Meeting): MeetingCommands {
    const { api, notices } = this.#tools;
    return new MeetingCommands(api, notices, id, () => {});
  }

  async #look(): Promise<void> {
    while (!this.#closed) {
      try {
        const { meeting } = await this.#tools.api.run(FindMeeting, { by: { code: this.code } });
        if (!this.#closed) this.#approach(meeting ?? null);
        return;
      } catch (thrown) {
        this.state.set({ stage: 'looking', problem: sentence(thrown) });
        const asked_s = thrown instanceof Failure ? thrown.retryAfter : null;
        await pause(asked_s === null ? LOOK_AGAIN_MS : asked_s * 1000);
      }
    }
  }

  #approach(meeting: Meeting | null): void {
    if (!meeting) {
      this.state.set({ stage: 'gone', farewell: noSuchMeeting(this.code) });
      return;
    }
    const { terminalId } = this.#tools;
    const { me } = meeting;
    const here = me?.state === 'JOINED' || me?.state === 'WAITING';
    if (me && here && me.terminalId === terminalId && !isOver(meeting)) {
      // The page was reloaded: this device still takes part.
      const capture = new LocalCapture({ camera: me.video, muted: !me.audio });
      this.#attend(meeting, capture, true);
      return;
    }
    const farewell = farewellBefore(meeting);
    if (farewell) {
      this.state.set({ stage: 'gone', farewell });
      return;
    }
    this.state.set({
      stage: 'door',
      meeting,
      capture: new LocalCapture({ camera: meeting.type !== 'AUDIO', muted: false }),
      asksPassword: meeting.settings.passwordRequired,
      joining: false,
      problem: null,
    });
  }

  #attend(meeting: Meeting, capture: LocalCapture, rejoins: boolean): void {
    if (this.#closed) {
      void this.#commandsOf(meeting).doToAll(LeaveMeeting);
      return;
    }
    const attendance = new Attendance({
      ...this.#tools,
      meeting,
      capture,
      rejoins,
      ended: (farewell) => {
        attendance.dispose();
        // What was said of the room holds no more.
        this.#tools.notices.clear();
        this.state.set({ stage: 'gone', farewell });
      },
    });
    this.state.set({ stage: 'attending', attendance });
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const state = this.state.get();
    if (state.stage === 'door') state.capture.close();
    if (state.stage === 'attending') state.attendance.dispose();
  }
}
