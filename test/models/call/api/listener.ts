import { type DocumentNode, parse } from 'graphql';
import type { App } from '../../../../src/app.js';
import type { CallUpdateKind, Device } from '../../../../src/lifecycle/call/state.js';
import { follow } from '../../interleaving/execute.js';
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
  const { device, after, received, signals, closes } = listener;
  const start = async (
    document: DocumentNode,
    variables: Record<string, unknown>,
    receive: (what: unknown) => void,
  ) => {
    const { stop, each } = await follow(app, device, document, variables);
    closes.push(stop);
    each(receive).catch(failed);
  };
  await Promise.all([
    start(UPDATES, { after }, (update) => received.push(update as ReceivedUpdate)),
    start(SIGNALS, {}, (signal) => signals.push(signal as Relayed)),
  ]);
}
