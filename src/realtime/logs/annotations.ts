import type { AnnotationKind } from '../../lifecycle/meeting/route.js';
import type { EntryOf, Ephemeral, EphemeralLog } from './log.js';

/** A point of the shared screen: 0 to 1 from its left and from its top. */
export interface Point {
  x: number;
  y: number;
}

/** A line that is drawn, or a part of it. */
export interface Stroke {
  id: string;
  points: Point[];
  color: string;
  width: number;
}

/** Something drawn on the shared screen of a meeting. */
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

/** The last drawings in each meeting. */
export type AnnotationLog = EphemeralLog<AnnotationMessage>;

/** About how much memory a drawing takes. */
export const annotationBytes = ({ stroke }: AnnotationMessage): number =>
  250 + 50 * (stroke?.points.length ?? 0);
