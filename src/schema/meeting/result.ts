import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { builder } from '../builder.js';
import { MeetingRef } from './meeting.js';

/** What most commands on a meeting answer. */
export const MeetingResult = builder.errorUnion('MeetingResult', {
  description: 'The meeting as it is after the command, or why nothing was changed.',
  types: [MeetingRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'Meeting',
});
