import {
  KEY_ACTIONS,
  type KeyEvent,
  POINTER_ACTIONS,
  type PointerEvent,
  type RemoteInputEvent,
  type WheelEvent,
} from '../../realtime/logs/remote-inputs.js';
import {
  type DeliveredRemoteInput,
  remoteInputs,
  sendRemoteInput,
} from '../../resolvers/meeting/remote-input.js';
import { builder } from '../builder.js';
import { SendInMeetingResult } from '../signal.js';

const PointerActionEnum = builder.enumType('PointerAction', { values: POINTER_ACTIONS });
const KeyActionEnum = builder.enumType('KeyAction', { values: KEY_ACTIONS });

const pointerOf =
  'A pointer event on the shared screen. x and y: 0–1 from the left and from the top.';
const wheelOf = 'A wheel event, in CSS pixels as in the W3C WheelEvent, -10,000 to 10,000.';
const keyOf =
  'A key event. `key` and `code` as in the W3C UI Events KeyboardEvent, at most 32 characters each.';

const PointerInput = builder.inputType('PointerInput', {
  description: pointerOf,
  fields: (t) => ({
    action: t.field({ type: PointerActionEnum, required: true }),
    x: t.float({ required: true }),
    y: t.float({ required: true }),
    button: t.int({ defaultValue: 0, description: '0 left, 1 middle, 2 right, up to 4.' }),
  }),
});

const WheelInput = builder.inputType('WheelInput', {
  description: wheelOf,
  fields: (t) => ({
    x: t.float({ required: true }),
    y: t.float({ required: true }),
    deltaX: t.float({ required: true }),
    deltaY: t.float({ required: true }),
  }),
});

const KeyInput = builder.inputType('KeyInput', {
  description: keyOf,
  fields: (t) => ({
    action: t.field({ type: KeyActionEnum, required: true }),
    key: t.string({ required: true }),
    code: t.string({ required: true }),
    altKey: t.boolean({ defaultValue: false }),
    ctrlKey: t.boolean({ defaultValue: false }),
    metaKey: t.boolean({ defaultValue: false }),
    shiftKey: t.boolean({ defaultValue: false }),
  }),
});

const RemoteInputEventInput = builder.inputType('RemoteInputEventInput', {
  isOneOf: true,
  fields: (t) => ({
    pointer: t.field({ type: PointerInput }),
    wheel: t.field({ type: WheelInput }),
    key: t.field({ type: KeyInput }),
  }),
});

const SendRemoteInputInput = builder.inputType('SendRemoteInputInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    screenNo: t.int({
      required: true,
      description: 'The `Meeting.screenNo` of the screen that is controlled.',
    }),
    events: t.field({
      type: [RemoteInputEventInput],
      required: true,
      description: '1–64 events, in order.',
    }),
  }),
});

const PointerEventRef = builder.objectRef<PointerEvent>('PointerEvent').implement({
  description: pointerOf,
  fields: (t) => ({
    action: t.expose('action', { type: PointerActionEnum }),
    x: t.exposeFloat('x'),
    y: t.exposeFloat('y'),
    button: t.exposeInt('button', { description: '0 left, 1 middle, 2 right.' }),
  }),
});

const WheelEventRef = builder.objectRef<WheelEvent>('WheelEvent').implement({
  description: wheelOf,
  fields: (t) => ({
    x: t.exposeFloat('x'),
    y: t.exposeFloat('y'),
    deltaX: t.exposeFloat('deltaX'),
    deltaY: t.exposeFloat('deltaY'),
  }),
});

const KeyEventRef = builder.objectRef<KeyEvent>('KeyEvent').implement({
  description: keyOf,
  fields: (t) => ({
    action: t.expose('action', { type: KeyActionEnum }),
    key: t.exposeString('key'),
    code: t.exposeString('code'),
    altKey: t.exposeBoolean('altKey'),
    ctrlKey: t.exposeBoolean('ctrlKey'),
    metaKey: t.exposeBoolean('metaKey'),
    shiftKey: t.exposeBoolean('shiftKey'),
  }),
});

const NAMES = { pointer: 'PointerEvent', wheel: 'WheelEvent', key: 'KeyEvent' } as const;

const RemoteInputEventRef = builder.unionType('RemoteInputEvent', {
  types: [PointerEventRef, WheelEventRef, KeyEventRef],
  resolveType: (event) => NAMES[(event as RemoteInputEvent).type],
});

const RemoteInputRef = builder.objectRef<DeliveredRemoteInput>('RemoteInput').implement({
  description: 'Input from one participant for the shared screen of another.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    fromUserId: t.exposeID('fromUserId'),
    screenNo: t.exposeInt('screenNo'),
    events: t.field({
      type: [RemoteInputEventRef],
      description: 'Events in the order in which they happened.',
      resolve: ({ events }) => events,
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('sendRemoteInput', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SendInMeetingResult,
    description:
      'Sends pointer, wheel and key events to the shared screen while `me.remoteControl` is GRANTED; otherwise NOT_ALLOWED. Input from one device is delivered in the order in which it was sent. More than 60 in a second: the error RATE_LIMITED.',
    args: { input: t.arg({ type: SendRemoteInputInput, required: true }) },
    resolve: (_root, args, ctx) => sendRemoteInput(args, ctx),
  }),
);

builder.subscriptionField('remoteInputs', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: RemoteInputRef,
    description:
      "Input to the viewer's shared screen from participants with remote control, from now on or after a cursor. It completes when this device leaves the room.",
    args: { meetingId: t.arg.id({ required: true }), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => remoteInputs(args, ctx),
    resolve: (input) => input,
  }),
);
