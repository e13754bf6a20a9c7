import * as z from 'zod';
import type { MeetingSettings } from '../../lifecycle/meeting/state.js';
import type { Limits } from '../../limits.js';
import { text, visibleText } from '../input.js';

const setting = z.boolean().nullish();

/** Validation of the fields that creating and updating a meeting share. */
export const meetingFields = (limits: Limits) => ({
  title: visibleText(limits.MEETING_TITLE_CHARS),
  description: text(0, limits.MEETING_DESCRIPTION_CHARS).nullish(),
  plannedDuration: z
    .int()
    .min(1, minutes(limits))
    .max(limits.MEETING_MINUTES, minutes(limits))
    .nullish(),
  settings: z
    .object({
      recording: setting,
      transcription: setting,
      password: z
        .union([
          z.literal(''),
          text(limits.MEETING_PASSWORD_MIN_CHARS, limits.MEETING_PASSWORD_CHARS),
        ])
        .nullish(),
      waitingRoom: setting,
      muteOnEntry: setting,
      screenShareForAll: setting,
      chat: setting,
      selfUnmute: setting,
    })
    .nullish(),
});

const minutes = (limits: Limits) => `1 to ${limits.MEETING_MINUTES} minutes.`;

export const seatCount = (max: number, what: string) =>
  z.int().min(2, `2 to ${max} ${what}.`).max(max, `2 to ${max} ${what}.`).nullish();

/** The settings of a meeting as an input contains them. */
export type MeetingSettingsArgs = z.input<ReturnType<typeof meetingFields>['settings']>;

/** The settings that the input contains, without the password. */
export const settingsIn = (
  input: MeetingSettingsArgs,
): Partial<Omit<MeetingSettings, 'passwordRequired'>> => {
  const { password: _, ...settings } = input ?? {};
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value != null),
  ) as Partial<Omit<MeetingSettings, 'passwordRequired'>>;
};
