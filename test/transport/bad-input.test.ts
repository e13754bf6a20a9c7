import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type IntrospectionQuery,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ActiveCalls,
  AnswerRemoteControl,
  CallsWith,
  type MeetingFieldsFragment,
  PresenceChanges,
  ReadCall,
  RemoveParticipant,
  RequestRemoteControl,
  ScheduleCall,
  SetMyMedia,
  StateOfViewer,
  UpdateMeeting,
} from '../gql/graphql.js';
import { ofThisMode } from '../support/cases.js';
import { type ClientError, Device } from '../support/device.js';
import { aMeeting, change, comes, participantIdOf } from '../support/in-meeting.js';
import { aConnectedCall, aPerson, aRingingCall, type Person } from '../support/people.js';
import { chance } from '../support/seeded.js';
import { useServer } from '../support/server.js';

const server = useServer(
  {},
  {
    REGISTRATIONS: 10_000,
    LOGIN_FAILURES: 10_000,
    CODE_FAILURES: 10_000,
    CODE_FAILURES_ADDRESS: 100_000,
    MEETING_PASSWORD_FAILURES: 10_000,
    CHAT_PER_10_S: 10_000,
    REACTIONS_PER_10_S: 10_000,
    ANNOTATIONS_PER_S: 10_000,
    REMOTE_INPUTS_PER_S: 10_000,
    SCHEDULED_CALLS: 100_000,
    // Nothing changes by itself while a field is tested.
    RING_TIMEOUT_S: 120,
    RING_TIMEOUT_MAX_S: 3_600,
    LOST_AFTER_S: 3_600,
    SIGNAL_LOG_MS: 3_600_000,
    SUBSCRIPTIONS_PER_SOCKET: 1_000,
    MESSAGES_PER_S: 10_000,
    MESSAGES_BURST: 10_000,
  },
);

/** The share of invalid values that one run tries, and the share of literals. The next run tries others. */
const TRIED = 0.25;
const WRITTEN_OUT = 0.05;

/** The committed schema. The first test checks that the server has the same one. */
const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const CODES = (schema.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name);

// ── valid input ──

/** A viewer with a connected and a ringing call, and objects that belong to others. */
interface Scene {
  viewer: Person;
  device: Device;
  friend: Person;
  /** The callee that valid input names. Nobody else calls them. */
  free: Person;
  /** Another user in no call. */
  idle: Person;
  /** Connected, between the viewer's device and the friend's. */
  call: string;
  /** Rings for the viewer. */
  ringing: string;
  /** The viewer started it; it rings. */
  outgoing: string;
  /** Scheduled by the viewer. */
  scheduled: string;
  eventCursor: string;
  /**
   * The viewer hosts it and shares their screen. The friend asks to control it; the idle user
   * waits.
   */
  room: MeetingFieldsFragment;
  /** A user who was removed from that room. */
  removed: Person;
  /** The friend hosts it and lets the viewer control their screen. */
  friendsRoom: MeetingFieldsFragment;
  /** The viewer created it; it has not begun. */
  planned: MeetingFieldsFragment;
  stranger: Person;
  strangersDevice: Device;
  strangersCall: string;
}

/**
 * The valid value of each argument and input field, by its name or, where names clash, by its path.
 */
const RIGHT: Record<string, (scene: Scene, toward: string) => unknown> = {
  ...Object.fromEntries(
    [
      ...['recording', 'transcription', 'waitingRoom', 'muteOnEntry', 'screenShareForAll'],
      ...['chat', 'selfUnmute', 'isPublic', 'altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'mine'],
      ...['audio', 'video', 'clear', 'raised', 'requested', 'granted', 'allowed', 'locked'],
    ].map((name) => [name, () => true]),
  ),
  action: () => 'DOWN',
  button: () => 2,
  'joinMeeting.input.meeting.code': ({ planned }) => planned.joinCode,
  'meeting.by.code': ({ room }) => room.joinCode.toLowerCase(),
  code: () => 'KeyA',
  color: () => '#ff8800',
  deltaX: () => -5,
  deltaY: () => 0.5,
  description: () => 'What we do next.',
  'joinMeeting.input.meeting.id': ({ planned }) => planned.id,
  'meeting.by.id': ({ room }) => room.id,
  'sendAnnotation.input.annotation.stroke.id': () => 'stroke 1',
  'sendMeetingMessage.input.id': () => crypto.randomUUID(),
  inviteUserIds: ({ idle }) => [idle.id],
  key: () => 'a',
  layout: () => 'SPEAKER',
  maxParticipants: () => 8,
  meetingId: ({ room }) => room.id,
  'cancelMeeting.meetingId': ({ planned }) => planned.id,
  'requestRemoteControl.input.meetingId': ({ friendsRoom }) => friendsRoom.id,
  'sendRemoteInput.input.meetingId': ({ friendsRoom }) => friendsRoom.id,
  'signals.meetingId': () => null,
  'updateMeeting.input.meetingId': ({ planned }) => planned.id,
  'meetings.first': (_, toward) => (toward === 'meetings.last' ? null : 5),
  'meetings.filter.status': () => ['ACTIVE'],
  participantId: ({ room, friend }) => participantIdOf(room, friend),
  'liftBan.input.participantId': ({ room, removed }) => participantIdOf(room, removed),
  participantIds: ({ room, friend }) => [participantIdOf(room, friend)],
  'admitParticipants.input.participantIds': ({ room, idle }) => [participantIdOf(room, idle)],
  plannedDuration: () => 30,
  reaction: () => '👩‍👩‍👧',
  'setParticipantRole.input.role': () => 'CO_HOST',
  screen: () => false,
  screenNo: () => 1,
  startsAt: () => '2999-01-01T00:00:00.000Z',
  title: () => 'Monday',
  undo: () => 'stroke 1',
  width: () => 0.01,
  x: () => 0.25,
  y: () => 1,
  after: () => null,
  'callUpdates.after': ({ eventCursor }) => eventCursor,
  'incomingCalls.after': ({ eventCursor }) => eventCursor,
  answer: () => 'v=0',
  at: () => new Date(Date.now() + 24 * 3600 * 1000).toISOString(),
  avatarUrl: () => 'https://example.com/me.png',
  before: () => null,
  callId: ({ call }) => call,
  'acceptCall.callId': ({ ringing }) => ringing,
  'acknowledgeCall.callId': ({ ringing }) => ringing,
  'cancelCall.callId': ({ outgoing }) => outgoing,
  'rejectCall.input.callId': ({ ringing }) => ringing,
  calleeIds: ({ free }) => [free.id],
  'inviteToCall.input.userIds': ({ free }) => [free.id],
  'transferCall.input.toUserId': ({ free }) => free.id,
  'reportCall.input.kind': () => 'QUALITY',
  bitrate: () => 64_000,
  detail: () => null,
  jitter: () => 0.005,
  networkQuality: () => 'good',
  packetLoss: () => 0.01,
  roundTripTime: () => 0.1,
  stage: () => 'joined',
  callWaiting: () => true,
  candidate: () => 'candidate:1 1 udp 1 192.0.2.1 9 typ host',
  displayName: () => 'Ann',
  email: () => `${crypto.randomUUID()}@example.com`,
  first: () => 5,
  // Only one of `first` and `last` may be given.
  'calls.first': (_, toward) => (toward === 'calls.last' ? null : 5),
  from: () => '2000-01-01T00:00:00.000Z',
  'call.id': ({ call }) => call,
  'cancelScheduledCall.id': ({ scheduled }) => scheduled,
  'updateScheduledCall.input.id': ({ scheduled }) => scheduled,
  'scheduledCalls.first': (_, toward) => (toward === 'scheduledCalls.last' ? null : 5),
  'createMeeting.input.id': () => crypto.randomUUID(),
  'startCall.input.id': () => crypto.randomUUID(),
  'user.id': ({ friend }) => friend.id,
  last: () => null,
  message: () => 'lunch?',
  offer: () => 'v=0',
  password: () => 'a long password',
  'login.input.password': ({ viewer }) => viewer.password,
  reason: () => 'DECLINED',
  refreshToken: ({ viewer }) => viewer.refreshToken,
  ringTimeout: () => 120,
  role: () => 'CALLER',
  sdpMLineIndex: () => 0,
  sdpMid: () => '0',
  search: () => 'a',
  status: () => 'ONLINE',
  'calls.filter.status': () => ['CONNECTED'],
  taskId: () => 'task 1',
  text: () => 'at lunch',
  to: () => '3000-01-01T00:00:00.000Z',
  toTerminalId: () => null,
  toUserId: ({ friend }) => friend.id,
  type: () => 'VIDEO',
  upTo: () => '2000-01-01T00:00:00.000Z',
  userId: ({ idle }) => idle.id,
  userIds: ({ friend }) => [friend.id],
  username: () => `u-${crypto.randomUUID().slice(0, 20)}`,
  'login.input.username': ({ viewer }) => viewer.username,
  usernameFragment: () => 'uf',
  withUserId: ({ friend }) => friend.id,
};

/** A path into the arguments of a field: names, and indexes in lists. */
type Place = readonly (string | number)[];

/**
 * The valid value of a type at a path. For a @oneOf input, the member on the way `toward` the
 * tested path.
 */
function rightFor(type: GraphQLInputType, place: Place, scene: Scene, toward: Place): unknown {
  const named = getNamedType(type);
  const names = place.filter((step) => typeof step === 'string');
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const next = toward.slice(place.length).find((step) => typeof step === 'string');
    const chosen = fields.find(({ name }) => name === next) ?? fields[0];
    const value = Object.fromEntries(
      fields
        .filter((field) => !named.isOneOf || field === chosen)
        .map((field) => [field.name, rightFor(field.type, [...place, field.name], scene, toward)]),
    );
    return isListType(getNullableType(type)) ? [value] : value;
  }
  const right = RIGHT[names.join('.')] ?? RIGHT[names.at(-1) ?? ''];
  if (!right) throw new Error(`no right value for ${names.join('.')}: add one to RIGHT`);
  return right(scene, toward.join('.'));
}

type Arguments = Record<string, unknown>;

const rightArguments = (field: AnyField, scene: Scene, toward: Place = []): Arguments =>
  Object.fromEntries(
    field.args.map(({ name, type }) => [
      name,
      rightFor(type, [field.name, name], scene, [field.name, ...toward]),
    ]),
  );

// ── invalid input ──

type Wrong = readonly (readonly [what: string, value: unknown])[];

const TEXTS: Wrong = [
  ['empty', ''],
  ['white space', ' \t\n'],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['with a NUL', 'a\0b'],
  ['with a high surrogate alone', 'a\ud800b'],
  ['with a low surrogate alone', '\udc00'],
  ['right to left', '\u202Eשלום עליכם'],
  ['emoji', '👩‍👩‍👧🏳️‍🌈'],
  ['zero width', '\u200B\u200D\uFEFF'],
  ['combining', `a${'\u0301'.repeat(50)}`],
  ['SQL', "'; DROP TABLE users; --"],
  ['patterns', '%_\\%{{x}}'],
  ['a path', '../../etc/passwd'],
  ['__proto__', '__proto__'],
  ['a number', 5],
  ['a fraction', 1.5],
  ['true', true],
  ['a list', ['x']],
  ['an object', { x: 1 }],
];

const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const CURSORS: Wrong = [
  ['an empty list in base64', forged([])],
  ['null in base64', forged(null)],
  ['an object in base64', forged({ length: 3 })],
  ['of far away', forged([2 ** 53, 'x'])],
  ['of the year 10000', forged([253_402_300_800_000, 'x'])],
  ['of no time', forged(['x', 'x'])],
  ['with a NUL in base64', forged([0, '\0'])],
  ['of another stream', forged(['000000000000', 'user:x', 1])],
];

const INTS: Wrong = [
  ['0', 0],
  ['-1', -1],
  ['2^31-1', 2 ** 31 - 1],
  ['-2^31', -(2 ** 31)],
  ['2^31', 2 ** 31],
  ['a fraction', 1.5],
  ['text', '5'],
  ['true', true],
];

const INSTANTS: Wrong = [
  ['in the year 0', '0000-12-31T23:59:59.999Z'],
  ['in the year 1', '0001-01-01T00:00:00.000Z'],
  ['before the year 1, by its offset', '0001-01-01T00:00:00+23:59'],
  ['at the end of 9999', '9999-12-31T23:59:59.999Z'],
  ['after 9999, by its offset', '9999-12-31T23:59:59-23:59'],
  ['in the year 10000', '+010000-01-01T00:00:00.000Z'],
  ['on a day that is not', '2026-02-31T25:61:61Z'],
  ['without a time', '2026-07-05'],
  ['a Unix time', 1_783_245_930],
  ...TEXTS,
];

const LEAVES: Record<string, (scene: Scene) => Wrong> = {
  ID: ({ viewer, call, stranger, strangersCall }) => [
    ['an unknown id', crypto.randomUUID()],
    ["another user's call", strangersCall],
    ['another user', stranger.id],
    ["another user's device", stranger.refreshToken],
    ['oneself', viewer.id],
    ["one's own call", call],
    ...TEXTS,
  ],
  String: () => [...TEXTS, ...CURSORS],
  Cursor: () => [...TEXTS, ...CURSORS],
  Int: () => INTS,
  Float: () => INTS,
  Boolean: () => [...INTS, ['text', 'true']],
  DateTime: () => INSTANTS,
};

/** All invalid values to put at one path in place of the valid one. */
function wrongFor(type: GraphQLInputType, right: unknown, scene: Scene): Wrong {
  const nullable = getNullableType(type);
  const nothing: Wrong = [['null', null]];
  if (isListType(nullable)) {
    const items = Array.isArray(right) ? right : [right];
    return [
      ...nothing,
      ['an empty list', []],
      ['500 times the same', Array.from({ length: 500 }, () => items[0])],
      ['500 different', Array.from({ length: 500 }, () => crypto.randomUUID())],
      ['twice the same', [items[0], items[0]]],
      ['a list with null', [...items, null]],
      ['a list in a list', [items]],
      ['not a list', 'x'],
    ];
  }
  if (isInputObjectType(nullable)) {
    return [
      ...nothing,
      ['an empty object', {}],
      ['an unknown field', { ...(right as object), nonsense: 1 }],
      ['all fields null', nulls(Object.keys(nullable.getFields()))],
      ['text', 'x'],
      ['a list of two', [right, right]],
      ['__proto__', JSON.parse('{"__proto__": {"x": 1}}')],
    ];
  }
  if (isEnumType(nullable)) return [...nothing, ['no value of it', 'NONSENSE'], ...TEXTS];
  const leaves = LEAVES[nullable.name];
  if (!leaves) throw new Error(`no wrong values for ${nullable.name}: add them to LEAVES`);
  return [...nothing, ...leaves(scene)];
}

const nulls = (names: string[]) => Object.fromEntries(names.map((name) => [name, null]));

/** The paths in an argument: itself, its list items and the fields of its input objects. */
function placesIn(type: GraphQLInputType, place: Place): [Place, GraphQLInputType][] {
  const nullable = getNullableType(type);
  const inner = isListType(nullable)
    ? placesIn(nullable.ofType, [...place, 0])
    : isInputObjectType(nullable)
      ? Object.values(nullable.getFields()).flatMap((field) =>
          placesIn(field.type, [...place, field.name]),
        )
      : [];
  return [[place, type], ...inner];
}

/** A copy with another value at one path. Missing containers on the way are created. */
function withValue(whole: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') return [withValue((whole as unknown[] | null)?.[0], rest, value)];
  const object = (whole ?? {}) as Record<string, unknown>;
  return { ...object, [step]: withValue(object[step], rest, value) };
}

const at = (whole: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], whole);

// ── documents and answers ──

type AnyField = GraphQLField<unknown, unknown>;
type Kind = 'query' | 'mutation' | 'subscription';

const FIELDS: [string, Kind, AnyField][] = (
  [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const
).flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field): [string, Kind, AnyField] => [
    field.name,
    kind,
    field,
  ]),
);

/** Selects everything in a result down to a depth, and everything that a refusal says. */
function selectionOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const isError = (member: GraphQLObjectType) =>
      member.getInterfaces().some(({ name }) => name === 'Error');
    const possible = schema.getPossibleTypes(named);
    const refusals = possible.some(isError) ? '... on Error { code message }' : '';
    const members = possible.map((member) => {
      if (!isError(member))
        return `... on ${member.name} ${fieldsOf(member, 0, ['message', 'code', 'action'])}`;
      return member.name === 'InvalidInputError'
        ? '... on InvalidInputError { fields { path message } }'
        : '';
    });
    return `{ __typename ${refusals} ${members.join(' ')} }`;
  }
  return isObjectType(named) ? fieldsOf(named, depth) : '';
}

function fieldsOf(type: GraphQLObjectType, depth: number, without: string[] = []): string {
  const fields = Object.values(type.getFields())
    .filter(({ name }) => !without.includes(name))
    .flatMap(({ name, type: of }) => {
      if (isLeafType(getNamedType(of))) return [name];
      return depth > 0 ? [`${name} ${selectionOf(of, depth - 1)}`] : [];
    });
  return `{ __typename ${fields.join(' ')} }`;
}

const inBrackets = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');

/** The document that passes all arguments as variables. */
function documentOf(kind: Kind, field: AnyField): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  return `${kind} ${inBrackets(variables)} { ${field.name}${inBrackets(given)} ${selectionOf(field.type)} }`;
}

/** The same with the arguments as literals, and any text at one path. */
function writtenOut(kind: Kind, field: AnyField, right: Arguments, place: Place, text: string) {
  const given = field.args.map(
    ({ name, type }) => `${name}: ${literal(type, right[name], [name], place, text)}`,
  );
  return `${kind} { ${field.name}${inBrackets(given)} ${selectionOf(field.type)} }`;
}

function literal(
  type: GraphQLInputType,
  value: unknown,
  here: Place,
  place: Place,
  text: string,
): string {
  if (here.join('.') === place.join('.')) return text;
  if (value === null || value === undefined) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items = (value as unknown[]).map((item, i) =>
      literal(nullable.ofType, item, [...here, i], place, text),
    );
    return `[${items.join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const given = nullable.getFields();
    const fields = Object.entries(value).flatMap(([name, inner]) => {
      const field = given[name];
      return field ? [`${name}: ${literal(field.type, inner, [...here, name], place, text)}`] : [];
    });
    return `{ ${fields.join(', ')} }`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}

const LITERALS = [
  'null',
  '5',
  '-5',
  '99999999999999999999',
  '1.5e400',
  'true',
  'NONSENSE',
  '""',
  '"x"',
  '"\\u0000"',
  '"\\uD800"',
  '"\\u{1F469}"',
  '"""block"""',
  '[]',
  '[[1]]',
  '{}',
  '{ x: 1 }',
  '$missing',
];

interface Outcome {
  data: Arguments | null;
  errors: readonly ClientError[];
}

/** Runs a subscription until it is established or refused. */
function subscribed(device: Device, query: string, variables: Arguments) {
  const outcome: Outcome = { data: null, errors: [] };
  const stop = device.socket.subscribe<Arguments>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        outcome.data = data ?? null;
        outcome.errors = (errors ?? []) as unknown as ClientError[];
      },
      error: (error) => {
        outcome.errors = error as ClientError[];
      },
      complete: () => {},
    },
  );
  return { outcome, stop };
}

/** Whether it was refused. A refusal must have the form that the schema promises. */
function isRefused({ data, errors }: Outcome, name: string, args: Arguments, what: string) {
  for (const { message, extensions } of errors) {
    expect(message, what).toMatch(/./);
    expect(CODES, what).toContain(extensions?.code);
    expect(extensions?.code, what).not.toBe('INTERNAL');
    if (extensions?.fields) namesPlaces(extensions.fields as InvalidField[], args, what);
  }
  const result = data?.[name] as (Partial<Refusal> & object) | null | undefined;
  const isTyped = result?.__typename?.endsWith('Error') ?? false;
  if (isTyped) {
    expect(result?.message, what).toMatch(/./);
    expect(CODES, what).toContain(result?.code);
    expect(result?.code, what).not.toBe('INTERNAL');
    if (result?.__typename === 'InvalidInputError') namesPlaces(result.fields ?? [], args, what);
  }
  return errors.length > 0 || isTyped;
}

interface InvalidField {
  path: string[];
  message: string;
}
interface Refusal {
  __typename: string;
  code: string;
  message: string;
  fields: InvalidField[];
}

/** Each named path exists in the input that was sent. */
function namesPlaces(fields: InvalidField[], args: Arguments, what: string): void {
  expect(fields, what).not.toEqual([]);
  for (const { path, message } of fields) {
    // The message is our own, not one of Zod's.
    expect(message, what).toMatch(/^(?!Invalid |Too )./);
    expect(path, what).not.toEqual([]);
    let value: unknown = args;
    for (const step of path) {
      // A single value stands for a list of it.
      if (step === '0' && !Array.isArray(value)) continue;
      expect(Object.keys(value ?? {}), `${what}: ${path.join('.')}`).toContain(step);
      value = (value as Arguments)[step];
    }
  }
}

// ── the scenes ──

const others = once(async () => {
  const [stranger, neighbour] = [await aPerson(server, 'eve'), await aPerson(server, 'fay')];
  const strangersDevice = stranger.device();
  const { id } = await aRingingCall(strangersDevice, [neighbour], { ringTimeout: 3_600 });
  const [idle, removed] = [await aPerson(server, 'ida'), await aPerson(server, 'rob')];
  return { stranger, strangersDevice, strangersCall: id, idle, removed };
});

async function aScene(): Promise<Scene> {
  const [viewer, friend] = [await aPerson(server, 'ann'), await aPerson(server, 'bob')];
  const [device, phone] = [viewer.device(), friend.device()];
  const { idle, removed } = await others();
  const free = await aPerson(server, 'gus');
  const call = await aConnectedCall(device, friend, phone);
  // A user who is called together with others is not busy.
  const ringing = await aRingingCall(phone, [viewer, removed], { ringTimeout: 120 });
  const outgoing = await aRingingCall(device, [friend, removed], { ringTimeout: 120 });
  const { scheduleCall: scheduled } = await device.do(ScheduleCall, {
    input: { calleeIds: [friend.id], at: new Date(Date.now() + 3_600_000).toISOString() },
  });
  if (scheduled.__typename !== 'ScheduledCall') throw new Error(JSON.stringify(scheduled));
  // The socket stays open, so that presence does not change.
  await device.subscribe(PresenceChanges, { userIds: [viewer.id] });
  const planned = await aMeeting(device);
  const room = await comes(device, await aMeeting(device));
  for (const on of [phone, removed.device()]) await comes(on, room);
  const of = { meetingId: room.id };
  const out = { ...of, participantId: participantIdOf(room, removed) };
  await change(device, RemoveParticipant, { input: out });
  const waitingRoom = { ...of, settings: { waitingRoom: true } };
  await change(device, UpdateMeeting, { input: waitingRoom });
  await comes(idle.device(), room);
  await change(device, SetMyMedia, { input: { ...of, screen: true } });
  await change(phone, RequestRemoteControl, { input: of });
  const friendsRoom = await comes(phone, await aMeeting(phone));
  await comes(device, friendsRoom);
  const there = { meetingId: friendsRoom.id };
  await change(phone, SetMyMedia, { input: { ...there, screen: true } });
  await change(device, RequestRemoteControl, { input: there });
  const grant = { ...there, participantId: participantIdOf(friendsRoom, viewer), granted: true };
  await change(phone, AnswerRemoteControl, { input: grant });
  const { eventCursor } = await device.do(ActiveCalls);
  return {
    room,
    friendsRoom,
    planned,
    viewer,
    device,
    friend,
    free,
    ringing: ringing.id,
    outgoing: outgoing.id,
    call: call.id,
    scheduled: scheduled.id,
    eventCursor,
    ...(await others()),
  };
}

/** For fields that only read. A check after each confirms that they changed nothing. */
const readScene = once(aScene);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const stateOf = ({ device, viewer: { id } }: Scene) => device.do(StateOfViewer, { userIds: [id] });

interface Try {
  what: string;
  query: string;
  variables: Arguments;
  /** The arguments as the server reads them. */
  args: Arguments;
}

/** Tries all inputs and counts the refusals. A stranger's call stays unchanged. */
async function tryAll(kind: Kind, name: string, tries: Try[], scene: Scene): Promise<number> {
  const { strangersDevice, strangersCall: id } = scene;
  const before = await strangersDevice.do(ReadCall, { id });
  const refused = await TRY[kind](name, tries, scene);
  expect(await strangersDevice.do(ReadCall, { id })).toEqual(before);
  return refused;
}

const TRY: Record<Kind, (name: string, tries: Try[], scene: Scene) => Promise<number>> = {
  async query(name, tries, scene) {
    const before = await stateOf(scene);
    const refused = await askAll(name, tries, scene);
    expect(await stateOf(scene)).toEqual(before);
    return refused.length;
  },

  async subscription(name, tries, scene) {
    const { device } = scene;
    const before = await stateOf(scene);
    const begun = tries.map(({ query, variables }) => subscribed(device, query, variables));
    for (let i = 0; i < 3; i += 1) await device.settled();
    const refused = tries.filter(({ what, args }, i) =>
      isRefused(begun[i]?.outcome ?? { data: null, errors: [] }, name, args, what),
    );
    for (const { stop } of begun) stop();
    expect(await stateOf(scene)).toEqual(before);
    return refused.length;
  },

  async mutation(name, tries, scene) {
    const refused = await askAll(name, tries, scene);
    // Repeat the refused inputs until none of them succeeds: then together they change nothing.
    for (let rest = refused; rest.length > 0; ) {
      const before = await stateOf(scene);
      const again = await askAll(name, rest, scene);
      if (again.length === rest.length) {
        expect(await stateOf(scene), rest.map(({ what }) => what).join(', ')).toEqual(before);
        break;
      }
      // An input that succeeded meanwhile has made some of the others valid.
      rest = again;
    }
    return refused.length;
  },
};

/** Sends the inputs one after the other. Returns those that were refused. */
async function askAll(name: string, tries: Try[], { device }: Scene): Promise<Try[]> {
  const refused: Try[] = [];
  for (const one of tries) {
    const { what, query, variables, args } = one;
    const answer = await device.ask<Arguments, Arguments>(query, variables);
    expect(answer.status, what).toBeLessThan(500);
    if (isRefused(answer, name, args, what)) refused.push(one);
    else expect(answer.data, what).toHaveProperty(name);
  }
  return refused;
}

test('the committed schema is the schema that the server reports', async () => {
  const guest = new Device(server, null, null);
  const { data } = await guest.ask<IntrospectionQuery, object>(
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
  );
  if (!data) throw new Error('no introspection');
  const reported = lexicographicSortSchema(buildClientSchema(data));
  expect(printSchema(reported)).toBe(printSchema(lexicographicSortSchema(schema)));
});

describe.each(ofThisMode(FIELDS))('%s', (name, kind, field) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await (kind === 'mutation' ? aScene() : readScene());
  });
  const places = field.args.flatMap((arg) => placesIn(arg.type, [arg.name]));

  test('accepts valid input', async () => {
    const fresh = kind === 'mutation' ? await aScene() : scene;
    const args = rightArguments(field, fresh);
    const tries = [{ what: 'right', query: documentOf(kind, field), variables: args, args }];
    if (name === 'logout') {
      expect(await fresh.device.ask(documentOf(kind, field))).toMatchObject({
        data: { logout: true },
      });
      return;
    }
    expect(await tryAll(kind, name, tries, fresh)).toBe(0);
  });

  if (places.length === 0) return;

  test.each(places.map(([place, type]) => [place.join('.'), place, type] as const))(
    '[INPUT1] executes or refuses any value at %s; a refusal changes nothing',
    async (_, place, type) => {
      const { is } = chance();
      const right = rightArguments(field, scene, place);
      const variables = wrongFor(type, at(right, place), scene).map(([what, value]): Try => {
        const args = withValue(right, place, value) as Arguments;
        return { what, query: documentOf(kind, field), variables: args, args };
      });
      const literals = LITERALS.filter(() => is(WRITTEN_OUT)).map((text): Try => {
        const query = writtenOut(kind, field, right, place, text);
        // For literals only the outcome is checked.
        return { what: text, query, variables: {}, args: right };
      });
      const chosen = variables.filter(() => is(TRIED));
      const rest = variables.filter((one) => !chosen.includes(one));
      const refused =
        (await tryAll(kind, name, [...chosen, ...literals], scene)) ||
        (await tryAll(kind, name, rest, scene));
      expect(refused).toBeGreaterThan(0);
    },
  );
});

describe('calls', () => {
  test('[INPUT1] is empty when filtered by a stranger or an unknown id', async () => {
    const { device, friend, stranger } = await aScene();
    const { calls } = await device.do(CallsWith, { withUserId: friend.id });
    expect(calls.totalCount).toBe(3);
    const nobodies = [...TEXTS.map(([, text]) => text), stranger.id];
    for (const withUserId of nobodies.filter((text) => typeof text === 'string')) {
      const none = await device.do(CallsWith, { withUserId });
      expect(none.calls, withUserId).toEqual({ totalCount: 0, edges: [] });
    }
  });
});
