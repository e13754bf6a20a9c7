import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Bytes that may wait in a socket before its subscriptions wait too. */
const SEND_AHEAD_BYTES = 64 * 1024;

const waiting = new Set<Outgoing>();

function flushAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const outgoing of all) outgoing.flush();
}

/**
 * Sends the text messages of one WebSocket. It joins the messages of one turn of the event loop into one write: a system
 * call takes longer than most messages. The frames are made here, because `ws` writes each message by itself.
 */
export class Outgoing {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  readonly #maxBytes: number;
  #texts: string[] | null = null;
  #bytes = 0;
  #flushed: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;

  /** The socket is terminated when more than `maxBytes` wait. */
  constructor(socket: WebSocket, stream: Duplex, maxBytes: number) {
    this.#socket = socket;
    this.#stream = stream;
    this.#maxBytes = maxBytes;
  }

  /**
   * Sends a message at the end of this turn of the event loop. Resolves once the client may be sent more, which is at
   * once unless it reads slowly.
   */
  send(text: string): Promise<void> | undefined {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (!this.#texts) {
      this.#texts = [];
      if (waiting.size === 0) setImmediate(flushAll);
      waiting.add(this);
    }
    this.#texts.push(text);
    this.#bytes += text.length;
    const ahead = this.#stream.writableLength + this.#bytes;
    if (ahead <= SEND_AHEAD_BYTES) return;
    this.#flushed ??= newFlush();
    if (ahead > this.#maxBytes) this.#socket.terminate();
    return this.#flushed.promise;
  }

  /** Sends now what waits, so that a closing handshake comes after it. */
  flush(): void {
    const texts = this.#texts;
    if (!texts) return;
    const resolve = this.#flushed?.resolve;
    this.#texts = null;
    this.#bytes = 0;
    this.#flushed = null;
    if (this.#socket.readyState !== this.#socket.OPEN || !this.#stream.writable) resolve?.();
    else this.#stream.write(framesOf(texts), resolve && (() => resolve()));
  }
}

function newFlush() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Final frame with text (RFC 6455 §5.2). */
const FIN_TEXT = 0x81;
/** The length of the payload follows in 2 or 8 bytes. */
const [LENGTH_16, LENGTH_64] = [126, 127];

/** The bytes of text frames from a server: not masked, not fragmented. */
function framesOf(texts: readonly string[]): Buffer {
  let total = 0;
  for (const text of texts) {
    const length = Buffer.byteLength(text);
    total += headerBytes(length) + length;
  }
  const frames = Buffer.allocUnsafe(total);
  let at = 0;
  for (const text of texts) {
    const length = Buffer.byteLength(text);
    frames[at] = FIN_TEXT;
    if (length < LENGTH_16) {
      frames[at + 1] = length;
    } else if (length < 2 ** 16) {
      frames[at + 1] = LENGTH_16;
      frames.writeUInt16BE(length, at + 2);
    } else {
      frames[at + 1] = LENGTH_64;
      frames.writeUInt32BE(0, at + 2);
      frames.writeUInt32BE(length, at + 6);
    }
    at += headerBytes(length);
    at += frames.write(text, at);
  }
  return frames;
}

const headerBytes = (length: number): number =>
  length < LENGTH_16 ? 2 : length < 2 ** 16 ? 4 : 10;
