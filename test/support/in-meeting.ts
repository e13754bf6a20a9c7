import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CreateMeeting,
  type CreateMeetingInput,
  JoinMeeting,
  type JoinMeetingInput,
  MeetingEvents,
  type MeetingEventsSubscription,
  type MeetingFieldsFragment,
  ReadMeeting,
} from '../gql/graphql.js';
import type { Device } from './device.js';
import type { Inbox } from './inbox.js';
import { aPerson, type Person } from './people.js';
import type { TestServer } from './server.js';

/** The answer to a command, which must be the meeting. */
export function changed(
  result: { __typename: string } | MeetingFieldsFragment,
): MeetingFieldsFragment {
  if (result.__typename !== 'Meeting') throw new Error(JSON.stringify(result));
  return result as MeetingFieldsFragment;
}

/** The meeting after a device's command, which must not be refused. */
export const change = async <T extends object, V>(
  by: Device,
  document: TypedDocumentNode<T, V>,
  variables: V,
): Promise<MeetingFieldsFragment> => changed(Object.values(await by.do(document, variables))[0]);

/** A meeting created by a device. Its room is empty. */
export async function aMeeting(
  by: Device,
  input: Partial<CreateMeetingInput> = {},
): Promise<MeetingFieldsFragment> {
  return change(by, CreateMeeting, { input: { title: 'Monday', ...input } });
}

/** The answer to a device's joinMeeting. */
export async function join(
  by: Device,
  { id }: { id: string },
  input: Partial<JoinMeetingInput> = {},
) {
  return by.result(JoinMeeting, { input: { meeting: { id }, ...input } });
}

/** Joins by the meeting's code. The participant is then in the room or waits. */
export async function comes(
  by: Device,
  { joinCode: code }: { joinCode: string },
  input: Partial<JoinMeetingInput> = {},
): Promise<MeetingFieldsFragment> {
  return change(by, JoinMeeting, { input: { meeting: { code }, ...input } });
}

/** The meeting as a device sees it. */
export async function seen(by: Device, { id }: { id: string }): Promise<MeetingFieldsFragment> {
  const { meeting } = await by.do(ReadMeeting, { by: { id } });
  if (!meeting) throw new Error(`no meeting ${id}`);
  return meeting;
}

/** A participant in the room, with their device. */
export interface Guest extends Person {
  readonly on: Device;
  /** The id of their participant. */
  readonly participantId: string;
}

/** A meeting with people in the room. The first of them is the host. */
export async function aRoom<const Names extends readonly [string, ...string[]]>(
  server: TestServer,
  names: Names,
  input: Partial<CreateMeetingInput> = {},
): Promise<{ meeting: MeetingFieldsFragment; guests: { [K in keyof Names]: Guest } }> {
  const [first, ...others] = names;
  const password = input.settings?.password;
  const enter = async (person: Person, on: Device, meeting: MeetingFieldsFragment) => {
    now = await comes(on, meeting, password ? { password } : {});
    guests.push({ ...person, on, participantId: participantIdOf(meeting, person) });
  };
  const guests: Guest[] = [];
  const host = await aPerson(server, first);
  const laptop = host.device();
  let now = await aMeeting(laptop, input);
  await enter(host, laptop, now);
  for (const name of others) {
    const person = await aPerson(server, name);
    await enter(person, person.device(), now);
  }
  return { meeting: now, guests: guests as { [K in keyof Names]: Guest } };
}

/** The id of a user's participant in a meeting. */
export const participantIdOf = ({ id }: { id: string }, { id: userId }: { id: string }): string =>
  `${id}:${userId}`;

/** The events that one device receives from a meeting. */
export type EventInbox = Inbox<MeetingEventsSubscription> & { stop: () => void };

/** Subscribes to the events of a meeting, from now on or after a cursor. */
export const listen = (by: Device, { id }: { id: string }, after?: string): Promise<EventInbox> =>
  by.subscribe(MeetingEvents, { meetingId: id, ...(after === undefined ? {} : { after }) });

/** The next event received. */
export const nextEvent = async (events: EventInbox) => (await events.next()).meetingEvents;

/** The kinds of the events received so far. */
export const kindsReceived = (events: EventInbox): string[] =>
  events.all.map(({ meetingEvents: event }) => event.__typename);
