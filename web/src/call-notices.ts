import {
  type Call,
  type CallParticipant,
  currentOthersIn,
  formatNames,
  isRinging,
  participantOf,
} from './call.js';
import type { NoticeContent } from './notices.js';
import type { Person } from './session.js';

/**
 * Describes the difference between two copies of a call: one notice for each change by another
 * participant.
 */
export function noticesForChange(
  before: Call,
  after: Call,
  userId: string,
  transferTargetId: string | null,
): NoticeContent[] {
  const changes = after.participants
    .filter((participant) => participant.userId !== userId)
    .map((now) => ({ now, was: participantOf(before, now.userId) }))
    .filter(({ now, was }) => now.state !== was?.state || now.onHold !== was?.onHold);
  const ringing = changes.filter(({ now, was }) => isRinging(now) && !(was && isRinging(was)));
  const joined = changes.filter(
    ({ now, was }) => now.state === 'JOINED' && was?.state !== 'JOINED',
  );
  const isGroup = currentOthersIn(after, userId).length > 1;
  const notices: NoticeContent[] = [];
  if (ringing.length > 0 && before.status === 'CONNECTED')
    notices.push(ringNotice(ringing, userId));
  for (const { now, was } of changes) {
    const text = participantNotice(now, was, {
      isGroup,
      // No notice for the first answer: the screen shows that the call starts.
      starts: before.status !== 'CONNECTED',
      transferredTo:
        joined.find((other) => other.now.invitedBy?.id === now.userId)?.now.user ?? null,
      isTransferTarget: now.userId === transferTargetId,
    });
    if (text) notices.push(text);
  }
  return notices;
}

interface Change {
  readonly now: CallParticipant;
}

function ringNotice(ringing: readonly Change[], userId: string): NoticeContent {
  const names = formatNames(ringing.map(({ now }) => now.user));
  const by = ringing[0]?.now.invitedBy;
  const isOwn = !by || by.id === userId;
  return plain(isOwn ? `Calling ${names}…` : `${by.displayName} is calling ${names}.`);
}

interface ChangeContext {
  readonly isGroup: boolean;
  readonly starts: boolean;
  readonly transferredTo: Person | null;
  readonly isTransferTarget: boolean;
}

function participantNotice(
  now: CallParticipant,
  was: CallParticipant | undefined,
  { isGroup, starts, transferredTo, isTransferTarget }: ChangeContext,
): NoticeContent | null {
  const name = now.user.displayName;
  const stay = isTransferTarget ? ' You’re still on the call.' : '';
  if (now.state === was?.state) {
    if (!now.onHold) return plain(`${name} is back.`);
    return plain(isGroup ? `${name} is on hold.` : `${name} put you on hold.`);
  }
  switch (now.state) {
    case 'JOINED':
      return starts ? null : plain(`${name} joined.`);
    case 'LEFT':
      return plain(
        transferredTo
          ? `${name} transferred the call to ${transferredTo.displayName}.`
          : `${name} left.`,
      );
    case 'REJECTED':
      return bad(
        `${name} ${now.rejectReason === 'BUSY' ? 'is on another call' : 'declined'}.${stay}`,
      );
    case 'MISSED':
      return bad(`${name} didn’t answer.${stay}`);
    default:
      return null;
  }
}

function plain(text: string): NoticeContent {
  return { text, tone: 'plain' };
}

function bad(text: string): NoticeContent {
  return { text, tone: 'bad' };
}
