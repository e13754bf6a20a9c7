import { builder } from '../builder.js';

export const MeetingSettingsInput = builder.inputType('MeetingSettingsInput', {
  description:
    'Omitted fields stay as they are. Defaults in a new meeting: false, except true for screenShareForAll, chat and selfUnmute.',
  fields: (t) => ({
    recording: t.boolean(),
    transcription: t.boolean(),
    password: t.string({
      description:
        '4–64 characters; an empty string removes the password. A new password applies to users who join from now on.',
    }),
    waitingRoom: t.boolean(),
    muteOnEntry: t.boolean(),
    screenShareForAll: t.boolean(),
    chat: t.boolean(),
    selfUnmute: t.boolean(),
  }),
});
