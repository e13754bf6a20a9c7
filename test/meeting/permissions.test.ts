import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  MEETING_PERMISSIONS,
  type MeetingOperation,
  type Permission,
} from '../../src/lifecycle/meeting/permissions.js';
import { MEETING_ROLES, type MeetingRole } from '../../src/lifecycle/meeting/state.js';
import {
  AdmitParticipants,
  AllowScreenShare,
  Annotations,
  AnswerRemoteControl,
  CancelMeeting,
  CreateMeeting,
  EndMeeting,
  InviteToMeeting,
  JoinMeeting,
  LeaveMeeting,
  LiftBan,
  LockMeeting,
  MeetingEvents,
  type MeetingFieldsFragment,
  MeetingHeartbeat,
  MeetingInvitations,
  MuteParticipants,
  RaiseHand,
  ReactInMeeting,
  ReadMeeting,
  ReadMeetings,
  RemoteInputs,
  RemoveParticipant,
  RequestRemoteControl,
  RequestUnmute,
  SendAnnotation,
  SendMeetingMessage,
  SendRemoteInput,
  SendSignal,
  SetMyMedia,
  SetParticipantRole,
  Signals,
  SpotlightParticipant,
  UpdateMeeting,
} from '../gql/graphql.js';
import { ofThisMode } from '../support/cases.js';
import type { Device } from '../support/device.js';
import {
  aMeeting,
  change,
  changed,
  comes,
  type Guest,
  participantIdOf,
} from '../support/in-meeting.js';
import { aPerson, type Person } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, GENEROUS_LIMITS);

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** The operations on meetings, found by their arguments, result type or name. */
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  .flatMap((root) => Object.values(root?.getFields() ?? {}))
  .filter((field) => {
    const types = field.args.map(({ type }) => schema.getType(String(type).replace(/[![\]]/g, '')));
    const names = [
      ...field.args.map(({ name }) => name),
      ...types.flatMap((type) =>
        type && 'getFields' in type ? Object.keys(type.getFields()) : [],
      ),
    ];
    const words = `${field.name} ${String(field.type)}`;
    return names.includes('meetingId') || /meeting/i.test(words) || field.name === 'sendSignal';
  })
  .map(({ name }) => name);

/** Matrix rows that are part of another operation instead of being one themselves. */
const PARTS = ['unmute', 'shareScreen', 'takeScreen', 'clearAnnotations'];

/**
 * Ann is the leading host, Meg has the tested role, Bob is in the room, Wim waits, and Rob was removed. Only hosts
 * can let others unmute themselves or share their screens.
 */
interface Scene {
  meeting: MeetingFieldsFragment;
  ann: Guest;
  meg: Guest;
  bob: Guest;
  wim: Person;
  rob: Guest;
}

/** The same users take part in every scene; only the meeting is new. */
let people: Promise<Person[]> | null = null;

async function aScene(role: MeetingRole): Promise<Scene> {
  people ??= Promise.all(['ann', 'meg', 'bob', 'rob', 'wim'].map((name) => aPerson(server, name)));
  const [annHerself, ...others] = await people;
  const laptop = (annHerself as Person).device();
  const meeting = await aMeeting(laptop);
  const enter = async (person: Person, on: Device): Promise<Guest> => {
    await comes(on, meeting);
    return { ...person, on, participantId: participantIdOf(meeting, person) };
  };
  const ann = await enter(annHerself as Person, laptop);
  const [meg, bob, rob] = (await Promise.all(
    others.slice(0, 3).map((person) => enter(person, person.device())),
  )) as [Guest, Guest, Guest];
  const wim = others[3] as Person;
  const { id: meetingId } = meeting;
  const muted = { meetingId, audio: false, video: false };
  for (const { on } of [meg, bob]) await change(on, SetMyMedia, { input: muted });
  const removed = { meetingId, participantId: rob.participantId };
  await change(ann.on, RemoveParticipant, { input: removed });
  const input = { meetingId, participantId: meg.participantId, role };
  await change(ann.on, SetParticipantRole, { input });
  const settings = { waitingRoom: true, selfUnmute: false, screenShareForAll: false };
  await change(ann.on, UpdateMeeting, { input: { meetingId, settings } });
  await comes(wim.device(), meeting);
  return { meeting, ann, meg, bob, wim, rob };
}

/** Ann allows a guest to share their screen, and the guest shares it. */
async function shares({ ann, meeting }: Scene, guest: Guest): Promise<number> {
  const { id: meetingId } = meeting;
  const allow = { meetingId, participantId: guest.participantId, allowed: true };
  await change(ann.on, AllowScreenShare, { input: allow });
  const input = { meetingId, screen: true };
  return (await change(guest.on, SetMyMedia, { input })).screenNo;
}

const asksToControl = (scene: Scene, { on }: Guest) =>
  on.result(RequestRemoteControl, { input: of(scene) });

type Answer = object | boolean | null | undefined;
/** Tries the operation as Meg. `allowed` says whether to grant the permission first, if the role alone lacks it. */
type Attempt = (scene: Scene, allowed: boolean) => Promise<Answer>;

/** The error that ends a subscription at once, or the fact that it stays open. */
async function stands(inbox: { error(ms?: number): Promise<unknown>; stop(): void }) {
  const error = await inbox.error(200).catch(() => null);
  inbox.stop();
  return Array.isArray(error) ? { code: String(error[0]?.extensions?.code) } : { stands: true };
}

const of = ({ meeting: { id: meetingId } }: Scene) => ({ meetingId });
const about = (scene: Scene, target: Person) => ({
  ...of(scene),
  participantId: participantIdOf(scene.meeting, target),
});

const TRIED: Record<MeetingOperation, Attempt> = {
  createMeeting: ({ meg }) => meg.on.result(CreateMeeting, { input: { title: 'Tuesday' } }),
  meeting: ({ meg, meeting: { id } }) => meg.on.result(ReadMeeting, { by: { id } }),
  meetings: ({ meg }) => meg.on.result(ReadMeetings, {}),
  meetingInvitations: async ({ meg }) => stands(await meg.on.subscribe(MeetingInvitations, {})),
  meetingEvents: async (scene) => stands(await scene.meg.on.subscribe(MeetingEvents, of(scene))),
  joinMeeting: ({ meg, meeting: { id } }) =>
    meg.on.result(JoinMeeting, { input: { meeting: { id } } }),
  leaveMeeting: (scene) => scene.meg.on.result(LeaveMeeting, of(scene)),
  meetingHeartbeat: (scene) => scene.meg.on.result(MeetingHeartbeat, of(scene)),
  updateMeeting: (scene) =>
    scene.meg.on.result(UpdateMeeting, { input: { ...of(scene), title: 'Tuesday' } }),
  cancelMeeting: async (scene) => {
    // A meeting that has begun cannot be cancelled, but only a permitted user learns that.
    const answer = await scene.meg.on.result(CancelMeeting, of(scene));
    return 'message' in answer && /has begun/.test(answer.message) ? {} : answer;
  },
  endMeeting: (scene) => scene.meg.on.result(EndMeeting, of(scene)),
  inviteToMeeting: (scene) =>
    scene.meg.on.result(InviteToMeeting, { input: { ...of(scene), userIds: [scene.wim.id] } }),
  lockMeeting: (scene) =>
    scene.meg.on.result(LockMeeting, { input: { ...of(scene), locked: true } }),
  liftBan: (scene) => scene.meg.on.result(LiftBan, { input: about(scene, scene.rob) }),
  setParticipantRole: (scene) =>
    scene.meg.on.result(SetParticipantRole, {
      input: { ...about(scene, scene.bob), role: 'VIEWER' },
    }),
  removeParticipant: (scene) =>
    scene.meg.on.result(RemoveParticipant, { input: about(scene, scene.bob) }),
  admitParticipants: (scene) =>
    scene.meg.on.result(AdmitParticipants, {
      input: { ...of(scene), participantIds: [participantIdOf(scene.meeting, scene.wim)] },
    }),
  muteParticipants: (scene) => scene.meg.on.result(MuteParticipants, { input: of(scene) }),
  requestUnmute: (scene) => scene.meg.on.result(RequestUnmute, { input: about(scene, scene.bob) }),
  allowScreenShare: (scene) =>
    scene.meg.on.result(AllowScreenShare, {
      input: { ...about(scene, scene.bob), allowed: true },
    }),
  spotlightParticipant: (scene) =>
    scene.meg.on.result(SpotlightParticipant, { input: about(scene, scene.bob) }),
  setMyMedia: async (scene) => media(scene, { video: true }),
  raiseHand: (scene) => scene.meg.on.result(RaiseHand, { input: { ...of(scene), raised: true } }),
  sendAnnotation: async (scene) => draws(scene, { undo: 'x' }, await shares(scene, scene.bob)),
  requestRemoteControl: async (scene) => {
    await shares(scene, scene.bob);
    return asksToControl(scene, scene.meg);
  },
  answerRemoteControl: async (scene) => {
    const isViewer = !(await shares(scene, scene.meg).catch(() => null));
    if (!isViewer) changed(await asksToControl(scene, scene.bob));
    const input = { ...about(scene, scene.bob), granted: true };
    return scene.meg.on.result(AnswerRemoteControl, { input });
  },
  sendRemoteInput: async (scene, allowed) => {
    const screenNo = await shares(scene, scene.bob);
    const asked = await asksToControl(scene, scene.meg);
    const input = { ...about(scene, scene.meg), granted: true };
    if (allowed && asked.__typename === 'Meeting') {
      await change(scene.bob.on, AnswerRemoteControl, { input });
    }
    const events = [{ pointer: { action: 'MOVE' as const, x: 0, y: 0 } }];
    return scene.meg.on.result(SendRemoteInput, { input: { ...of(scene), screenNo, events } });
  },
  remoteInputs: async (scene) => stands(await scene.meg.on.subscribe(RemoteInputs, of(scene))),
  sendMeetingMessage: (scene) =>
    scene.meg.on.result(SendMeetingMessage, { input: { ...of(scene), text: 'hello' } }),
  reactInMeeting: (scene) =>
    scene.meg.on.result(ReactInMeeting, { input: { ...of(scene), reaction: '👍' } }),
  sendSignal: async (scene) => signals(scene, scene.meg.on, scene.bob),
  signals: async (scene) => {
    const inbox = await scene.meg.on.subscribe(Signals, of(scene));
    await signals(scene, scene.bob.on, scene.meg);
    return inbox.next();
  },
  annotations: async (scene) => stands(await scene.meg.on.subscribe(Annotations, of(scene))),
  unmute: async (scene, allowed) => {
    const input = about(scene, scene.meg);
    if (allowed) await scene.ann.on.do(RequestUnmute, { input });
    return media(scene, { audio: true });
  },
  shareScreen: async (scene, allowed) => {
    const input = { ...about(scene, scene.meg), allowed: true };
    if (allowed) await scene.ann.on.do(AllowScreenShare, { input });
    return media(scene, { screen: true });
  },
  takeScreen: async (scene) => {
    const input = { ...about(scene, scene.meg), allowed: true };
    await scene.ann.on.do(AllowScreenShare, { input });
    await shares(scene, scene.bob);
    return media(scene, { screen: true });
  },
  clearAnnotations: async (scene, allowed) => {
    const owner = allowed ? scene.meg : scene.bob;
    const screenNo = await shares(scene, owner).catch(() => shares(scene, scene.bob));
    return draws(scene, { clear: true }, screenNo);
  },
};

const media = (scene: Scene, sends: { audio?: true; video?: true; screen?: true }) =>
  scene.meg.on.result(SetMyMedia, { input: { ...of(scene), ...sends } });

const draws = (scene: Scene, annotation: { undo: string } | { clear: true }, screenNo: number) =>
  scene.meg.on.result(SendAnnotation, { input: { ...of(scene), screenNo, annotation } });

const signals = (scene: Scene, on: Device, to: Person) =>
  on.result(SendSignal, {
    input: { in: of(scene), toUserId: to.id, signal: { offer: 'v=0' } },
  });

const passes = (answer: Answer): boolean =>
  answer != null && answer !== false && !(typeof answer === 'object' && 'code' in answer);

/** The expected answers before and after the permission is granted. */
const EXPECTED: Record<Permission, readonly [without: boolean, allowed: boolean]> = {
  YES: [true, true],
  NO: [false, false],
  IF_ALLOWED: [false, true],
};

describe('the permission matrix, through the API', () => {
  test('[MEET12] has a row for each meeting operation in the schema', () => {
    const rows = Object.keys(MEETING_PERMISSIONS).filter((name) => !PARTS.includes(name));
    expect([...operations].sort()).toEqual(rows.sort());
  });

  const cells = Object.entries(MEETING_PERMISSIONS).flatMap(([operation, row]) =>
    MEETING_ROLES.map((role) => [role, operation as MeetingOperation, row[role]] as const),
  );

  test.each(ofThisMode(cells))(
    '[MEET12] %s may use %s: %s',
    async (role, operation, permission) => {
      const [without, allowed] = EXPECTED[permission];
      expect(passes(await TRIED[operation](await aScene(role), false))).toBe(without);
      if (permission !== 'IF_ALLOWED') return;
      expect(passes(await TRIED[operation](await aScene(role), true))).toBe(allowed);
    },
  );

  test("[MEET12] a host outside the room has a host's permissions only while no other host is in the room", async () => {
    const { ann, meg, meeting } = await aScene('HOST');
    const lock = (on: Device) =>
      on.result(LockMeeting, { input: { meetingId: meeting.id, locked: true } });
    await meg.on.do(LeaveMeeting, { meetingId: meeting.id });
    expect(await lock(meg.on)).toMatchObject({ code: 'NOT_PARTICIPANT' });
    expect(await lock(ann.device())).toMatchObject({ __typename: 'Meeting' });
    const planned = await aMeeting(ann.on);
    const input = { meetingId: planned.id, title: 'Tuesday' };
    expect(await ann.device().result(UpdateMeeting, { input })).toMatchObject({
      title: 'Tuesday',
    });
  });
});
