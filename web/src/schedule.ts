import type { CallCache } from './call-cache.js';
import type { Api } from './client.js';
import { formatDateTime } from './date-format.js';
import { errorText } from './failure.js';
import type { CallType, ScheduledCallPartsFragment } from './gql/graphql.js';
import type { Notices } from './notices.js';
import { ObservableValue } from './observable-value.js';
import {
  CancelScheduledCall,
  ScheduleCall,
  ScheduledCalls,
  UpdateScheduledCall,
} from './operations.js';
import type { Person } from './session.js';

export type ScheduledCall = ScheduledCallPartsFragment;

const PAGE_SIZE = 50;
const RETRY_FOR_MS = 10_000;
/** Failed calls are listed for a while, because nothing else reports the failure. */
const FAILED_SHOWN_MS = 24 * 60 * 60 * 1000;

export interface ScheduleState {
  /** The coming calls, the next one first, then the calls of the last day that failed to start. */
  readonly calls: readonly ScheduledCall[];
  readonly loaded: boolean;
  readonly problem: string | null;
}

export interface ScheduleInput {
  readonly people: readonly Person[];
  readonly at: Date;
  readonly type: CallType;
  readonly note: string | null;
}

/** A problem with the time, or with the whole input; null if there is none. */
export type ScheduleProblem = { readonly field: 'at' | null; readonly text: string } | null;

/** The calls that the user has scheduled. */
export class Schedule {
  readonly state = new ObservableValue<ScheduleState>({ calls: [], loaded: false, problem: null });
  readonly #api: Api;
  readonly #notices: Notices;
  readonly #stop: () => void;
  /** All calls that were read, including started ones. */
  #all: readonly ScheduledCall[] = [];
  #started = new Set<string>();

  constructor(api: Api, callCache: CallCache, notices: Notices, userId: string) {
    this.#api = api;
    this.#notices = notices;
    // Reload when a scheduled call starts.
    this.#stop = callCache.calls.subscribe(() => {
      for (const { id, caller, participants } of callCache.calls.get().values()) {
        if (caller.id !== userId || participants.length > 1 || this.#started.has(id)) continue;
        this.#started.add(id);
        void this.load();
      }
    });
  }

  dispose(): void {
    this.#stop();
  }

  async load(): Promise<void> {
    try {
      const { scheduledCalls } = await this.#api.run(
        ScheduledCalls,
        { first: PAGE_SIZE },
        { retryFor_ms: RETRY_FOR_MS },
      );
      this.#show(scheduledCalls.edges.map(({ node }) => node));
    } catch (thrown) {
      this.state.patch({ problem: errorText(thrown) });
    }
  }

  /** The callees of a scheduled call that has started; null if unknown. */
  calleesOf(callId: string): readonly Person[] | null {
    return this.#all.find(({ call }) => call?.id === callId)?.callees ?? null;
  }

  /** Schedules a call, or updates the one with this ID. */
  async save(
    id: string | null,
    { people, at, type, note }: ScheduleInput,
  ): Promise<ScheduleProblem> {
    const fields = {
      calleeIds: people.map((person) => person.id),
      at: at.toISOString(),
      type,
      message: note,
    };
    const options = { retryFor_ms: RETRY_FOR_MS };
    try {
      const { answer } = id
        ? await this.#api.run(UpdateScheduledCall, { input: { id, ...fields } }, options)
        : await this.#api.run(ScheduleCall, { input: fields }, options);
      if (answer.__typename === 'ScheduledCall') {
        this.#notices.show(`Call scheduled for ${formatDateTime(new Date(answer.at))}.`);
        await this.load();
        return null;
      }
      if (answer.__typename === 'NotFoundError') return { field: null, text: GONE };
      const [field] = answer.fields;
      return {
        field: field?.path.includes('at') ? 'at' : null,
        text: field?.path.includes('at') ? BAD_TIME : (field?.message ?? answer.text),
      };
    } catch (thrown) {
      return { field: null, text: errorText(thrown) };
    }
  }

  async cancel({ id }: ScheduledCall): Promise<void> {
    try {
      const { answer } = await this.#api.run(
        CancelScheduledCall,
        { id },
        { retryFor_ms: RETRY_FOR_MS },
      );
      if (answer.__typename === 'ScheduledCall') this.#notices.show('Scheduled call canceled.');
      else this.#notices.show('This call has already started or was canceled.', 'bad');
      await this.load();
    } catch (thrown) {
      this.#notices.show(errorText(thrown), 'bad');
    }
  }

  #show(calls: readonly ScheduledCall[]): void {
    this.#all = calls;
    const shown = calls.filter(
      ({ status, at }) =>
        status === 'PENDING' ||
        (status === 'FAILED' && Date.now() - Date.parse(at) < FAILED_SHOWN_MS),
    );
    this.state.set({ calls: shown, loaded: true, problem: null });
  }
}

/** The latest time that a call can be scheduled for: one year from now. */
export function latestStart(): Date {
  const then = new Date();
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
}

/** The server's clock decides, which may differ from this device's. */
const BAD_TIME = 'Choose a time within the next year.';
const GONE = 'Someone you chose no longer has an account, or this scheduled call no longer exists.';
