import { stringifyDocument } from '@urql/core';
import type { Connection } from '../connection.js';
import { errorText } from '../failure.js';
import type { AnnotationInput, AnnotationsSubscription } from '../gql/graphql.js';
import { newId } from '../id.js';
import type { Notices } from '../notices.js';
import { ObservableValue } from '../observable-value.js';
import { resumingSubscription } from '../resuming-subscription.js';
import { isRefusal } from './meeting-commands.js';
import { Annotations, SendAnnotation } from './operations.js';
import { PacedBatch } from './paced-batch.js';

/** The API's maximum per part of a stroke. */
const MAX_POINTS = 256;

/** A position on the shared screen: 0 to 1 from the left and from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Pen {
  readonly color: string;
  /** Relative to the width of the screen. */
  readonly width: number;
}

export interface Stroke extends Pen {
  readonly id: string;
  readonly fromUserId: string;
  readonly points: readonly Point[];
}

type Mark =
  | { readonly kind: 'point'; readonly stroke: Stroke; readonly point: Point }
  | { readonly kind: 'undo'; readonly strokeId: string }
  | { readonly kind: 'clear' };

/** The drawing of all participants on the shared screen. */
export class Drawing {
  readonly strokes = new ObservableValue<readonly Stroke[]>([]);
  readonly #connection: Connection;
  readonly #notices: Notices;
  readonly #meetingId: string;
  readonly #userId: string;
  readonly #marks: PacedBatch<Mark>;
  readonly #stop: () => void;
  /** The number of the screen that the strokes belong to. */
  #screenNo = 0;
  #current: Stroke | null = null;

  constructor(connection: Connection, notices: Notices, meetingId: string, userId: string) {
    this.#connection = connection;
    this.#notices = notices;
    this.#meetingId = meetingId;
    this.#userId = userId;
    this.#marks = new PacedBatch(MAX_POINTS, (marks) => this.#send(marks));
    this.#stop = resumingSubscription<AnnotationsSubscription>(connection.client, {
      query: stringifyDocument(Annotations),
      variables: { meetingId },
      after: null,
      cursorOf: ({ annotations }) => annotations.cursor,
      onData: ({ annotations }) => this.#receive(annotations),
      onExpired: async () => null,
    });
  }

  /** Clears the drawing when another screen is shared. */
  setScreen(screenNo: number): void {
    if (screenNo <= this.#screenNo) return;
    this.#screenNo = screenNo;
    this.#current = null;
    this.strokes.set([]);
  }

  begin(pen: Pen, point: Point): void {
    this.#current = { ...pen, id: newId(), fromUserId: this.#userId, points: [] };
    this.extend(point);
  }

  extend(point: Point): void {
    const stroke = this.#current;
    if (!stroke) return;
    this.#append(stroke, [point]);
    this.#marks.add({ kind: 'point', stroke, point });
  }

  end(): void {
    this.#current = null;
  }

  /** Removes the user's own last stroke. */
  undo(): void {
    const own = this.strokes.get().filter(({ fromUserId }) => fromUserId === this.#userId);
    const last = own.at(-1);
    if (!last) return;
    this.#remove(last.id);
    this.#marks.add({ kind: 'undo', strokeId: last.id });
  }

  clear(): void {
    this.strokes.set([]);
    this.#marks.add({ kind: 'clear' });
  }

  dispose(): void {
    this.#stop();
  }

  #receive(annotation: AnnotationsSubscription['annotations']): void {
    // An annotation on the next screen may arrive before the meeting's update.
    this.setScreen(annotation.screenNo);
    if (annotation.screenNo !== this.#screenNo) return;
    const { kind, stroke, strokeId, fromUserId } = annotation;
    if (kind === 'CLEAR') this.strokes.set([]);
    else if (kind === 'UNDO' && strokeId) this.#remove(strokeId);
    else if (stroke) this.#append({ ...stroke, fromUserId }, stroke.points);
  }

  #append(stroke: Stroke, points: readonly Point[]): void {
    const strokes = this.strokes.get();
    const known = strokes.find(({ id }) => id === stroke.id);
    const longer = { ...stroke, points: [...(known?.points ?? []), ...points] };
    this.strokes.set(
      known ? strokes.map((each) => (each === known ? longer : each)) : [...strokes, longer],
    );
  }

  #remove(strokeId: string): void {
    this.strokes.set(this.strokes.get().filter(({ id }) => id !== strokeId));
  }

  async #send(marks: readonly Mark[]): Promise<void> {
    try {
      for (const annotation of toAnnotations(marks)) {
        const input = { meetingId: this.#meetingId, screenNo: this.#screenNo, annotation };
        const { answer } = await this.#connection.request(SendAnnotation, { input });
        if (isRefusal(answer)) return this.#notices.show(answer.message, 'bad');
      }
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }
}

/** Merges consecutive points of the same stroke. */
function toAnnotations(marks: readonly Mark[]): AnnotationInput[] {
  const annotations: AnnotationInput[] = [];
  for (const mark of marks) {
    if (mark.kind === 'undo') annotations.push({ undo: mark.strokeId });
    else if (mark.kind === 'clear') annotations.push({ clear: true });
    else {
      const { id, color, width } = mark.stroke;
      const last = annotations.pop();
      if (last && last.stroke?.id !== id) annotations.push(last);
      const points = last?.stroke?.id === id ? last.stroke.points : [];
      annotations.push({ stroke: { id, color, width, points: [...points, mark.point] } });
    }
  }
  return annotations;
}
