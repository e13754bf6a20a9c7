import { type DocumentNode, parse, subscribe } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { CallUpdateKind, Device } from '../../../../src/lifecycle/call/state.js';
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../in-turns/context.js';
import { plain } from './deed.js';
import { type Sight, showing } from './sight.js';

/** An update as a subscriber receives it. */
export interface Heard {
  cursor: string;
  kind: CallUpdateKind;
  call: Sight;
}

/** A signal as a device receives it. */
export interface Relayed {
  callId: string;
  fromUserId: string;
  fromTerminalId: string;
}

/** A device that is subscribed to the updates and signals of its user. */
export interface Ear {
  readonly device: Device;
  /** The cursor it resumes from; null to begin at the head. */
  readonly after: string | null;
  /** The number of the user's last event before the subscription was certainly established. */
  begun: number | null;
  readonly heard: Heard[];
  readonly signals: Relayed[];
  closes: (() => void)[];
}

const UPDATES = showing(`
  subscription Listen($after: Cursor) {
    heard: callUpdates(after: $after) { cursor kind call { ...Seen } }
  }`);

const SIGNALS = parse(`
  subscription Listen {
    heard: signals { callId fromUserId fromTerminalId }
  }`);

/** Resolves when the subscriptions are established. `failed` receives later errors. */
export async function listen(app: App, ear: Ear, failed: (error: unknown) => void) {
  await Promise.all([
    follow(app, ear, UPDATES, (heard) => ear.heard.push(heard as Heard), failed),
    follow(app, ear, SIGNALS, (signal) => ear.signals.push(signal as Relayed), failed),
  ]);
}

async function follow(
  app: App,
  ear: Ear,
  document: DocumentNode,
  hear: (what: unknown) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const events = await subscribe({
    schema,
    document,
    variableValues: document === UPDATES ? { after: ear.after } : {},
    contextValue: contextOf(app, ear.device),
  });
  if (!(Symbol.asyncIterator in events)) throw events.errors?.[0];
  ear.closes.push(() => void events.return());
  const read = async () => {
    for await (const { data, errors } of events) {
      if (errors?.[0]) throw errors[0];
      hear(plain(data?.heard));
    }
  };
  read().catch(failed);
}
