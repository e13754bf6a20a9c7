import {
  type Call,
  isLive,
  isOnOtherDevice,
  isOnThisDevice,
  isRinging,
  isRingingFor,
  othersIn,
  participantOf,
} from './call.js';
import { CallCache } from './call-cache.js';
import { CallCommands } from './call-commands.js';
import { CallMedia } from './call-media.js';
import { noticesForChange } from './call-notices.js';
import { CallReporter } from './call-reporter.js';
import { callEndText } from './call-result.js';
import { CallSync } from './call-sync.js';
import type { Api } from './client.js';
import type { Connection } from './connection.js';
import type { CallType } from './gql/graphql.js';
import type { IceServers } from './ice-servers.js';
import { newId } from './id.js';
import { LocalCapture } from './local-capture.js';
import { restoreMediaChoice, saveMediaChoice } from './media-choice.js';
import type { Notices } from './notices.js';
import { ObservableValue } from './observable-value.js';
import type { MeshPeer } from './peer-mesh.js';
import type { Person } from './session.js';
import type { Signaling } from './signaling.js';
import { restoreTransferTarget, saveTransferTarget } from './transfer-target.js';

/** The call that this device is in, from the moment the user presses a button. */
export interface ActiveCall {
  readonly callId: string;
  readonly people: readonly Person[];
  readonly type: CallType;
  readonly outgoing: boolean;
  /** Null until the server has created it. */
  readonly call: Call | null;
  readonly media: CallMedia;
  /** The target of a pending transfer. */
  readonly transferTo: Person | null;
  /** True while a hold or resume command is in flight. */
  readonly changingHold: boolean;
}

export interface DialOptions {
  readonly type: CallType;
  /** Shown to the callees while it rings. */
  readonly note?: string | null;
}

export interface PhoneState {
  readonly ringing: readonly Call[];
  readonly activeCall: ActiveCall | null;
  /** The call that another device of the user is in. */
  readonly elsewhere: Call | null;
}

interface PhoneOptions {
  readonly api: Api;
  readonly connection: Connection;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly user: Person;
  readonly terminalId: string;
  readonly notices: Notices;
  /** The callees of the user's own scheduled call, if known. */
  readonly calleesOf: (callId: string) => readonly Person[] | null;
}

/**
 * One user's phone on one device. Its state follows from the newest copy of each call, whether it
 * came from an update, a command's result or a query.
 */
export class Phone {
  readonly state = new ObservableValue<PhoneState>({
    ringing: [],
    activeCall: null,
    elsewhere: null,
  });
  readonly callCache = new CallCache();
  readonly #options: PhoneOptions;
  readonly #commands: CallCommands;
  readonly #stops: (() => void)[] = [];
  /** Calls that the user left or declined. They must not ring or return before the server knows. */
  readonly #dismissed = new Set<string>();
  /** The pending result of startCall or acceptCall: the call's ID, or null if there is none. */
  #pending: Promise<string | null> | null = null;
  #reporter: CallReporter | null = null;
  #stopSavingChoice = () => {};
  /** True once the active calls are known. */
  #ready = false;
  /**
   * After a reload, this device makes the first offer to all peers, which do not know that it
   * restarted.
   */
  #isRejoin = false;

  constructor(options: PhoneOptions) {
    this.#options = options;
    const { api, connection, notices } = options;
    this.#commands = new CallCommands(api, this.callCache, notices);
    const callSync = new CallSync(api, connection, this.callCache);
    this.#stops.push(
      this.callCache.calls.subscribe(() => this.#reconcile()),
      () => callSync.dispose(),
    );
    callSync.start().then(
      () => {
        this.#ready = true;
        this.#reconcile();
      },
      // The phone was disposed first.
      () => {},
    );
  }

  // ───────────── commands ─────────────

  async dial(people: readonly Person[], { type, note = null }: DialOptions): Promise<void> {
    if (this.#activeCall || people.length === 0) return;
    const callId = newId();
    const calleeIds = people.map(({ id }) => id);
    const started = this.#trackPending(this.#commands.start(callId, calleeIds, { type, note }));
    const capture = new LocalCapture({ camera: type === 'VIDEO', muted: false });
    this.#open({ callId, people, type, outgoing: true, call: null }, capture);
    const startedId = await started;
    if (startedId === null) this.#close(callId);
    else if (startedId !== callId) this.#switchTo(startedId, callId);
  }

  /** `callees` are the users who ring once the user answers their own scheduled call. */
  async answer(call: Call, camera: boolean, callees: readonly Person[] = []): Promise<void> {
    this.hangUp();
    const known = othersIn(call, this.#options.user.id).map(({ user }) => user);
    const people = known.length > 0 ? known : callees;
    const accepted = this.#trackPending(this.#commands.accept(call.id));
    const capture = new LocalCapture({ camera, muted: false });
    const outgoing = call.caller.id === this.#options.user.id;
    this.#open({ callId: call.id, people, type: call.type, outgoing, call }, capture);
    if ((await accepted) === null) this.#close(call.id);
    this.#reconcile();
  }

  decline(call: Call): void {
    this.#dismissed.add(call.id);
    this.#reconcile();
    void this.#commands.reject(call.id);
  }

  /** Closes the screen at once. The server learns of it once it is reachable. */
  hangUp(): void {
    const activeCall = this.#activeCall;
    if (!activeCall) return;
    const pending = this.#pending;
    this.#dismissed.add(activeCall.callId);
    this.#close(activeCall.callId);
    void (async () => {
      const callId = pending ? await pending : activeCall.callId;
      if (callId === null) return;
      this.#dismissed.add(callId);
      const unanswered = activeCall.outgoing && this.callCache.get(callId)?.status !== 'CONNECTED';
      await (unanswered ? this.#commands.cancel(callId) : this.#commands.hangUp(callId));
    })();
  }

  /** Pauses our media at once, but resumes them only when the server confirms. */
  async toggleHold(): Promise<void> {
    const activeCall = this.#activeCall;
    const me = activeCall?.call && participantOf(activeCall.call, this.#options.user.id);
    if (!activeCall || !me || activeCall.changingHold) return;
    this.state.patch({ activeCall: { ...activeCall, changingHold: true } });
    if (!me.onHold) activeCall.media.setHeld(true);
    await (me.onHold
      ? this.#commands.resume(activeCall.callId)
      : this.#commands.hold(activeCall.callId));
    this.#updateActiveCall(activeCall.callId, { changingHold: false });
    this.#reconcile();
  }

  /** Rings more people into the call. Resolves with an error text, or null once they ring. */
  async invite(people: readonly Person[]): Promise<string | null> {
    const activeCall = this.#activeCall;
    if (!activeCall || people.length === 0) return null;
    const ids = people.map(({ id }) => id);
    return this.#commands.invite(activeCall.callId, ids);
  }

  /**
   * Transfers the call. This device leaves when the target answers. Resolves with an error text, or
   * null once the target rings.
   */
  async transfer(to: Person): Promise<string | null> {
    const activeCall = this.#activeCall;
    if (!activeCall) return null;
    // Set before the request: the target may answer before its response arrives.
    this.#updateActiveCall(activeCall.callId, { transferTo: to });
    const problem = await this.#commands.transfer(activeCall.callId, to.id);
    if (problem) this.#updateActiveCall(activeCall.callId, { transferTo: null });
    return problem;
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#stopSavingChoice();
    this.#reporter?.close();
    this.#activeCall?.media.close();
  }

  // ───────────── state ─────────────

  get #activeCall(): ActiveCall | null {
    return this.state.get().activeCall;
  }

  /**
   * Rejoins a call after a reload or a lost response: the server says that this device is in it,
   * but no screen shows it.
   */
  #rejoin(): void {
    if (!this.#ready || this.#activeCall || this.#pending) return;
    const { user, terminalId } = this.#options;
    const call = [...this.callCache.calls.get().values()].find(
      (each) => isOnThisDevice(each, user.id, terminalId) && !this.#dismissed.has(each.id),
    );
    if (!call) return;
    const people = othersIn(call, user.id).map((participant) => participant.user);
    const outgoing = call.caller.id === user.id;
    const activeCall = { callId: call.id, people, type: call.type, outgoing, call };
    this.#open(activeCall, new LocalCapture(restoreMediaChoice(call.id)), true);
  }

  /** The callee had called us first. Their call connects us, and ours was never created. */
  #switchTo(callId: string, dialedId: string): void {
    const activeCall = this.#activeCall;
    const call = this.callCache.get(callId);
    if (activeCall?.callId !== dialedId || !call) return;
    this.#stopSavingChoice();
    this.#reporter?.close();
    const capture = activeCall.media.disconnect();
    this.#open({ ...activeCall, callId, call, outgoing: false }, capture);
  }

  #open(
    activeCall: Omit<ActiveCall, 'media' | 'transferTo' | 'changingHold'>,
    capture: LocalCapture,
    isRejoin = false,
  ): void {
    // The notice about the last call is outdated.
    this.#options.notices.clear();
    const { signaling, iceServers, user } = this.#options;
    const { callId } = activeCall;
    const media = new CallMedia({ callId, signaling, iceServers, capture });
    this.#stopSavingChoice = capture.state.subscribe(() =>
      saveMediaChoice(callId, capture.state.get()),
    );
    const stage = (activeCall.call && participantOf(activeCall.call, user.id)?.mediaStage) ?? null;
    this.#reporter = new CallReporter({ callId, stage }, media, this.#commands);
    this.#isRejoin = isRejoin;
    const transferTo = isRejoin && activeCall.call ? restoreTransferTarget(activeCall.call) : null;
    this.state.patch({ activeCall: { ...activeCall, media, transferTo, changingHold: false } });
    this.#reconcile();
  }

  #close(callId: string): void {
    const activeCall = this.#activeCall;
    if (activeCall?.callId !== callId) return;
    this.#stopSavingChoice();
    this.#reporter?.close();
    this.#reporter = null;
    activeCall.media.close();
    this.state.patch({ activeCall: null });
  }

  #updateActiveCall(callId: string, patch: Partial<ActiveCall>): void {
    const activeCall = this.#activeCall;
    if (activeCall?.callId !== callId) return;
    if (patch.transferTo !== undefined) saveTransferTarget(callId, patch.transferTo);
    this.state.patch({ activeCall: { ...activeCall, ...patch } });
  }

  #trackPending(outcome: Promise<string | null>): Promise<string | null> {
    const pending = outcome.finally(() => {
      if (this.#pending === pending) this.#pending = null;
    });
    this.#pending = pending;
    return pending;
  }

  /** Aligns the active call and the ringing calls with the newest copies. */
  #reconcile(): void {
    this.#reconcileActiveCall();
    this.#rejoin();
    const { user, terminalId } = this.#options;
    const before = this.state.get().ringing;
    const calls = [...this.callCache.calls.get().values()];
    const ringing = calls.filter(
      (call) =>
        isRingingFor(call, user.id) &&
        !this.#dismissed.has(call.id) &&
        call.id !== this.#activeCall?.callId,
    );
    const elsewhere = calls.find((call) => isOnOtherDevice(call, user.id, terminalId)) ?? null;
    this.state.patch({ ringing, elsewhere });
    for (const call of ringing) {
      if (!before.some(({ id }) => id === call.id)) void this.#commands.acknowledge(call.id);
    }
    for (const { id } of before) {
      if (!ringing.some((call) => call.id === id)) this.#showRingEnd(id);
    }
  }

  #reconcileActiveCall(): void {
    const activeCall = this.#activeCall;
    const call = activeCall && this.callCache.get(activeCall.callId);
    if (!activeCall || !call) return;
    const { user, terminalId, notices } = this.#options;
    if (isOnThisDevice(call, user.id, terminalId)) {
      this.#follow(activeCall, call);
      return;
    }
    // The pending result of acceptCall is newer than this copy.
    if (this.#pending && isLive(call)) return;
    this.#close(activeCall.callId);
    if (isLive(call)) notices.show(this.#leftText(activeCall, call));
    else notices.show(this.#endText(call), call.status === 'COMPLETED' ? 'plain' : 'bad');
  }

  /** Shows the new state of the call and connects to its participants. */
  #follow(activeCall: ActiveCall, call: Call): void {
    const { user, notices } = this.#options;
    const { media, transferTo, changingHold } = activeCall;
    const me = participantOf(call, user.id);
    if (activeCall.call !== call) {
      const target = transferTo && participantOf(call, transferTo.id);
      const before = transferTo && activeCall.call && participantOf(activeCall.call, transferTo.id);
      // The target declined or did not answer. A notice tells the user.
      const isDone = target && before && isRinging(before) && !isRinging(target);
      const contents = activeCall.call
        ? noticesForChange(activeCall.call, call, user.id, transferTo?.id ?? null)
        : [];
      this.#updateActiveCall(activeCall.callId, { call, transferTo: isDone ? null : transferTo });
      for (const { text, tone } of contents) notices.show(text, tone);
    }
    media.setHeld(me?.onHold === true || (changingHold && media.isHeld));
    media.connectTo(this.#peersIn(call));
  }

  #leftText(activeCall: ActiveCall, call: Call): string {
    const { user } = this.#options;
    const { transferTo } = activeCall;
    if (transferTo && participantOf(call, transferTo.id)?.state === 'JOINED') {
      return `Transferred to ${transferTo.displayName}.`;
    }
    return participantOf(call, user.id)?.state === 'LEFT'
      ? 'You were offline for too long. The call continues without you.'
      : 'You’re no longer in the call on this device.';
  }

  #peersIn(call: Call): MeshPeer[] {
    return call.peers.map(({ userId, terminalId, offers }) => ({
      userId,
      joinKey: `${terminalId} ${participantOf(call, userId)?.joinedAt}`,
      polite: offers,
      offers: !offers || this.#isRejoin,
    }));
  }

  #showRingEnd(callId: string): void {
    if (this.#dismissed.has(callId) || this.#activeCall?.callId === callId) return;
    const { user, terminalId, notices } = this.#options;
    const call = this.callCache.get(callId);
    // Answered on this device by calling back.
    if (!call || isOnThisDevice(call, user.id, terminalId)) return;
    const state = participantOf(call, user.id)?.state;
    if (state === 'JOINED') notices.show('Answered on another device.');
    else if (state === 'REJECTED') notices.show('Declined on another device.');
    else if (state === 'MISSED' || !isLive(call)) notices.show(this.#endText(call), 'bad');
  }

  #endText(call: Call): string {
    const { user, calleesOf } = this.#options;
    return callEndText(call, user.id, calleesOf(call.id) ?? []);
  }
}
