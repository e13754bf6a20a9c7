import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Bytes that may wait in a socket before its subscriptions wait too. */
const SEND_AHEAD_BYTES = 64 * 1024;

/** Sends the text messages of one WebSocket. */
export interface Outgoing {
  /**
   * Sends a message at the end of this turn of the event loop. Resolves once the client may be sent more, which is at
   * once unless it reads slowly.
   */
  send(text: string): Promise<void> | undefined;
  /** Sends now what waits, so that a closing handshake comes after it. */
  flush(): void;
}

const waiting = new Set<Outgoing>();

function flushAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const outgoing of all) outgoing.flush();
}

/**
 * Joins the messages of one turn of the event loop into one write: a system call takes longer than most messages. The
 * frames are made here, because `ws` writes each message by itself. `onOverflow` is called when more than `maxBytes`
 * wait.
 */
export function createOutgoing(
  socket: WebSocket,
  stream: Duplex,
  maxBytes: number,
  onOverflow: () => void,
): Outgoing {
  let texts: string[] = [];
  let bytes = 0;
  let flushed: Promise<void> | null = null;
  let resolveFlushed = () => {};

  const outgoing: Outgoing = {
    send(text) {
      if (socket.readyState !== socket.OPEN) return;
      if (texts.length === 0) {
        if (waiting.size === 0) setImmediate(flushAll);
        waiting.add(outgoing);
      }
      texts.push(text);
      bytes += text.length;
      const ahead = stream.writableLength + bytes;
      if (ahead <= SEND_AHEAD_BYTES) return;
      flushed ??= new Promise((resolve) => {
        resolveFlushed = resolve;
      });
      if (ahead > maxBytes) onOverflow();
      return flushed;
    },

    flush() {
      if (texts.length === 0) return;
      const resolve = flushed === null ? undefined : resolveFlushed;
      const frames = texts;
      texts = [];
      bytes = 0;
      flushed = null;
      if (socket.readyState !== socket.OPEN || !stream.writable) resolve?.();
      else stream.write(framesOf(frames), resolve && (() => resolve()));
    },
  };
  return outgoing;
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
