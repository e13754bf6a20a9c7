import { type Call, namesOf, type Participant, partOf, rings } from './call.js';
import type { Person } from './session.js';

export interface News {
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}

/** What happened in a call between two copies of it, for somebody who takes part: one sentence for each change. */
export function newsOf(before: Call, after: Call, userId: string, toId: string | null): News[] {
  const changes = after.participants
    .filter((participant) => participant.userId !== userId)
    .map((now) => ({ now, was: partOf(before, now.userId) }))
    .filter(({ now, was }) => now.state !== was?.state || now.onHold !== was?.onHold);
  const called = changes.filter(({ now, was }) => rings(now) && !(was && rings(was)));
  const came = changes.filter(({ now, was }) => now.state === 'JOINED' && was?.state !== 'JOINED');
  const news: News[] = [];
  if (called.length > 0 && before.status === 'CONNECTED') news.push(ofCalled(called, userId));
  for (const { now, was } of changes) {
    const text = ofOne(now, was, {
      // The call itself begins with the first answer: that needs no words.
      begins: before.status !== 'CONNECTED',
      successor: came.find((other) => other.now.invitedBy?.id === now.userId)?.now.user ?? null,
      transfers: now.userId === toId,
    });
    if (text) news.push(text);
  }
  return news;
}

interface Change {
  readonly now: Participant;
}

function ofCalled(called: readonly Change[], userId: string): News {
  const names = namesOf(called.map(({ now }) => now.user));
  const by = called[0]?.now.invitedBy;
  const who = !by || by.id === userId ? 'You are' : `${by.displayName} is`;
  return { text: `${who} calling ${names}.`, tone: 'plain' };
}

interface Circumstances {
  readonly begins: boolean;
  readonly successor: Person | null;
  readonly transfers: boolean;
}

function ofOne(
  now: Participant,
  was: Participant | undefined,
  { begins, successor, transfers }: Circumstances,
): News | null {
  const name = now.user.displayName;
  const stay = transfers ? ' The call stays with you.' : '';
  if (now.state === was?.state) {
    return plain(now.onHold ? `${name} is on hold.` : `${name} is back.`);
  }
  switch (now.state) {
    case 'JOINED':
      return begins ? null : plain(`${name} is in the call.`);
    case 'LEFT':
      return plain(
        successor
          ? `${name} has handed over to ${successor.displayName}.`
          : `${name} has left the call.`,
      );
    case 'REJECTED':
      return bad(`${name} ${now.rejectReason === 'BUSY' ? 'is busy' : 'declined'}.${stay}`);
    case 'MISSED':
      return bad(`${name} did not answer.${stay}`);
    default:
      return null;
  }
}

function plain(text: string): News {
  return { text, tone: 'plain' };
}

function bad(text: string): News {
  return { text, tone: 'bad' };
}
