import * as z from 'zod';
import type { SignedIn } from '../context.js';
import { choosePresence } from '../db/account/presence.js';
import { tooSlow } from '../errors.js';
import {
  CHOSEN_PRESENCES,
  offlinePresence,
  type Presence,
  samePresence,
} from '../lifecycle/presence.js';
import type { Limits } from '../limits.js';
import { BoundedQueue } from '../realtime/feeds/queue.js';
import {
  followedBy,
  itemsOf,
  mapItems,
  type Subscription,
} from '../realtime/feeds/subscription.js';
import { idList, madeOnce, parseInput, text } from './input.js';
import { closeOnOverflow } from './subscription.js';

const PRESENCE_BYTES = 300;

const presenceInput = madeOnce((limits: Limits) =>
  z.object({ userIds: idList(1, limits.PRESENCE_USERS, 'users, each once') }),
);

const checkUserIds = (args: { userIds: string[] }, { app }: SignedIn): string[] =>
  parseInput(presenceInput(app.limits), args, []).userIds;

export async function presence(args: { userIds: string[] }, ctx: SignedIn): Promise<Presence[]> {
  return ctx.app.presence.seenBy(ctx.viewer.userId, checkUserIds(args, ctx));
}

const setPresenceInput = madeOnce((limits: Limits) =>
  z.object({
    status: z.enum(CHOSEN_PRESENCES),
    text: text(0, limits.PRESENCE_TEXT_CHARS).nullish(),
  }),
);

export async function setPresence(
  args: { input: z.input<ReturnType<typeof setPresenceInput>> },
  { app, viewer }: SignedIn,
): Promise<Presence> {
  const input = parseInput(setPresenceInput(app.limits), args.input);
  const { userId } = viewer;
  const connected = (await app.leases.online([userId])).has(userId);
  await choosePresence(app.db, { userId, connected }, input.status, input.text || null);
  app.presence.announce([userId]);
  const [mine] = await app.presence.read([userId]);
  return mine ?? offlinePresence(userId);
}

export async function presenceChanges(
  args: { userIds: string[] },
  ctx: SignedIn,
): Promise<Subscription<Presence>> {
  const { app, viewer } = ctx;
  const userIds = checkUserIds(args, ctx);
  const tooMuch = closeOnOverflow(ctx);
  const queue = new BoundedQueue<Presence>(app.limits.QUEUE_EVENTS, app.limits.QUEUE_BYTES);
  const stop = await app.presence.watch(viewer.userId, userIds, (change) => {
    if (queue.push(change, PRESENCE_BYTES)) return;
    queue.end(tooSlow());
    tooMuch();
  });
  const close = () => {
    stop();
    queue.end();
  };
  try {
    const present = await presence(args, ctx);
    const sent = new Map<string, Presence>();
    const all = followedBy(itemsOf(present), queue, close);
    return mapItems(all, (state) => {
      const before = sent.get(state.userId);
      if (before && samePresence(before, state)) return null;
      sent.set(state.userId, state);
      return state;
    });
  } catch (error) {
    close();
    throw error;
  }
}
