import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import {
  appendMeetingEvent,
  countMessages,
  insertMessage,
  type MeetingMessageRow,
  type NewMessage,
  readMessage,
  readMessages,
} from '../../db/meeting/messages.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { invalid } from '../../errors.js';
import { type MeetingRoute, routeMessage, routeReaction } from '../../lifecycle/meeting/route.js';
import { participantIdOf } from '../../lifecycle/meeting/state.js';
import { mayReadMessages } from '../../lifecycle/meeting/visibility.js';
import type { Limits } from '../../limits.js';
import { madeOnce, parseInput, text, visibleText } from '../input.js';
import { type Page, type PageArgs, pageBounds, pageOf } from '../paging.js';
import { announceEvents, changeVersion, toMeetingError } from './change.js';

/** A message as sender and recipients see it. */
export type MeetingMessage = Pick<
  MeetingMessageRow,
  'id' | 'senderId' | 'toUserId' | 'text' | 'sentAt'
>;

/** The stream payload of a message or a reaction. */
export interface ChatEventPayload {
  meetingId: string;
  version: number;
  actorId: string;
  participantId: string | null;
  hearers: string[];
  message?: NewMessage;
  reaction?: string;
}

const sendMeetingMessageInput = madeOnce((limits: Limits) =>
  z.object({
    id: text(1, limits.MESSAGE_ID_CHARS).nullish(),
    meetingId: z.string(),
    text: visibleText(limits.MESSAGE_CHARS),
    toUserId: z.string().nullish(),
  }),
);

export async function sendMeetingMessage(
  args: { input: z.input<ReturnType<typeof sendMeetingMessageInput>> },
  { app, viewer }: SignedIn,
): Promise<MeetingMessage> {
  const input = parseInput(sendMeetingMessageInput(app.limits), args.input);
  const { meetingId } = input;
  const message: NewMessage = {
    id: input.id ?? crypto.randomUUID(),
    senderId: viewer.userId,
    toUserId: input.toUserId ?? null,
    text: input.text,
  };
  const isMine = (known: MeetingMessageRow) =>
    known.senderId === viewer.userId && known.meetingId === meetingId;
  const idTaken = () =>
    invalid('input.id', 'This ID is taken: leave it out, or use a random UUID.');
  const count = once(() => app.throttles.messages.count(`${viewer.userId} ${meetingId}`));
  return changeVersion(app, meetingId, [viewer.userId], async (meeting) => {
    // A retry gets the same result, even if the chat is off or the sender has left in the meantime.
    const known = await readMessage(app.db, message.id);
    if (known && isMine(known)) return known;
    const recipients = recipientsOf(routeMessage(meeting, viewer, message.toUserId));
    if (known) throw idTaken();
    await count();
    const payload = { ...chatEvent(meeting, viewer.userId, recipients), message };
    const event = { kind: 'MeetingMessageSent', payload };
    try {
      const events = await insertMessage(app.db, meeting, message, event);
      if (!events) return null;
      app.outbox.wake();
      await announceEvents(app, events);
      return { ...message, sentAt: meeting.readAt };
    } catch (error) {
      // Another node may have inserted the same message in the meantime.
      const other = await readMessage(app.db, message.id);
      if (!other) throw error;
      if (isMine(other)) return other;
      throw idTaken();
    }
  });
}

const reactInMeetingInput = madeOnce((limits: Limits) =>
  z.object({ meetingId: z.string(), reaction: emoji(limits.REACTION_BYTES) }),
);

export async function reactInMeeting(
  args: { input: z.input<ReturnType<typeof reactInMeetingInput>> },
  { app, viewer }: SignedIn,
): Promise<{ sentAt: Date }> {
  const { meetingId, reaction } = parseInput(reactInMeetingInput(app.limits), args.input);
  const count = once(() => app.throttles.reactions.count(`${viewer.userId} ${meetingId}`));
  return changeVersion(app, meetingId, [viewer.userId], async (meeting) => {
    const recipients = recipientsOf(routeReaction(meeting, viewer));
    await count();
    if (recipients.length === 0) return { sentAt: meeting.readAt };
    const payload: ChatEventPayload = {
      ...chatEvent(meeting, viewer.userId, recipients),
      participantId: participantIdOf(meetingId, viewer.userId),
      reaction,
    };
    const events = await appendMeetingEvent(app.db, meeting, {
      kind: 'ParticipantReacted',
      payload,
    });
    if (!events) return null;
    await announceEvents(app, events);
    return { sentAt: meeting.readAt };
  });
}

/** The messages that the viewer may read, oldest first. */
export async function messagesOf(
  meeting: MeetingSnapshot,
  args: PageArgs,
  { app, viewer }: SignedIn,
): Promise<Page<MeetingMessage>> {
  const page = pageBounds(args, app.limits);
  const [after, before] = [seqOf('after', args.after), seqOf('before', args.before)];
  if (!mayReadMessages(meeting, viewer.userId)) {
    return pageOf<MeetingMessage>([], args, page, async () => 0);
  }
  const rows = await readMessages(app.db, meeting.id, viewer.userId, {
    after,
    before,
    limit: page.size + 1,
    fromNewest: page.fromOldest,
  });
  return pageOf(
    rows.map((node) => ({ node, cursor: String(node.seq) })),
    args,
    page,
    () => countMessages(app.db, meeting.id, viewer.userId),
  );
}

/** One emoji, however many code points it takes. */
const emoji = (maxBytes: number) =>
  z
    .string()
    .refine(
      (value) =>
        value.length <= maxBytes &&
        Buffer.byteLength(value) <= maxBytes &&
        isStorable(value) &&
        /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(
          value,
        ) &&
        [...new Intl.Segmenter().segment(value)].length === 1,
      `One emoji of at most ${maxBytes} bytes.`,
    );

function seqOf(name: string, cursor: string | null | undefined): number | null {
  if (cursor == null) return null;
  const seq = /^\d{1,15}$/.test(cursor) ? Number(cursor) : null;
  if (seq === null) throw invalid(name, 'A cursor of an edge of this connection.');
  return seq;
}

function recipientsOf(route: MeetingRoute): string[] {
  if (route.outcome === 'refused') throw toMeetingError(route);
  return route.to.map(({ userId }) => userId);
}

const chatEvent = (
  meeting: MeetingSnapshot,
  actorId: string,
  recipients: string[],
): ChatEventPayload => ({
  meetingId: meeting.id,
  version: meeting.version,
  actorId,
  participantId: null,
  hearers: recipients,
});

/** Runs the task on the first call only, and returns its result each time. */
function once(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= task();
    return done;
  };
}
