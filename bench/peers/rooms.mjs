// The rooms that every peer knows. A sender and a receiver of a signal must be in the same room.

const PAIRS = Number(process.env.PAIRS ?? 1000);

const roomOf = new Map();
for (let i = 0; i < 2 * PAIRS; i += 1) roomOf.set(`user-${i}`, `room-${i >> 1}`);

export const shareRoom = (from, to) => roomOf.has(from) && roomOf.get(from) === roomOf.get(to);
