import type { Callee } from './command.js';

/**
 * [CALL11] Whether the user is busy. `startCall`, a scheduled call and a transfer ask this about their only callee.
 * Several callees, and invited users, are never busy. Neither is the callee of a suppressed ring.
 */
export const isBusy = ({
  disturbable,
  hasBlocked,
  inCall,
  ringing,
  callWaiting,
}: Callee): boolean => disturbable && !hasBlocked && (inCall || ringing === true) && !callWaiting;
