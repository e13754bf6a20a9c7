import type { Limits } from '../../limits.js';
import type { Bus } from '../bus.js';
import { createMemoryLog } from './log.js';
import { type SignalLog, signalBytes } from './signals.js';

/** The signal log of a single node. */
export const createMemorySignalLog = (bus: Bus, limits: Limits): SignalLog =>
  createMemoryLog({
    publish: (userId, entry) => bus.publish('signal', userId, entry),
    bytes: signalBytes,
    limits,
  });
