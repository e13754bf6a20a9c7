import type { App } from '../../../src/app.js';
import type { Device } from '../../../src/lifecycle/call/state.js';

/** The nodes of a story, and the record of what is done to them and what devices receive. */
export abstract class World<
  Step,
  Listener extends { device: Device; received: readonly { cursor: string }[] },
> {
  readonly apps: readonly App[];
  readonly steps: Step[] = [];
  readonly listeners: Listener[] = [];
  readonly going = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  constructor(apps: readonly App[]) {
    this.apps = apps;
  }

  /** Finds now what the bus has lost. */
  abstract recover(): Promise<void>;

  /** Resolves when everything under way is done. */
  async quiet(): Promise<void> {
    while (this.going.size > 0) await Promise.all(this.going);
  }

  protected app(node: number): App {
    const app = this.apps[node % this.apps.length];
    if (!app) throw new Error('no node');
    return app;
  }

  /** The last cursor that a device received on its last subscription. */
  protected lastCursor({ terminalId }: Device): string | null {
    const before = this.listeners.findLast(({ device }) => device.terminalId === terminalId);
    return before?.received.at(-1)?.cursor ?? null;
  }

  protected async track(task: () => Promise<void>): Promise<void> {
    const going = task().catch(this.failed);
    this.going.add(going);
    await going;
    this.going.delete(going);
  }

  /** Keeps the first error. It fails the story at its end. */
  protected readonly failed = (error: unknown): void => {
    this.#failure ??= { error };
  };

  protected mustBeDone(): void {
    if (this.#failure) throw this.#failure.error;
    if (this.going.size > 0) throw new Error('A step waits for an answer that does not come.');
  }
}
