// An app's back-ends, in which every statement and every message waits for its turn.

import type { Throttle, Throttles } from '../../../src/auth/throttles.js';
import type { Backends } from '../../../src/backends.js';
import type { Db } from '../../../src/db/client.js';
import type { Bus, Topics } from '../../../src/realtime/bus.js';
import type { SignalLog } from '../../../src/realtime/logs/signals.js';
import { Arrivals } from './arrivals.js';
import type { Turns } from './turns.js';

/** Makes back-ends that belong together wait for turns. */
export function takingTurns(turns: Turns): (backends: Backends) => Backends {
  const arrivals = new Arrivals();
  return (backends) => {
    inTurn(backends.database.db, turns);
    return {
      ...backends,
      bus: busInTurn(backends.bus, arrivals, turns),
      logs: {
        ...backends.logs,
        signals: signalLogInTurn(backends.logs.signals, arrivals, turns),
      },
      throttles: throttlesInTurn(backends.throttles, turns),
    };
  };
}

/** Drizzle prepares every statement through its session, so patching that method is enough. */
function inTurn(db: Db, turns: Turns): void {
  const { session } = db._;
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (...args) => {
    const [{ sql }, , name] = args;
    const statement = prepare(...args);
    const execute = statement.execute.bind(statement);
    const what = name ?? sql.slice(0, 40);
    statement.execute = (values) => turns.around(what, () => execute(values));
    return statement;
  };
}

function busInTurn(bus: Bus, arrivals: Arrivals, turns: Turns): Bus {
  return {
    deliver: bus.deliver,
    publish: (topic, key, message) => {
      const send = () => bus.publish(topic, key, message);
      // Redis may be slower than the other turns. Waiting for the arrival keeps the order reproducible.
      return turns.around(`publish ${topic}`, () =>
        turns.given ? arrivals.everywhere(`${topic}:${key}`, send) : send(),
      );
    },

    async subscribe<T extends keyof Topics>(
      topic: T,
      key: string,
      onMessage: (message: Topics[T]) => void,
    ) {
      const listener = {};
      const receive = (message: Topics[T]) => {
        arrivals.note(listener);
        if (!turns.isLost) void turns.of(`arrival of ${topic}`).then(() => onMessage(message));
      };
      const ends = await turns.around(`subscribe ${topic}`, async () => [
        await bus.subscribe(topic, key, receive),
        arrivals.listen(`${topic}:${key}`, listener),
      ]);
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** The signal log publishes its entries itself. */
function signalLogInTurn(log: SignalLog, arrivals: Arrivals, turns: Turns): SignalLog {
  return {
    append: (key, message) => {
      const append = () => log.append(key, message);
      return turns.around('append signal', () =>
        turns.given ? arrivals.everywhere(`signal:${key}`, append) : append(),
      );
    },
    read: (key, after) => turns.around('read signals', () => log.read(key, after)),
    heads: (keys) => turns.around('heads of signals', () => log.heads(keys)),
    deleteOld: () => log.deleteOld(),
  };
}

function throttlesInTurn(throttles: Throttles, turns: Turns): Throttles {
  const inTurn = (name: string, throttle: Throttle): Throttle => ({
    check: (key) => turns.around(`check ${name}`, () => throttle.check(key)),
    count: (key) => turns.around(`count ${name}`, () => throttle.count(key)),
    reset: (key) => turns.around(`reset ${name}`, () => throttle.reset(key)),
  });
  const entries = Object.entries(throttles) as [string, Throttle][];
  return Object.fromEntries(
    entries.map(([name, throttle]) => [name, inTurn(name, throttle)]),
  ) as unknown as Throttles;
}
