import { setTimeout as wait } from 'node:timers/promises';
import type { Candidate } from './candidates.js';
import { type Contestant, withContestants } from './contestant.js';
import type { Introduction, Protocol } from './protocols.js';
import { DIGITS, type Frame, LoadSocket, NUMBER } from './socket.js';

/** An offer with the number of the signal in it. */
const SDP = `v=0\r\no=- ${NUMBER} 2 IN IP4 127.0.0.1\r\n`.padEnd(500, 'a');
const [SDP_START = '', SDP_REST = ''] = JSON.stringify(SDP).slice(1, -1).split(NUMBER);
const REPLY_MS = 30_000;

/**
 * A sender and a receiver. It checks everything that they receive: one acknowledgement for each signal, and each signal
 * once, in order, with the right SDP and the right sender.
 */
class Pair {
  /** Called after each signal that has been both acknowledged and delivered. */
  onDone: () => void = () => {};
  onDelivered: (number: number) => void = () => {};
  sent = 0;
  done = 0;
  #delivered = 0;
  readonly #unacknowledged = new Set<number>();
  readonly #name: string;
  readonly #sender: string;
  readonly #frame: Frame;

  private constructor(
    name: string,
    introduction: Introduction,
    private readonly protocol: Protocol,
    private readonly sender: LoadSocket,
    private readonly receiver: LoadSocket,
  ) {
    this.#name = name;
    this.#sender = `"${protocol.senderKey}":"${introduction.from.id}"`;
    this.#frame = sender.prepare(protocol.signal(introduction, SDP));
    for (const socket of [sender, receiver]) socket.onEnd = (reason) => this.#fail(reason);
    sender.onText = (text) => this.#onReply(text);
    receiver.onText = (text) => this.#onSignal(text);
  }

  /** Connects both. The receiver may be on another node. */
  static async connect(
    name: string,
    introduction: Introduction,
    protocol: Protocol,
    [fromPort, toPort]: readonly [number, number],
  ): Promise<Pair> {
    const { path, subprotocol } = protocol;
    const sender = new LoadSocket(fromPort, path, subprotocol);
    const receiver = new LoadSocket(toPort, path, subprotocol);
    await protocol.greet(sender, introduction.from);
    await protocol.greet(receiver, introduction.to);
    return new Pair(name, introduction, protocol, sender, receiver);
  }

  /** Sends a signal. Returns its number. */
  send(): number {
    this.sent += 1;
    if (this.protocol.acknowledges) this.#unacknowledged.add(this.sent);
    this.sender.sendNumbered(this.#frame, this.sent);
    return this.sent;
  }

  /** Waits for everything that is still to come. */
  async settled(): Promise<void> {
    const deadline = performance.now() + REPLY_MS;
    while (this.done < this.sent) {
      if (performance.now() > deadline) {
        this.#fail(`${this.sent} signals sent, ${this.done} acknowledged and delivered`);
      }
      await wait(1);
    }
  }

  #onReply(text: string): void {
    const number = this.protocol.acknowledged(text, this.sender);
    if (number === null) return;
    if (!this.#unacknowledged.delete(number)) this.#fail(`unexpected reply: ${text}`);
    this.#update();
  }

  #onSignal(text: string): void {
    const at = text.indexOf(SDP_START);
    if (at < 0 && this.protocol.acknowledged(text, this.receiver) === null) return;
    const start = at + SDP_START.length;
    const number = Number(text.slice(start, start + DIGITS));
    const isRight =
      number === this.#delivered + 1 &&
      text.startsWith(SDP_REST, start + DIGITS) &&
      text.includes(this.#sender);
    if (!isRight) this.#fail(`unexpected signal after ${this.#delivered}: ${text}`);
    this.#delivered = number;
    this.onDelivered(number);
    this.#update();
  }

  #update(): void {
    const done = Math.min(this.#delivered, this.sent - this.#unacknowledged.size);
    for (; this.done < done; this.done += 1) this.onDone();
  }

  #fail(problem: string): never {
    throw new Error(`${this.#name}: ${problem}`);
  }
}

/** A candidate that runs, with pairs that are connected. */
export type RelayContestant = Contestant<Candidate> & { readonly pairs: readonly Pair[] };

/** Runs something with connected pairs. With several nodes, the two of a pair are on different nodes. */
export async function withPairs<T>(
  candidates: readonly Candidate[],
  count: number,
  nodes: number,
  run: (contestants: RelayContestant[]) => Promise<T>,
): Promise<T> {
  return withContestants(candidates, nodes, async (contestants) => {
    const relays: RelayContestant[] = [];
    for (const contestant of contestants) relays.push(await connectPairs(contestant, count, 1));
    return run(relays);
  });
}

/** Connects pairs. Senders take turns over the nodes, and each receiver is this many nodes further. */
export async function connectPairs(
  contestant: Contestant<Candidate>,
  count: number,
  apart: 0 | 1,
): Promise<RelayContestant> {
  const { program, ports } = contestant;
  const portOf = (i: number) => ports[i % ports.length] ?? ports[0];
  const pairs: Pair[] = [];
  for (const [i, introduction] of (await program.introduce(ports[0], count)).entries()) {
    const both = [portOf(i), portOf(i + apart)] as const;
    pairs.push(await Pair.connect(program.name, introduction, program.protocol, both));
  }
  return { ...contestant, pairs };
}
