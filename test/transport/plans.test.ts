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
