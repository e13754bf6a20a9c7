import type { DocumentNode } from 'graphql';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import type {
  MeetingCommand,
  MeetingCommandOf,
} from '../../../../src/lifecycle/meeting/command.js';
import { device, MEETING_ID, OUTDATED, RIGHT } from '../lifecycle/commands.js';
import { showing } from './sight.js';

/** A chat message in the room. */
export interface Saying {
  kind: 'sendMeetingMessage';
  by: Device;
  /** The recipient; null means everybody. */
  toUserId: string | null;
}

export const say = (by: string, toUserId: string | null = null): Saying => ({
  kind: 'sendMeetingMessage',
  by: device(by),
  toUserId,
});

/** A step of a user or of time: a command of the lifecycle, or a chat message. */
export type Wish = MeetingCommand | Saying;

/** Passwords that users know. The last one is the current one, as far as is known. */
export type Passwords = readonly string[];

/** The password that a step presents or sets. */
export function passwordIn(wish: Wish, known: Passwords): string | null {
  const given = (version: number | null) => {
    if (version === RIGHT) return known.at(-1) ?? 'any one';
    return version === OUTDATED ? (known.at(-2) ?? 'another one') : null;
  };
  if (wish.kind === 'joinMeeting') return given(wish.password);
  if (wish.kind !== 'updateMeeting') return null;
  const { password } = wish.changes;
  if (!password || password === 'NONE') return null;
  // Passwords repeat, because setting the same one again must not matter.
  return given(password.sameAs) ?? `secret ${known.length % 3}`;
}

/** The step, applied to this meeting. */
export const about = <W extends Wish>(meetingId: string, wish: W): W =>
  JSON.parse(JSON.stringify(wish), (key, value) => {
    if (key === 'startsAt' && value) return new Date(value);
    return typeof value === 'string' ? value.replace(`${MEETING_ID}:`, `${meetingId}:`) : value;
  });

/** The API request of a step. */
export function asked(
  meetingId: string,
  wish: Exclude<Wish, { kind: 'loseConnection' | 'endDeserted' }>,
  password: string | null,
): { document: DocumentNode; variables: Record<string, unknown> } {
  switch (wish.kind) {
    case 'joinMeeting': {
      const { audio, video } = wish;
      const input = { meeting: { id: meetingId }, password, audio, video };
      return { document: mutation(wish.kind), variables: { input } };
    }
    case 'updateMeeting':
      return {
        document: mutation(wish.kind),
        variables: { input: update(meetingId, wish, password) },
      };
    case 'sendMeetingMessage': {
      const { toUserId } = wish;
      return {
        document: mutation(wish.kind),
        variables: { input: { meetingId, toUserId, text: 'Hello' } },
      };
    }
    case 'leaveMeeting':
    case 'cancelMeeting':
    case 'endMeeting':
      return { document: mutation(wish.kind, 'meetingId', 'ID'), variables: { meetingId } };
    default: {
      const { kind, by: _, ...rest } = wish;
      const input = { meetingId, ...rest };
      if ('participantIds' in input && input.participantIds) {
        input.participantIds = [...new Set(input.participantIds)];
      }
      return { document: mutation(kind), variables: { input } };
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
    showing(`
      mutation Do($${argument}: ${input}!) {
        answer: ${name}(${argument}: $${argument}) {
          __typename
          ... on Meeting { ...Seen }
          ... on Error { code }
        }
      }`);
  documents.set(name, document);
  return document;
}
