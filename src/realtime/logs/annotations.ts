import type { AnnotationKind } from '../../lifecycle/meeting/route.js';
import type { EntryOf, Ephemeral, LogDefinition } from './log.js';

/** A point of the shared screen: 0 to 1 from its left and from its top. */
export interface Point {
  x: number;
  y: number;
}

/** A drawn line, or a part of one. */
export interface Stroke {
  id: string;
  points: Point[];
  color: string;
  width: number;
}

/** A drawing on the shared screen of a meeting. */
export interface AnnotationMessage extends Ephemeral {
  kind: AnnotationKind;
  fromUserId: string;
  fromTerminalId: string;
  screenNo: number;
  stroke: Stroke | null;
  strokeId: string | null;
}

/** A drawing in the log of its meeting. */
export type AnnotationEntry = EntryOf<AnnotationMessage>;

export const ANNOTATION_LOG: LogDefinition<'annotation', AnnotationMessage> = {
  topic: 'annotation',
  cursorEpoch: 'annotations',
  bytes: ({ stroke }) => 250 + 50 * (stroke?.points.length ?? 0),
};
