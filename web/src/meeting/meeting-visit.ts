import { errorText, Failure } from '../failure.js';
import { LocalCapture } from '../local-capture.js';
import { ObservableValue } from '../observable-value.js';
import { pause } from '../pause.js';
import { joinRefusalText } from './join-refusal.js';
import { isOver, type Meeting } from './meeting.js';
import { isRefusal, MeetingCommands } from './meeting-commands.js';
import { exitBeforeJoin, type MeetingExit, meetingNotFound } from './meeting-exit.js';
import { type MeetingDependencies, MeetingParticipation } from './meeting-participation.js';
import { EndMeeting, FindMeeting, JoinMeeting, LeaveMeeting } from './operations.js';

const RETRY_FOR_MS = 12_000;
const LOOKUP_RETRY_MS = 4000;

/** The pre-join screen: the meeting, the preview, and why joining failed. */
export interface PreJoin {
  readonly phase: 'pre-join';
  readonly meeting: Meeting;
  readonly capture: LocalCapture;
  readonly asksPassword: boolean;
  readonly joining: boolean;
  readonly problem: string | null;
}

export type VisitState =
  | { readonly phase: 'loading'; readonly problem: string | null }
  | PreJoin
  | { readonly phase: 'participating'; readonly participation: MeetingParticipation }
  | { readonly phase: 'exited'; readonly exit: MeetingExit };

/** One visit to a meeting, from opening its link to returning home. */
export class MeetingVisit {
  readonly state = new ObservableValue<VisitState>({ phase: 'loading', problem: null });
  readonly code: string;
  readonly #dependencies: MeetingDependencies;
  #closed = false;

  constructor(dependencies: MeetingDependencies, code: string) {
    this.#dependencies = dependencies;
    this.code = code;
    void this.#lookUp();
  }

  /** Asks to join. `password` is what the user typed, if the meeting has one. */
  async join(password: string | null): Promise<void> {
    const preJoin = this.state.get();
    if (preJoin.phase !== 'pre-join' || preJoin.joining) return;
    this.state.set({ ...preJoin, joining: true, problem: null });
    const input = { meeting: { code: this.code }, password, ...preJoin.capture.desiredMedia };
    let problem: string;
    let asksPassword = preJoin.asksPassword;
    try {
      const { answer } = await this.#dependencies.api.run(
        JoinMeeting,
        { input },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (!isRefusal(answer)) return this.#participate(answer, preJoin.capture, false);
      asksPassword ||= answer.refusal === 'WRONG_PASSWORD';
      // The user was not asked for a password before.
      problem =
        answer.refusal === 'WRONG_PASSWORD' && !password
          ? 'Enter the meeting password.'
          : joinRefusalText(answer);
    } catch (thrown) {
      problem = errorText(thrown);
    }
    if (!this.#closed) this.state.set({ ...preJoin, asksPassword, problem });
  }

  /** Returns to the pre-join screen. */
  lookUpAgain(): void {
    this.state.set({ phase: 'loading', problem: null });
    void this.#lookUp();
  }

  /** Leaves at once. The server learns of it once it is reachable. */
  leave(): void {
    const state = this.state.get();
    if (state.phase === 'participating') {
      void this.#commandsOf(state.participation.meeting.get()).runOnMeeting(LeaveMeeting);
    }
    this.#close();
  }

  /** True if the meeting ended for everyone. */
  async end(): Promise<boolean> {
    const state = this.state.get();
    if (state.phase !== 'participating') return false;
    const ended = await this.#commandsOf(state.participation.meeting.get()).runOnMeeting(
      EndMeeting,
    );
    if (ended) this.#close();
    return ended;
  }

  dispose(): void {
    this.#close();
  }

  /** Commands that outlive the participation, so their results are dropped. */
  #commandsOf({ id }: Meeting): MeetingCommands {
    const { api, notices } = this.#dependencies;
    return new MeetingCommands(api, notices, id, () => {});
  }

  async #lookUp(): Promise<void> {
    while (!this.#closed) {
      try {
        const { meeting } = await this.#dependencies.api.run(FindMeeting, {
          by: { code: this.code },
        });
        if (!this.#closed) this.#enter(meeting ?? null);
        return;
      } catch (thrown) {
        this.state.set({ phase: 'loading', problem: errorText(thrown) });
        const retryAfter_s = thrown instanceof Failure ? thrown.retryAfter : null;
        await pause(retryAfter_s === null ? LOOKUP_RETRY_MS : retryAfter_s * 1000);
      }
    }
  }

  #enter(meeting: Meeting | null): void {
    if (!meeting) {
      this.state.set({ phase: 'exited', exit: meetingNotFound(this.code) });
      return;
    }
    const { terminalId } = this.#dependencies;
    const { me } = meeting;
    const here = me?.state === 'JOINED' || me?.state === 'WAITING';
    if (me && here && me.terminalId === terminalId && !isOver(meeting)) {
      // After a reload, this device is still in the meeting.
      const capture = new LocalCapture({ camera: me.video, muted: !me.audio });
      this.#participate(meeting, capture, true);
      return;
    }
    const exit = exitBeforeJoin(meeting);
    if (exit) {
      this.state.set({ phase: 'exited', exit });
      return;
    }
    this.state.set({
      phase: 'pre-join',
      meeting,
      capture: new LocalCapture({ camera: meeting.type !== 'AUDIO', muted: false }),
      asksPassword: meeting.settings.passwordRequired,
      joining: false,
      problem: null,
    });
  }

  #participate(meeting: Meeting, capture: LocalCapture, rejoins: boolean): void {
    if (this.#closed) {
      void this.#commandsOf(meeting).runOnMeeting(LeaveMeeting);
      return;
    }
    const participation = new MeetingParticipation({
      ...this.#dependencies,
      meeting,
      capture,
      rejoins,
      onExit: (exit) => {
        participation.dispose();
        // Notices from the room are outdated.
        this.#dependencies.notices.clear();
        this.state.set({ phase: 'exited', exit });
      },
    });
    this.state.set({ phase: 'participating', participation });
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const state = this.state.get();
    if (state.phase === 'pre-join') state.capture.close();
    if (state.phase === 'participating') state.participation.dispose();
  }
}
