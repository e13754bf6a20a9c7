import { stringifyDocument } from '@urql/core';
import { errorText } from '../failure.js';
import type {
  CreateMeetingInput,
  MeetingInvitationsSubscription,
  MeetingSummaryFragment,
} from '../gql/graphql.js';
import { ObservableValue } from '../observable-value.js';
import { resumingSubscription } from '../resuming-subscription.js';
import { type FormProblems, formProblem, NO_PROBLEMS, toFormProblems } from './form-problems.js';
import { meetingLinkInUrl, setCodeInUrl } from './meeting-code.js';
import { isRefusal } from './meeting-commands.js';
import type { MeetingDependencies } from './meeting-participation.js';
import { MeetingVisit } from './meeting-visit.js';
import { CreateMeeting, MeetingInvitations, StreamPosition } from './operations.js';

export type Invitation = MeetingInvitationsSubscription['meetingInvitations'];
export type MeetingRow = MeetingSummaryFragment;

/** The meetings of one user on this device: the one they visit, and invitations to others. */
export class Meetings {
  readonly visit = new ObservableValue<MeetingVisit | null>(null);
  /** True if the user followed an invalid meeting link. */
  readonly badLink = new ObservableValue(false);
  readonly invitations = new ObservableValue<readonly Invitation[]>([]);
  readonly #dependencies: MeetingDependencies;
  readonly #hangUp: () => void;
  #stop = () => {};
  #disposed = false;

  /** `hangUp` ends this device's call: one microphone, one conversation. */
  constructor(dependencies: MeetingDependencies, hangUp: () => void) {
    this.#dependencies = dependencies;
    this.#hangUp = hangUp;
    this.#followInvitations().catch(() => {
      // The user signed out first.
    });
    const link = meetingLinkInUrl();
    if (link?.code) this.open(link.code);
    else if (link) this.badLink.set(true);
  }

  /** Opens the pre-join screen of a meeting. */
  open(code: string): void {
    this.visit.get()?.leave();
    this.#hangUp();
    setCodeInUrl(code);
    this.#dependencies.notices.clear();
    this.dismiss(code);
    this.badLink.set(false);
    this.visit.set(new MeetingVisit(this.#dependencies, code));
  }

  /** Leaves the visited meeting, if any, and returns home. */
  leave(): void {
    this.visit.get()?.leave();
    this.#goHome();
  }

  /** Ends the meeting for everyone. */
  async end(): Promise<void> {
    if (await this.visit.get()?.end()) this.#goHome();
  }

  /**
   * Creates a meeting and opens its pre-join screen, or returns the form's errors. The same ID
   * creates it only once.
   */
  async create(input: CreateMeetingInput & { readonly id: string }): Promise<FormProblems> {
    try {
      const { answer } = await this.#dependencies.api.run(CreateMeeting, { input });
      if (answer.__typename === 'InvalidInputError') return toFormProblems(answer.fields);
      if (isRefusal(answer)) return formProblem(answer.message);
      this.open(answer.code);
      return NO_PROBLEMS;
    } catch (thrown) {
      return formProblem(errorText(thrown));
    }
  }

  /** Removes the invitations to this meeting. */
  dismiss(code: string): void {
    const others = this.invitations.get().filter(({ meeting }) => meeting.code !== code);
    this.invitations.set(others);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
    this.visit.get()?.dispose();
  }

  #goHome(): void {
    setCodeInUrl(null);
    this.badLink.set(false);
    this.visit.set(null);
  }

  /**
   * Starts from a known cursor, so that no invitation is lost if the socket breaks before the first
   * one.
   */
  async #followInvitations(): Promise<void> {
    const after = await this.#position();
    if (this.#disposed) return;
    const { client } = this.#dependencies.connection;
    this.#stop = resumingSubscription<MeetingInvitationsSubscription>(client, {
      query: stringifyDocument(MeetingInvitations),
      after,
      cursorOf: ({ meetingInvitations }) => meetingInvitations.cursor,
      onData: ({ meetingInvitations }) => this.#addInvitation(meetingInvitations),
      onExpired: () => this.#position(),
    });
  }

  async #position(): Promise<string> {
    const retryFor_ms = Number.POSITIVE_INFINITY;
    const { eventCursor } = await this.#dependencies.api.run(StreamPosition, {}, { retryFor_ms });
    return eventCursor;
  }

  #addInvitation(invitation: Invitation): void {
    const { code } = invitation.meeting;
    this.dismiss(code);
    if (this.visit.get()?.code === code) return;
    this.invitations.set([...this.invitations.get(), invitation]);
  }
}
