import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import { type UserRow, updateUser } from '../../db/account/users.js';
import { unauthenticated } from '../../errors.js';
import { parseInput, text, visibleText } from '../input.js';

export const displayName = visibleText(100);

const updateProfileInput = z.object({
  displayName: displayName.nullish(),
  avatarUrl: text(0, 2_000)
    .pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'An http or https URL.' })]))
    .nullish(),
  callWaiting: z.boolean().nullish(),
});

export function me(_args: object, { loaders, viewer }: SignedIn): Promise<UserRow> {
  return loaders.user.load(viewer.userId);
}

export async function updateProfile(
  args: { input: z.input<typeof updateProfileInput> },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const input = parseInput(updateProfileInput, args.input);
  const row = await updateUser(app.db, viewer.userId, {
    // An omitted field stays as it is. A display name cannot be removed; an avatar can.
    ...(input.displayName ? { displayName: input.displayName.trim() } : {}),
    ...(input.avatarUrl !== undefined ? { avatarUrl: input.avatarUrl || null } : {}),
    ...(input.callWaiting != null ? { callWaiting: input.callWaiting } : {}),
  });
  if (!row) throw unauthenticated();
  return row;
}
