import type { EntryOf, Ephemeral, EphemeralLog } from './log.js';

export const POINTER_ACTIONS = ['MOVE', 'DOWN', 'UP'] as const;
export const KEY_ACTIONS = ['DOWN', 'UP'] as const;

export interface PointerEvent {
  action: (typeof POINTER_ACTIONS)[number];
  x: number;
  y: number;
  button: number;
}

export interface WheelEvent {
  x: number;
  y: number;
  deltaX: number;
  deltaY: number;
}

export interface KeyEvent {
  action: (typeof KEY_ACTIONS)[number];
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** One thing that somebody does on the screen of somebody else. */
export type RemoteInputEvent =
  | ({ type: 'pointer' } & PointerEvent)
  | ({ type: 'wheel' } & WheelEvent)
  | ({ type: 'key' } & KeyEvent);

/** What somebody did on the shared screen of a meeting, in order. */
export interface RemoteInputMessage extends Ephemeral {
  fromUserId: string;
  fromTerminalId: string;
  screenNo: number;
  events: RemoteInputEvent[];
}

/** Remote input in the log of its meeting. */
export type RemoteInputEntry = EntryOf<RemoteInputMessage>;

/** The last remote input in each meeting. */
export type RemoteInputLog = EphemeralLog<RemoteInputMessage>;

/** About how much memory remote input takes. */
export const remoteInputBytes = ({ events }: RemoteInputMessage): number =>
  200 + 200 * events.length;
