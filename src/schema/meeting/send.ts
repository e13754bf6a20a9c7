import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { builder } from '../builder.js';
import { SignalReceiptRef } from '../signal.js';

/** The result of sending something that is not stored. */
export const SendInMeetingResult = builder.errorUnion('SendInMeetingResult', {
  description: 'A receipt, or the error that prevented sending.',
  types: [SignalReceiptRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'SignalReceipt',
});
