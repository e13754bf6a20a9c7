import {
  graphql,
  type Introduction,
  json,
  nextcloud,
  type Person,
  type Protocol,
  socketIo,
} from './protocols.js';
import { connectCalls, register } from './switchboard-api.js';

/** A server that takes part in a comparison. */
export interface Program {
  readonly name: string;
  /** Its file in this folder. */
  readonly file: string;
  readonly needsPostgres?: boolean;
  /** Programs of the system that it runs. Without them it is skipped. */
  readonly needsInstalled?: readonly string[];
}

/** A server that relays signals. */
export interface Candidate extends Program {
  readonly protocol: Protocol;
  /** Makes pairs of people who may send signals to each other. */
  introduce(port: number, pairs: number): Promise<Introduction[]>;
  /** Makes users, and devices of each of them. Without it, the candidate takes no part in the phase `connect`. */
  people?(port: number, users: number, devices: number): Promise<Person[]>;
}

const list = <T>(length: number, make: (i: number) => T): T[] =>
  Array.from({ length }, (_, i) => make(i));

/** A peer knows its users and rooms: `peers/rooms.mjs`. */
const peer = (name: string, protocol: Protocol): Candidate => ({
  name,
  file: `peers/${name}.mjs`,
  protocol,
  introduce: async (_port, pairs) =>
    list(pairs, (i) => ({
      from: knownPerson(2 * i),
      to: knownPerson(2 * i + 1),
      callId: `room-${i}`,
    })),
  people: async (_port, users, devices) => list(users * devices, (i) => knownPerson(10_000 + i)),
});

const knownPerson = (i: number): Person => ({
  id: `user-${i}`,
  token: `user-${i}`,
  terminalId: `device-${i}`,
});

export const SWITCHBOARD: Candidate = {
  name: 'switchboard',
  file: 'switchboard.mjs',
  needsPostgres: true,
  protocol: graphql,
  introduce: connectCalls,
  people: register,
};

/** The fair floor. */
export const RAW = peer('raw', json);

/** In the order of the tables. */
export const CANDIDATES: readonly Candidate[] = [
  SWITCHBOARD,
  RAW,
  peer('raw-coalesced', json),
  peer('socket-io', socketIo),
  peer('yoga', graphql),
  peer('apollo', graphql),
  peer('mercurius', graphql),
  {
    name: 'nextcloud',
    file: 'peers/nextcloud.mjs',
    needsInstalled: ['nextcloud-spreed-signaling-server', 'nats-server'],
    protocol: nextcloud,
    introduce: async (port, pairs) =>
      list(pairs, (i) => {
        const token = `http://127.0.0.1:${port + 1}/`;
        const [from, to] = [knownPerson(2 * i), knownPerson(2 * i + 1)];
        return { from: { ...from, token }, to: { ...to, token }, callId: '' };
      }),
  },
];

/** The floors of other phases. */
export const PREBUILT_FRAMES: Program = {
  name: 'prebuilt-frames',
  file: 'peers/prebuilt-frames.mjs',
};
export const LEAST_SQL: Program = {
  name: 'least-sql',
  file: 'peers/least-sql.mjs',
  needsPostgres: true,
};
