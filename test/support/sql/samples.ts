import type { Db } from '../../../src/db/client.js';

/** Arguments of one call, and the rows that answer its statements if the function needs some. */
export interface Sample<Args extends readonly unknown[]> {
  args: Args;
  answers?: object[][];
}

/**
 * A function sends one statement, or one for each kind of arguments: the kind becomes part of the file name, unless the
 * statement is prepared under a name.
 */
type SamplesOf<Args extends readonly unknown[]> = Sample<Args> | Record<string, Sample<Args>>;

type Sender<Rest extends readonly unknown[]> = (db: Db, ...rest: Rest) => PromiseLike<unknown>;

/** Samples for each function of a module that sends statements: TypeScript refuses a missing one. */
export type ModuleSamples<Module> = {
  [K in keyof Module as Module[K] extends Sender<never> ? K : never]: Module[K] extends Sender<
    infer Rest
  >
    ? SamplesOf<Rest>
    : never;
};

/** Samples for each function of a store. */
export type StoreSamples<Store> = {
  [K in keyof Store]: Store[K] extends (...args: infer Args) => PromiseLike<unknown>
    ? SamplesOf<Args>
    : never;
};

/** One call of a function of `src/db`. */
export interface SampledCall {
  /** The module, as a path from `src/db/` without its ending. */
  module: string;
  /** The function, after the name of its store if it belongs to one. */
  sender: string;
  /** The exported function that takes the database: the sender itself, or the function that creates its store. */
  taker: string;
  /** The kind of arguments. */
  kind: string | null;
  answers: object[][];
  send(db: Db): PromiseLike<unknown>;
}

type AnyFunction = (...args: readonly unknown[]) => PromiseLike<unknown>;

/** The calls of the functions of a module. */
export const callsOfModule = <Module extends object>(
  path: string,
  module: Module,
  samples: ModuleSamples<Module>,
): SampledCall[] =>
  callsOf(path, null, samples, (name, db, args) =>
    (module as Record<string, AnyFunction>)[name]?.(db, ...args),
  );

/** The calls of the functions of a store. */
export const callsOfStore = <Store extends object>(
  path: string,
  name: string,
  create: (db: Db) => Store,
  samples: StoreSamples<Store>,
): SampledCall[] =>
  callsOf(path, { name, creator: create.name }, samples, (key, db, args) =>
    (create(db) as Record<string, AnyFunction>)[key]?.(...args),
  );

type AnySample = Sample<readonly unknown[]>;

const callsOf = (
  module: string,
  store: { name: string; creator: string } | null,
  samples: object,
  send: (name: string, db: Db, args: readonly unknown[]) => PromiseLike<unknown> | undefined,
): SampledCall[] =>
  Object.entries(samples as Record<string, AnySample | Record<string, AnySample>>).flatMap(
    ([name, given]) => {
      const kinds: [string | null, AnySample][] = isSample(given)
        ? [[null, given]]
        : Object.entries(given);
      return kinds.map(([kind, { args, answers = [] }]) => ({
        module,
        sender: store ? `${store.name}.${name}` : name,
        taker: store?.creator ?? name,
        kind,
        answers,
        send: (db: Db) => send(name, db, args) ?? Promise.reject(new Error(`No function ${name}`)),
      }));
    },
  );

const isSample = (given: AnySample | Record<string, AnySample>): given is AnySample =>
  Array.isArray(given.args);
