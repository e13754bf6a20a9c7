import type { EntryOf, Ephemeral, LogDefinition } from './log.js';

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

/** One input event of a remote controller. */
export type RemoteInputEvent =
  | ({ type: 'pointer' } & PointerEvent)
  | ({ type: 'wheel' } & WheelEvent)
  | ({ type: 'key' } & KeyEvent);

/** Input of one device on the shared screen of a meeting, in order. */
export interface RemoteInputMessage extends Ephemeral {
  fromUserId: string;
  fromTerminalId: string;
  screenNo: number;
  events: RemoteInputEvent[];
}

/** Remote input in the log of its meeting. */
export type RemoteInputEntry = EntryOf<RemoteInputMessage>;

export const REMOTE_INPUT_LOG: LogDefinition<'remoteInput', RemoteInputMessage> = {
  topic: 'remoteInput',
  cursorEpoch: 'remote-inputs',
  bytes: ({ events }) => 200 + 200 * events.length,
};
