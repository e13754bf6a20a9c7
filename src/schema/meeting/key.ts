import { builder } from '../builder.js';

/** Identifies a meeting. */
export const MeetingKeyInput = builder.inputType('MeetingKeyInput', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({
      description:
        'Valid for the host, for past participants and invited users, and for public meetings.',
    }),
    code: t.string({
      description:
        'The code as typed: case and missing dashes do not matter. Too many wrong codes: the error RATE_LIMITED.',
    }),
  }),
});
