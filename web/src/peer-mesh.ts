import type { IceServers } from './ice-servers.js';
import type { LinkCounters } from './link-quality.js';
import { ObservableValue } from './observable-value.js';
import { PeerConnection, type PeerState, type Slot } from './peer-connection.js';
import type { Signaling, SignalScope } from './signaling.js';

export interface MeshPeer {
  readonly userId: string;
  /** Changes when the peer rejoins or switches devices. Then a new connection is needed. */
  readonly joinKey: string;
  readonly polite: boolean;
  readonly offers: boolean;
}

/** The incoming media of one peer. */
export interface RemotePeer {
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
  /** Delays the first negotiation until devices are open, which often saves a second one. */
  readonly ready: Promise<unknown>;
}

interface Link {
  readonly joinKey: string;
  readonly connection: PeerConnection;
}

/** A connection to each peer in a call or meeting. */
export class PeerMesh {
  readonly remotes = new ObservableValue<readonly RemotePeer[]>([]);
  readonly #options: MeshOptions;
  readonly #links = new Map<string, Link>();
  readonly #tracks = new Map<Slot, MediaStreamTrack | null>();
  readonly #stops: readonly (() => void)[];
  readonly #ready: Promise<unknown>;
  #configuration: RTCConfiguration = {};
  #peers: readonly MeshPeer[] = [];
  /** Signals from peers that the call or meeting does not list yet. */
  #early: { userId: string; receive: (connection: PeerConnection) => void }[] = [];
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
          const receive = (connection: PeerConnection) => connection.receive(signal);
          const link = this.#links.get(userId);
          if (link) receive(link.connection);
          else this.#early.push({ userId, receive });
        },
        signalsLost: () => {
          for (const { connection } of this.#links.values()) connection.signalsLost();
        },
        networkReturned: () => {
          for (const { connection } of this.#links.values()) connection.networkReturned();
        },
      }),
    ];
  }

  /** Connects to exactly these peers. */
  connectTo(peers: readonly MeshPeer[]): void {
    this.#peers = peers;
    void this.#ready.then(() => this.#reconcile());
  }

  /** Sends this track to all peers, including later ones. */
  setTrack(slot: Slot, track: MediaStreamTrack | null): void {
    this.#tracks.set(slot, track);
    for (const { connection } of this.#links.values()) connection.setTrack(slot, track);
  }

  /** The volume of each peer, 0 to 1. */
  loudness(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#links].map(([userId, { connection }]) => [userId, connection.loudness]),
    );
  }

  /** The counters of all connected peers. */
  async counters(): Promise<ReadonlyMap<string, LinkCounters>> {
    const counters = new Map<string, LinkCounters>();
    const looks = [...this.#links].map(async ([userId, { connection }]) => {
      // Rejects only if the connection was closed meanwhile.
      const counted = await connection.counters().catch(() => null);
      if (counted) counters.set(userId, counted);
    });
    await Promise.all(looks);
    return counters;
  }

  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    for (const { connection } of this.#links.values()) connection.close();
    this.#links.clear();
  }

  #configure(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    for (const { connection } of this.#links.values()) connection.setConfiguration(configuration);
  }

  #reconcile(): void {
    if (this.#closed) return;
    const wanted = new Map(this.#peers.map((peer) => [peer.userId, peer]));
    for (const [userId, { joinKey, connection }] of this.#links) {
      if (wanted.get(userId)?.joinKey === joinKey) continue;
      connection.close();
      this.#links.delete(userId);
    }
    for (const peer of this.#peers) {
      if (!this.#links.has(peer.userId)) this.#connect(peer);
    }
    this.#show();
  }

  #connect({ userId, joinKey, polite, offers }: MeshPeer): void {
    const { scope, slots, signaling } = this.#options;
    const connection = new PeerConnection({
      configuration: this.#configuration,
      polite,
      offers,
      slots,
      send: (signal) => signaling.send(scope, userId, signal),
      canSend: () => signaling.isOpen,
      changed: () => this.#show(),
    });
    for (const [slot, track] of this.#tracks) connection.setTrack(slot, track);
    this.#links.set(userId, { joinKey, connection });
    const early = this.#early;
    this.#early = early.filter((signal) => signal.userId !== userId);
    for (const signal of early) if (signal.userId === userId) signal.receive(connection);
  }

  #show(): void {
    const remotes = [...this.#links].map(([userId, { connection }]) => ({
      userId,
      state: connection.state,
      stream: connection.remoteStream,
      video: connection.receives('video'),
      screenStream: connection.screenStream,
      screen: connection.receives('screen'),
    }));
    this.remotes.set(remotes);
  }
}
