import { type DocumentNode, parse, subscribe } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { CallUpdateKind, Device } from '../../../../src/lifecycle/call/state.js';
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../interleaving/context.js';
import { plain } from '../../interleaving/execute.js';
import { type CallView, withCallFields } from './view.js';

/** An update as a subscriber receives it. */
export interface ReceivedUpdate {
  cursor: string;
  kind: CallUpdateKind;
  call: CallView;
}

/** A signal as a device receives it. */
export interface Relayed {
  callId: string;
  fromUserId: string;
  fromTerminalId: string;
}

/** A device that is subscribed to the updates and signals of its user. */
export interface Listener {
  readonly device: Device;
  /** The cursor it resumes from; null to begin at the head. */
  readonly after: string | null;
  /** The number of the user's last event before the subscription was certainly established. */
  head: number | null;
  readonly received: ReceivedUpdate[];
  readonly signals: Relayed[];
  closes: (() => void)[];
}

const UPDATES = withCallFields(`
  subscription Listen($after: Cursor) {
    received: callUpdates(after: $after) { cursor kind call { ...CallFields } }
  }`);

const SIGNALS = parse(`
  subscription Listen {
    received: signals { callId fromUserId fromTerminalId }
  }`);

/** Resolves when the subscriptions are established. `failed` receives later errors. */
export async function listen(app: App, listener: Listener, failed: (error: unknown) => void) {
  await Promise.all([
    follow(
      app,
      listener,
      UPDATES,
      (received) => listener.received.push(received as ReceivedUpdate),
      failed,
    ),
    follow(app, listener, SIGNALS, (signal) => listener.signals.push(signal as Relayed), failed),
  ]);
}

async function follow(
  app: App,
  listener: Listener,
  document: DocumentNode,
  receive: (what: unknown) => void,
  failed: (error: unknown) => void,
): Promise<void> {
  const events = await subscribe({
    schema,
    document,
    variableValues: document === UPDATES ? { after: listener.after } : {},
    contextValue: contextOf(app, listener.device),
  });
  if (!(Symbol.asyncIterator in events)) throw events.errors?.[0];
  listener.closes.push(() => void events.return());
  const read = async () => {
    for await (const { data, errors } of events) {
      if (errors?.[0]) throw errors[0];
      receive(plain(data?.received));
    }
  };
  read().catch(failed);
}
