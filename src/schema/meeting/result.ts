import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { builder } from '../builder.js';
import { MeetingRef } from './meeting.js';

/** The result of most commands on a meeting. */
export const MeetingResult = builder.errorUnion('MeetingResult', {
  description: 'The meeting after the command, or the error that prevented it.',
  types: [MeetingRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'Meeting',
});
