import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.js';
import { schema } from '../../src/schema/index.js';
import { createPlans } from '../../src/transport/plans.js';

const planOf = (text: string) => createPlans(schema, LIMITS).of({ document: parse(text) });

describe('the plan of an operation', () => {
  test.each([
    'subscription { presenceChanges(userIds: ["ann"]) { userId status text lastSeenAt } }',
    'subscription ($ids: [ID!]!) { changes: presenceChanges(userIds: $ids) { id: userId } }',
    'subscription { signals { cursor kind sdp candidates { candidate } } }',
    `subscription ($id: ID!) { meetingEvents(meetingId: $id) {
      __typename cursor at actor { id displayName } meeting { id version joinUrl host { id } }
      ... on ParticipantChanged { participant { ...fields } } } }
    fragment fields on MeetingParticipant { id user { id } handRaisedAt }`,
  ])('shares the result for an event among all viewers: %s', (text) => {
    expect(planOf(text).results).not.toBeNull();
  });

  test.each([
    ['a field depends on the viewer', 'meetingEvents(meetingId: "m") { meeting { me { id } } }'],
    ['a nested field depends on the viewer', 'callUpdates { call { availableActions } }'],
    ['a variable decides', 'presenceChanges(userIds: ["ann"]) { userId text @include(if: $with) }'],
  ])('shares no result if %s', (_why, selection) => {
    const variables = selection.includes('$with') ? '($with: Boolean!)' : '';
    expect(planOf(`subscription ${variables} { ${selection} }`).results).toBeNull();
  });

  /** The result without a viewer: an error, which has a node of the document only if graphql-js made it. */
  const isCompiled = async (text: string, variableValues = {}) => {
    const document = parse(text);
    const plan = createPlans(schema, { ...LIMITS, COMPILE_AFTER: 0 }).of({ document });
    const contextValue = { viewer: null, refusal: null };
    const { errors } = await plan.execute({ schema, document, contextValue, variableValues });
    expect(errors).toHaveLength(1);
    return errors?.[0]?.nodes === undefined;
  };

  test.each([
    ['variables', 'query ($s: String!) { users(search: $s) { id } }', true],
    ['numbers', 'query ($s: String!) { users(search: $s, first: 5) { id } }', true],
    ['text', 'query { users(search: "ann") { id } }', false],
    ['the name of a prototype', 'query { __proto__: me { user { id } } }', false],
  ])('compiles an operation with safe constants alone: %s', async (_what, text, expected) => {
    expect(await isCompiled(text, { s: 'ann' })).toBe(expected);
  });

  test('never runs text of a client as code', async () => {
    // graphql-jit writes constants into the code that it makes, and Dates by this mark.
    const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
    const source = new URL('./execution.js', import.meta.resolve('graphql-jit'));
    expect(readFileSync(source, 'utf8')).toContain(mark);
    const text = `${mark}globalThis.wasInjected = true`;
    const document = parse(`query { users(search: ${JSON.stringify(text)}) { id } }`);
    const plan = createPlans(schema, { ...LIMITS, COMPILE_AFTER: 0 }).of({ document });
    await plan.execute({ schema, document, contextValue: { viewer: null, refusal: null } });
    expect(globalThis).not.toHaveProperty('wasInjected');
  });

  test.each([
    ['query { me { user { id } } }', true],
    ['mutation ($id: ID!) { acceptCall(callId: $id) { __typename } }', true],
    ['query { calls(first: 100) { edges { node { id } } } }', true],
    ['query ($n: Int) { calls(first: $n) { edges { node { id } } } }', false],
  ])('knows beforehand whether it is within the limit of complexity: %s', (text, isCheap) => {
    expect(planOf(text).isCheap).toBe(isCheap);
  });

  test('is expensive if its constants are', () => {
    const messages = 'messages(first: 100) { edges { node { id text } } }';
    const text = `query { meetings(first: 100) { edges { node { ${messages} } } } }`;
    expect(planOf(text).isCheap).toBe(false);
  });
});
