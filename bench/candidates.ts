import { graphql, type Introduction, json, type Protocol, socketIo } from './protocols.js';
import { connectCalls } from './switchboard-api.js';

/** A server that relays signals. */
export interface Candidate {
  readonly name: string;
  /** Its program in this folder. */
  readonly program: string;
  readonly protocol: Protocol;
  /** Makes pairs of people who may send signals to each other. */
  introduce(port: number, pairs: number): Promise<Introduction[]>;
}

/** A peer knows its users and rooms: `peers/rooms.mjs`. */
const peer = (name: string, protocol: Protocol): Candidate => ({
  name,
  program: `peers/${name}.mjs`,
  protocol,
  introduce: async (_port, pairs) =>
    Array.from({ length: pairs }, (_, i) => ({
      from: knownPerson(2 * i),
      to: knownPerson(2 * i + 1),
      callId: `room-${i}`,
    })),
});

const knownPerson = (i: number) => ({
  id: `user-${i}`,
  token: `user-${i}`,
  terminalId: `device-${i}`,
});

export const SWITCHBOARD: Candidate = {
  name: 'switchboard',
  program: 'switchboard.mjs',
  protocol: graphql,
  introduce: connectCalls,
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
