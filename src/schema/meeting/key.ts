import { builder } from '../builder.js';

/** What a meeting is found by. */
export const MeetingKeyInput = builder.inputType('MeetingKeyInput', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({
      description: 'For the host, for those who were in it or invited, and of public meetings.',
    }),
    code: t.string({
      description:
        'As somebody types it: small letters and missing dashes do not matter. Too many codes of no meeting: the error RATE_LIMITED.',
    }),
  }),
});
