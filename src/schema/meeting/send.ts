import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { builder } from '../builder.js';
import { SignalReceiptRef } from '../signal.js';

/** What sending something answers that is not kept. */
export const SendInMeetingResult = builder.errorUnion('SendInMeetingResult', {
  description: 'That it is on its way, or why not.',
  types: [SignalReceiptRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'SignalReceipt',
});
