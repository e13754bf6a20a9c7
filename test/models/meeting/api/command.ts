import type { DocumentNode } from 'graphql';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import type {
  MeetingCommand,
  MeetingCommandOf,
} from '../../../../src/lifecycle/meeting/command.js';
import { device, MEETING_ID, OUTDATED, RIGHT } from '../lifecycle/commands.js';
import { withMeetingFields } from './view.js';

/** A chat message in the room. */
export interface ChatCommand {
  kind: 'sendMeetingMessage';
  by: Device;
  /** The recipient; null means everybody. */
  toUserId: string | null;
}

export const say = (by: string, toUserId: string | null = null): ChatCommand => ({
  kind: 'sendMeetingMessage',
  by: device(by),
  toUserId,
});

/** A step of a user or of time: a command of the lifecycle, or a chat message. */
export type ApiCommand = MeetingCommand | ChatCommand;

/** Passwords that users know. The last one is the current one, as far as is known. */
export type Passwords = readonly string[];

/** The password that a step presents or sets. */
export function passwordIn(command: ApiCommand, known: Passwords): string | null {
  const given = (version: number | null) => {
    if (version === RIGHT) return known.at(-1) ?? 'any one';
    return version === OUTDATED ? (known.at(-2) ?? 'another one') : null;
  };
  if (command.kind === 'joinMeeting') return given(command.password);
  if (command.kind !== 'updateMeeting') return null;
  const { password } = command.changes;
  if (!password || password === 'NONE') return null;
  // Passwords repeat, because setting the same one again must not matter.
  return given(password.sameAs) ?? `secret ${known.length % 3}`;
}

/** The step, applied to this meeting. */
export const about = <W extends ApiCommand>(meetingId: string, command: W): W =>
  JSON.parse(JSON.stringify(command), (key, value) => {
    if (key === 'startsAt' && value) return new Date(value);
    return typeof value === 'string' ? value.replace(`${MEETING_ID}:`, `${meetingId}:`) : value;
  });

/** The API request of a step. */
export function requestFor(
  meetingId: string,
  command: Exclude<ApiCommand, { kind: 'loseConnection' | 'endDeserted' }>,
  password: string | null,
): { document: DocumentNode; variables: Record<string, unknown> } {
  const request = (input: object) => ({ document: mutation(command.kind), variables: { input } });
  switch (command.kind) {
    case 'joinMeeting': {
      const { audio, video } = command;
      return request({ meeting: { id: meetingId }, password, audio, video });
    }
    case 'updateMeeting':
      return request(update(meetingId, command, password));
    case 'sendMeetingMessage':
      return request({ meetingId, toUserId: command.toUserId, text: 'Hello' });
    case 'leaveMeeting':
    case 'cancelMeeting':
    case 'endMeeting':
      return { document: mutation(command.kind, 'meetingId', 'ID'), variables: { meetingId } };
    default: {
      const { kind: _kind, by: _by, ...rest } = command;
      const input = { meetingId, ...rest };
      if ('participantIds' in input && input.participantIds) {
        input.participantIds = [...new Set(input.participantIds)];
      }
      return request(input);
    }
  }
}

function update(
  meetingId: string,
  { changes }: MeetingCommandOf<'updateMeeting'>,
  secret: string | null,
) {
  const { password, settings, ...fields } = changes;
  const set = password && { password: password === 'NONE' ? '' : secret };
  return { meetingId, ...fields, ...((settings || set) && { settings: { ...settings, ...set } }) };
}

const documents = new Map<string, DocumentNode>();

/** The mutation with this name. Its result has the alias `answer`. */
function mutation(name: string, argument = 'input', type?: string): DocumentNode {
  const input = type ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document =
    documents.get(name) ??
    withMeetingFields(`
      mutation Do($${argument}: ${input}!) {
        answer: ${name}(${argument}: $${argument}) {
          __typename
          ... on Meeting { ...MeetingFields }
          ... on Error { code }
        }
      }`);
  documents.set(name, document);
  return document;
}
