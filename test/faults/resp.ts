/** One complete reply or push message of a Redis server (RESP2), as sent on the wire. */
export interface Frame {
  readonly bytes: Buffer;
  /** Set for a message on a channel. */
  readonly message: { channel: string } | null;
}

const CR = 13;
const MESSAGE =
  /^[*>](?:3\r\n\$(?:7\r\nmessage|8\r\nsmessage)|4\r\n\$8\r\npmessage\r\n\$\d+\r\n[^\r]*)\r\n\$\d+\r\n([^\r]*)\r\n/;

/** Cuts a stream of bytes into frames. An incomplete frame waits for the rest. */
export function createFrameCutter(): (chunk: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const frames: Frame[] = [];
    let start = 0;
    for (;;) {
      const end = endOfFrame(rest, start);
      if (end < 0) break;
      const bytes = rest.subarray(start, end);
      frames.push({ bytes, message: messageOf(bytes) });
      start = end;
    }
    rest = rest.subarray(start);
    return frames;
  };
}

/** The end of the frame that begins at an offset; -1 if it is incomplete. */
function endOfFrame(bytes: Buffer, start: number): number {
  const line = bytes.indexOf(CR, start);
  if (line < 0 || line + 2 > bytes.length) return -1;
  const after = line + 2;
  const type = String.fromCharCode(bytes[start] ?? 0);
  if (!'$*>'.includes(type)) return after;
  const length = Number(bytes.toString('latin1', start + 1, line));
  if (length < 0) return after;
  if (type === '$') return after + length + 2 <= bytes.length ? after + length + 2 : -1;
  let end = after;
  for (let i = 0; i < length; i += 1) {
    end = endOfFrame(bytes, end);
    if (end < 0) return -1;
  }
  return end;
}

function messageOf(bytes: Buffer): Frame['message'] {
  const channel = MESSAGE.exec(bytes.toString('latin1', 0, 512))?.[1];
  return channel === undefined ? null : { channel };
}
