import type { Point, Stroke } from '../../realtime/logs/annotations.js';
import {
  annotations,
  type DeliveredAnnotation,
  sendAnnotation,
} from '../../resolvers/meeting/annotation.js';
import { builder } from '../builder.js';
import { SendInMeetingResult } from '../signal.js';

const AnnotationKindEnum = builder.enumType('AnnotationKind', {
  values: {
    STROKE: { description: 'A new stroke, or more points of one.' },
    UNDO: { description: 'The sender removes one of their strokes.' },
    CLEAR: { description: 'Removes all annotations.' },
  },
});

const pointOf = 'A point of the shared screen: 0–1 from the left and from the top.';

const PointInput = builder.inputType('PointInput', {
  description: pointOf,
  fields: (t) => ({ x: t.float({ required: true }), y: t.float({ required: true }) }),
});

const StrokeInput = builder.inputType('StrokeInput', {
  fields: (t) => ({
    id: t.id({
      required: true,
      description:
        'Chosen by the client, 1–64 characters. Further parts with the same ID continue the stroke.',
    }),
    points: t.field({ type: [PointInput], required: true, description: '1–256 points.' }),
    color: t.string({ required: true, description: '`#rrggbb`' }),
    width: t.float({ required: true, description: "Fraction of the screen's width: 0.0005–0.1." }),
  }),
});

const AnnotationInput = builder.inputType('AnnotationInput', {
  isOneOf: true,
  fields: (t) => ({
    stroke: t.field({ type: StrokeInput }),
    undo: t.id({ description: 'ID of the stroke of the sender to remove.' }),
    clear: t.boolean({
      description:
        'True removes all annotations. For hosts, co-hosts and the participant who shares the screen.',
    }),
  }),
});

const SendAnnotationInput = builder.inputType('SendAnnotationInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    screenNo: t.int({
      required: true,
      description: 'The `Meeting.screenNo` of the screen that is drawn on.',
    }),
    annotation: t.field({ type: AnnotationInput, required: true }),
  }),
});

const PointRef = builder.objectRef<Point>('Point').implement({
  description: pointOf,
  fields: (t) => ({ x: t.exposeFloat('x'), y: t.exposeFloat('y') }),
});

const StrokeRef = builder.objectRef<Stroke>('Stroke').implement({
  description: 'A line, or a part of it: parts by one user with the same ID are one stroke.',
  fields: (t) => ({
    id: t.exposeID('id'),
    points: t.expose('points', { type: [PointRef] }),
    color: t.exposeString('color', { description: '`#rrggbb`' }),
    width: t.exposeFloat('width', { description: "Fraction of the screen's width." }),
  }),
});

const AnnotationRef = builder.objectRef<DeliveredAnnotation>('Annotation').implement({
  description: 'An annotation on the shared screen.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    kind: t.expose('kind', { type: AnnotationKindEnum }),
    fromUserId: t.exposeID('fromUserId'),
    screenNo: t.exposeInt('screenNo', {
      description: 'Number of the screen that it is drawn on. It disappears with that screen.',
    }),
    stroke: t.expose('stroke', { type: StrokeRef, nullable: true, description: 'Set for STROKE.' }),
    strokeId: t.exposeID('strokeId', {
      nullable: true,
      description: 'Set for UNDO: the stroke that is removed.',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

builder.mutationField('sendAnnotation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SendInMeetingResult,
    description:
      'Draws on the currently shared screen; NOT_ALLOWED on any other. Annotations of one device are delivered in the order in which it sent them. More than 60 in a second: the error RATE_LIMITED.',
    args: { input: t.arg({ type: SendAnnotationInput, required: true }) },
    resolve: (_root, args, ctx) => sendAnnotation(args, ctx),
  }),
);

builder.subscriptionField('annotations', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AnnotationRef,
    description:
      'Annotations on the shared screen, by other users and by the viewer’s other devices. Ephemeral like signals: a new subscription begins with those of the current screen that are still in the log (2 minutes, 512 annotations). It completes when this device leaves the room.',
    args: { meetingId: t.arg.id({ required: true }), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => annotations(args, ctx),
    resolve: (annotation) => annotation,
  }),
);
