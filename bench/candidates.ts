import {
  graphql,
  type Introduction,
  json,
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
}

/** A server that relays signals. */
export interface Candidate extends Program {
  readonly protocol: Protocol;
  /** Makes pairs of people who may send signals to each other. */
  introduce(port: number, pairs: number): Promise<Introduction[]>;
  /** Makes users, and devices of each of them. */
  people(port: number, users: number, devices: number): Promise<Person[]>;
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
  people: async (_port, users, devices) => list(users * devices, knownPerson),
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
