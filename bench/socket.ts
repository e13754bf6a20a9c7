import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const CLOSE = 8;
const PING = 9;
const PONG = 10;
const TEXT = 1;
/** How long a reply may take on a busy machine. */
const REPLY_MS = 30_000;

/** All sockets read into it, one at a time. */
const received = Buffer.allocUnsafe(256 * 1024);
const open = new Set<LoadSocket>();
/** Sockets with frames to write at the end of this turn of the event loop. */
const waiting = new Set<LoadSocket>();

/** A frame that is sent many times. Only its number changes. */
export interface Frame {
  readonly bytes: Buffer;
  /** The offsets of the number. */
  readonly offsets: readonly number[];
}

/** The digits of a number in a frame. */
export const DIGITS = 8;
/** A text holds this wherever a frame made of it shall have the number. */
export const NUMBER = '#'.repeat(DIGITS);
export const digitsOf = (number: number): string => String(number).padStart(DIGITS, '0');

/**
 * A WebSocket client that costs little: frames are prepared, all frames of one turn of the event loop are written at
 * once, and received texts come as Latin-1.
 */
export class LoadSocket {
  /** Receives each text. Until it is set, texts wait for `next`. */
  onText: (text: string) => void = (text) => this.#early.push(text);
  onEnd: (reason: string) => void = (reason) => {
    throw new Error(reason);
  };
  readonly #tcp: Socket;
  readonly #mask = randomBytes(4);
  readonly #early: string[] = [];
  /** Texts that wait until the socket is open. */
  readonly #unsent: string[] = [];
  #frames: Buffer[] = [];
  #rest: Buffer | null = null;
  #isOpen = false;

  constructor(port: number, path: string, subprotocol?: string) {
    open.add(this);
    this.#tcp = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: received,
        callback: (length) => {
          this.#read(received.subarray(0, length));
          return true;
        },
      },
    });
    this.#tcp.on('error', (error) => this.onEnd(error.message));
    this.#tcp.on('close', () => this.onEnd('The server closed the connection.'));
    const protocol = subprotocol ? `Sec-WebSocket-Protocol: ${subprotocol}\r\n` : '';
    this.#tcp.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n${protocol}\r\n`,
    );
  }

  /** Makes a masked frame for this socket. */
  prepare(text: string, opcode = TEXT): Frame {
    const payload = Buffer.from(text, 'latin1');
    const { length } = payload;
    const header = Buffer.from(length < 126 ? [0, 0] : [0, 0, length >> 8, length & 255]);
    header[0] = 0x80 | opcode;
    header[1] = 0x80 | (length < 126 ? length : 126);
    const start = header.length + 4;
    const offsets: number[] = [];
    for (let at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, at + DIGITS)) {
      offsets.push(start + at);
    }
    for (let i = 0; i < length; i += 1) payload[i] = (payload[i] ?? 0) ^ this.#maskAt(i);
    return { bytes: Buffer.concat([header, this.#mask, payload]), offsets };
  }

  async opened(): Promise<void> {
    while (!this.#isOpen) await wait(1);
  }

  /** The next text. */
  async next(): Promise<string> {
    for (const deadline = performance.now() + REPLY_MS; ; await wait(1)) {
      const text = this.#early.shift();
      if (text !== undefined) return text;
      if (performance.now() > deadline) throw new Error('The server does not reply.');
    }
  }

  send(text: string): void {
    if (!this.#isOpen) {
      this.#unsent.push(text);
      return;
    }
    this.#write(this.prepare(text).bytes);
  }

  /** Sends a prepared frame with a number. */
  sendNumbered({ bytes, offsets }: Frame, number: number): void {
    const frame = Buffer.from(bytes);
    const start = (frame[1] ?? 0) === (0x80 | 126) ? 8 : 6;
    const digits = digitsOf(number);
    for (const offset of offsets) {
      for (let i = 0; i < DIGITS; i += 1) {
        frame[offset + i] = digits.charCodeAt(i) ^ this.#maskAt(offset + i - start);
      }
    }
    this.#write(frame);
  }

  close(): void {
    open.delete(this);
    this.onEnd = () => {};
    this.#tcp.destroy();
  }

  #maskAt(i: number): number {
    return this.#mask[i & 3] ?? 0;
  }

  #write(frame: Buffer): void {
    if (waiting.size === 0) setImmediate(flushAll);
    waiting.add(this);
    this.#frames.push(frame);
  }

  flush(): void {
    const frames = this.#frames;
    this.#frames = [];
    this.#tcp.write(frames.length === 1 ? (frames[0] ?? '') : Buffer.concat(frames));
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = this.#isOpen ? 0 : this.#readResponse(bytes);
    while (at + 2 <= bytes.length) {
      const opcode = (bytes[at] ?? 0) & 15;
      let length = bytes[at + 1] ?? 0;
      let start = at + 2;
      if (length >= 126) {
        start += length === 126 ? 2 : 8;
        if (start > bytes.length) break;
        length =
          length === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
      }
      if (start + length > bytes.length) break;
      const text = bytes.toString('latin1', start, start + length);
      at = start + length;
      if (opcode === TEXT) this.onText(text);
      else if (opcode === PING) this.#write(this.prepare(text, PONG).bytes);
      else if (opcode === CLOSE) this.onEnd(`The server closed: ${text.slice(2)}`);
      else if (opcode !== PONG) this.onEnd(`The server sent a frame of kind ${opcode}.`);
    }
    this.#rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : null;
  }

  /** Reads the response to the upgrade. Returns its length, or 0 as long as it is not complete. */
  #readResponse(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    const status = bytes.toString('latin1', 0, bytes.indexOf('\r\n'));
    if (!status.includes(' 101 ')) this.onEnd(`The server refused the socket: ${status}`);
    this.#isOpen = true;
    for (const text of this.#unsent.splice(0)) this.send(text);
    return end + 4;
  }
}

function flushAll(): void {
  for (const socket of waiting) socket.flush();
  waiting.clear();
}

/** Closes all sockets, before their servers end. */
export function closeSockets(): void {
  for (const socket of open) socket.close();
}
