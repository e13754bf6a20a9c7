import { asIfCommand, type Mutants, restoring } from './combinators.js';

/** Faults in changing the password. */
export const PASSWORD: Mutants = {
  'takes the same password for another': asIfCommand('updateMeeting', (command) => {
    const { password } = command.changes;
    return password && password !== 'NONE'
      ? { ...command, changes: { ...command.changes, password: { sameAs: null } } }
      : command;
  }),
  'does not number passwords': restoring('updateMeeting', 'passwordVersion'),
};
