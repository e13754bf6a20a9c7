import { stringifyDocument } from '@urql/core';
import { errorText } from '../failure.js';
import type {
  CreateMeetingInput,
  MeetingInvitationsSubscription,
  MeetingSummaryFragment,
} from '../gql/graphql.js';
import { resumingSubscription } from '../resuming-subscription.js';
import { Store } from '../store.js';
import { type FormProblems, formProblem, NO_PROBLEMS, toFormProblems } from './form-problems.js';
import { meetingLinkInUrl, setCodeInUrl } from './meeting-code.js';
import { isRefusal } from './meeting-commands.js';
import type { MeetingDependencies } from './meeting-participation.js';
import { MeetingVisit } from './meeting-visit.js';
import { CreateMeeting, MeetingInvitations, StreamPosition } from './operations.js';

export type Invitation = MeetingInvitationsSubscription['meetingInvitations'];
export type MeetingRow = MeetingSummaryFragment;

/** The meetings of one user on one device: the one that is visited, and invitations to others. */
export class Meetings {
  readonly visit = new Store<MeetingVisit | null>(null);
  /** Whether the user followed a link that leads to no meeting. */
  readonly badLink = new Store(false);
  readonly invitations = new Store<readonly Invitation[]>([]);
  readonly #dependencies: MeetingDependencies;
  readonly #hangUp: () => void;
  #stop = () => {};
  #disposed = false;

  /** `hangUp` ends the call that this device may be in: one microphone, one conversation. */
  constructor(dependencies: MeetingDependencies, hangUp: () => void) {
    this.#dependencies = dependencies;
    this.#hangUp = hangUp;
    this.#followInvitations().catch(() => {
      // Signed out before it could begin.
    });
    const link = meetingLinkInUrl();
    if (link?.code) this.open(link.code);
    else if (link) this.badLink.set(true);
  }

  /** Goes to the door of the meeting with this code. */
  open(code: string): void {
    this.visit.get()?.leave();
    this.#hangUp();
    setCodeInUrl(code);
    this.#dependencies.notices.clear();
    this.dismiss(code);
    this.badLink.set(false);
    this.visit.set(new MeetingVisit(this.#dependencies, code));
  }

  /** Leaves the meeting that is visited, if any, for the home page. */
  leave(): void {
    this.visit.get()?.leave();
    this.#goHome();
  }

  /** Ends it for everybody. */
  async end(): Promise<void> {
    if (await this.visit.get()?.end()) this.#goHome();
  }

  /** Goes to the door of a new meeting, or says why there is none. With the same id it is made once. */
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

  /** The user has seen the invitations to this meeting. */
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

  /** With a position from the start: a socket that breaks before the first one loses none. */
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
