import type { Point, Stroke } from '../../realtime/logs/annotations.js';
import {
  annotations,
  type DeliveredAnnotation,
  sendAnnotation,
} from '../../resolvers/meeting/annotation.js';
import { builder } from '../builder.js';
import { SendInMeetingResult } from './send.js';

const AnnotationKindEnum = builder.enumType('AnnotationKind', {
  values: {
    STROKE: { description: 'More of a stroke, or a new one.' },
    UNDO: { description: 'The sender takes back a stroke of theirs.' },
    CLEAR: { description: 'Everything is wiped off.' },
  },
});

const pointOf = 'A point of the shared screen: 0–1 from its left and from its top.';

const PointInput = builder.inputType('PointInput', {
  description: pointOf,
  fields: (t) => ({ x: t.float({ required: true }), y: t.float({ required: true }) }),
});

const StrokeInput = builder.inputType('StrokeInput', {
  fields: (t) => ({
    id: t.id({
      required: true,
      description:
        'Chosen by the client, 1–64 characters. Parts with the same id continue the stroke.',
    }),
    points: t.field({ type: [PointInput], required: true, description: '1–256 points.' }),
    color: t.string({ required: true, description: '`#rrggbb`' }),
    width: t.float({ required: true, description: "Of the screen's width: 0.0005–0.1" }),
  }),
});

const AnnotationInput = builder.inputType('AnnotationInput', {
  isOneOf: true,
  fields: (t) => ({
    stroke: t.field({ type: StrokeInput }),
    undo: t.id({ description: 'Takes back a stroke of one’s own, by its id.' }),
    clear: t.boolean({
      description:
        'True: wipes everything off. For hosts, co-hosts, and whoever shares the screen.',
    }),
  }),
});

const SendAnnotationInput = builder.inputType('SendAnnotationInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    screenNo: t.int({
      required: true,
      description: '`Meeting.screenNo` of the screen that is drawn on.',
    }),
    annotation: t.field({ type: AnnotationInput, required: true }),
  }),
});

const PointRef = builder.objectRef<Point>('Point').implement({
  description: pointOf,
  fields: (t) => ({ x: t.exposeFloat('x'), y: t.exposeFloat('y') }),
});

const StrokeRef = builder.objectRef<Stroke>('Stroke').implement({
  description: 'A line, or a part of it: parts with the same id of one user are one stroke.',
  fields: (t) => ({
    id: t.exposeID('id'),
    points: t.expose('points', { type: [PointRef] }),
    color: t.exposeString('color', { description: '`#rrggbb`' }),
    width: t.exposeFloat('width', { description: "Of the screen's width." }),
  }),
});

const AnnotationRef = builder.objectRef<DeliveredAnnotation>('Annotation').implement({
  description: 'Something drawn on the shared screen.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    kind: t.expose('kind', { type: AnnotationKindEnum }),
    fromUserId: t.exposeID('fromUserId'),
    screenNo: t.exposeInt('screenNo', {
      description: 'Which screen it is drawn on: with another one it is gone.',
    }),
    stroke: t.expose('stroke', { type: StrokeRef, nullable: true, description: 'With STROKE.' }),
    strokeId: t.exposeID('strokeId', {
      nullable: true,
      description: 'With UNDO: which is taken back.',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('sendAnnotation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SendInMeetingResult,
    description:
      'Draws on the screen that is shared now; NOT_ALLOWED on any other. What one device draws arrives in that order. More than 60 in a second: the error RATE_LIMITED.',
    args: { input: t.arg({ type: SendAnnotationInput, required: true }) },
    resolve: (_root, args, ctx) => sendAnnotation(args, ctx),
  }),
);

builder.subscriptionField('annotations', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AnnotationRef,
    description:
      'What is drawn on the shared screen, by others and by oneself on another device. Ephemeral like signals: what the log of the meeting still holds of the present screen comes first (2 minutes, 512 drawings). It ends when this device is not in the room any more.',
    args: { meetingId: t.arg.id({ required: true }), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => annotations(args, ctx),
    resolve: (annotation) => annotation,
  }),
);
