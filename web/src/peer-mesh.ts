import type { IceServers } from './ice-servers.js';
import type { LinkCounters } from './link-quality.js';
import { PeerConnection, type PeerState, type Slot } from './peer-connection.js';
import type { Signaling, SignalScope } from './signaling.js';
import { Store } from './store.js';

/** Somebody to be connected to. */
export interface Companion {
  readonly userId: string;
  /** Another one when they come anew, or with another device: then the old connection is none to go on with. */
  readonly visit: string;
  readonly polite: boolean;
  readonly offers: boolean;
}

/** What comes from one of the others. */
export interface Remote {
  readonly userId: string;
  readonly state: PeerState;
  readonly stream: MediaStream;
  readonly video: boolean;
  readonly screenStream: MediaStream;
  readonly screen: boolean;
}

interface MeshOptions {
  readonly scope: SignalScope;
  readonly slots: readonly Slot[];
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  /** The first negotiation waits for this: what is captured by then needs no second one. */
  readonly ready: Promise<unknown>;
}

interface Link {
  readonly visit: string;
  readonly peer: PeerConnection;
}

/** A connection to each of the others in a call or a meeting. */
export class PeerMesh {
  readonly remotes = new Store<readonly Remote[]>([]);
  readonly #options: MeshOptions;
  readonly #links = new Map<string, Link>();
  readonly #tracks = new Map<Slot, MediaStreamTrack | null>();
  readonly #stops: readonly (() => void)[];
  readonly #ready: Promise<unknown>;
  #configuration: RTCConfiguration = {};
  #companions: readonly Companion[] = [];
  /** Signals of people whom the call or meeting does not show yet. */
  #early: { userId: string; receive: (peer: PeerConnection) => void }[] = [];
  #closed = false;

  constructor(options: MeshOptions) {
    this.#options = options;
    const { scope, signaling, iceServers, ready } = options;
    this.#ready = Promise.all([
      ready,
      iceServers.configuration().then((configuration) => this.#configure(configuration)),
    ]);
    this.#stops = [
      iceServers.listen((configuration) => this.#configure(configuration)),
      signaling.listen(scope, {
        receive: (userId, signal) => {
          const receive = (peer: PeerConnection) => peer.receive(signal);
          const link = this.#links.get(userId);
          if (link) receive(link.peer);
          else this.#early.push({ userId, receive });
        },
        lost: () => {
          for (const { peer } of this.#links.values()) peer.signalsLost();
        },
        networkReturned: () => {
          for (const { peer } of this.#links.values()) peer.networkReturned();
        },
      }),
    ];
  }

  /** Connects to exactly these people. */
  meet(companions: readonly Companion[]): void {
    this.#companions = companions;
    void this.#ready.then(() => this.#reconcile());
  }

  /** Sends this track to everybody, also to those who come later. */
  setTrack(slot: Slot, track: MediaStreamTrack | null): void {
    this.#tracks.set(slot, track);
    for (const { peer } of this.#links.values()) peer.setTrack(slot, track);
  }

  /** How loud each of the others is, from 0 to 1. */
  loudness(): ReadonlyMap<string, number> {
    return new Map([...this.#links].map(([userId, { peer }]) => [userId, peer.loudness]));
  }

  /** What the connections that stand have counted so far. */
  async counters(): Promise<ReadonlyMap<string, LinkCounters>> {
    const counters = new Map<string, LinkCounters>();
    const looks = [...this.#links].map(async ([userId, { peer }]) => {
      // Rejects only on a connection that was closed meanwhile.
      const counted = await peer.counters().catch(() => null);
      if (counted) counters.set(userId, counted);
    });
    await Promise.all(looks);
    return counters;
  }

  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    for (const { peer } of this.#links.values()) peer.close();
    this.#links.clear();
  }

  #configure(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    for (const { peer } of this.#links.values()) peer.setConfiguration(configuration);
  }

  #reconcile(): void {
    if (this.#closed) return;
    const wanted = new Map(this.#companions.map((companion) => [companion.userId, companion]));
    for (const [userId, { visit, peer }] of this.#links) {
      if (wanted.get(userId)?.visit === visit) continue;
      peer.close();
      this.#links.delete(userId);
    }
    for (const companion of this.#companions) {
      if (!this.#links.has(companion.userId)) this.#connect(companion);
    }
    this.#show();
  }

  #connect({ userId, visit, polite, offers }: Companion): void {
    const { scope, slots, signaling } = this.#options;
    const peer = new PeerConnection({
      configuration: this.#configuration,
      polite,
      offers,
      slots,
      send: (signal) => signaling.send(scope, userId, signal),
      canSend: () => signaling.isOpen,
      changed: () => this.#show(),
    });
    for (const [slot, track] of this.#tracks) peer.setTrack(slot, track);
    this.#links.set(userId, { visit, peer });
    const early = this.#early;
    this.#early = early.filter((signal) => signal.userId !== userId);
    for (const signal of early) if (signal.userId === userId) signal.receive(peer);
  }

  #show(): void {
    const remotes = [...this.#links].map(([userId, { peer }]) => ({
      userId,
      state: peer.state,
      stream: peer.remoteStream,
      video: peer.receives('video'),
      screenStream: peer.screenStream,
      screen: peer.receives('screen'),
    }));
    this.remotes.set(remotes);
  }
}
