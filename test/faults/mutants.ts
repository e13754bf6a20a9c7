/** A fault that is put into the program, to show that the rig finds it. */
export interface Mutant {
  name: string;
  /** What is wrong then, for the table. */
  fault: string;
  /** Texts of files in `dist`, each there exactly once. */
  changes: { file: string; from: string; to: string }[];
}

export const MUTANTS = {
  publishBeforeCommit: {
    name: 'publish before commit',
    fault: 'the events of a change are published before the change is written',
    changes: [
      {
        file: 'resolvers/change-call.js',
        from: 'const events = await app.calls.update(',
        to: `{
          const { readHeads, userStream } = await import('../db/streams.js');
          const heads = await readHeads(app.db, call.participants.map((p) => userStream(p.userId)));
          const { update } = decision;
          const payload = { callId, version: decision.call.version, ...update };
          const news = [...heads].map(([stream, head]) => ({ stream, seq: head + 1, kind: update.kind, payload, at: call.readAt }));
          await announceCall(app, { ...decision.call, readAt: call.readAt }, news, call);
        }
        const events = await app.calls.update(`,
      },
    ],
  },
  headCheckOff: {
    name: 'head check off',
    fault: 'no node compares the heads of streams with the table',
    changes: [
      {
        file: 'realtime/streams.js',
        from: 'async checkHeads() {',
        to: 'async checkHeads() { return;',
      },
    ],
  },
  lazySubscribe: {
    name: 'lazy subscribe',
    fault:
      'the node does not wait for the subscription of a channel, and the subscription begins late',
    changes: [
      {
        file: 'realtime/streams.js',
        from: "listen: (stream, onEvent) => bus.subscribe('stream', stream, onEvent),",
        to: `listen: async (stream, onEvent) => {
          let end = () => {};
          let ended = false;
          setTimeout(async () => {
            if (ended) return;
            end = await bus.subscribe('stream', stream, onEvent);
            if (ended) end();
          }, 500);
          return () => {
            ended = true;
            end();
          };
        },`,
      },
    ],
  },
  droppedWhere: {
    name: 'dropped WHERE',
    fault: 'a change is written whatever the version of the call is',
    changes: [
      {
        file: 'db/calls.js',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a part of a template there
        from: " AND version = ${$('expectedVersion')}::int",
        to: '',
      },
    ],
  },
  droppedMeetingWhere: {
    name: 'dropped WHERE of meetings',
    fault: 'a change is written whatever the version of the meeting is',
    changes: [
      {
        file: 'db/meeting-writes.js',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a part of a template there
        from: " AND m.version = ${$('expectedVersion')}::int",
        to: '',
      },
    ],
  },
  unclaimed: {
    name: 'unclaimed',
    fault: 'every node that sees that a scheduled call is due begins it, each as a call of its own',
    changes: [
      {
        file: 'db/scheduled-calls.js',
        from: ' AND (s.claimed_until IS NULL OR s.claimed_until < now())',
        to: '',
      },
      {
        file: 'resolvers/start-scheduled-calls.js',
        from: 'id: callId,',
        to: 'id: crypto.randomUUID(),',
      },
    ],
  },
} satisfies Record<string, Mutant>;
