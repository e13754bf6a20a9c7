import { builder } from '../builder.js';

/** What a host says of a meeting's settings. */
export const MeetingSettingsInput = builder.inputType('MeetingSettingsInput', {
  description:
    'What is left out stays as it is, or at its default: all false but screenShareForAll, chat and selfUnmute.',
  fields: (t) => ({
    recording: t.boolean(),
    transcription: t.boolean(),
    password: t.string({
      description:
        '4–64 characters; an empty string: no password. A new one holds for those who come from now on.',
    }),
    waitingRoom: t.boolean(),
    muteOnEntry: t.boolean(),
    screenShareForAll: t.boolean(),
    chat: t.boolean(),
    selfUnmute: t.boolean(),
  }),
});
