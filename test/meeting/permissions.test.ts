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
import { aMeeting, changed, comes, type Guest, participantIdOf } from '../support/in-meeting.js';
import { aPerson, type Person } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer(
  {},
  { REGISTRATIONS: 10_000, SOCKETS_PER_USER: 200, MESSAGES_PER_S: 10_000, MESSAGES_BURST: 10_000 },
);

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
  changed((await meg.on.do(SetMyMedia, { input: muted })).setMyMedia);
  changed((await bob.on.do(SetMyMedia, { input: muted })).setMyMedia);
  const removed = { meetingId, participantId: rob.participantId };
  changed((await ann.on.do(RemoveParticipant, { input: removed })).removeParticipant);
  const input = { meetingId, participantId: meg.participantId, role };
  changed((await ann.on.do(SetParticipantRole, { input })).setParticipantRole);
  const settings = { waitingRoom: true, selfUnmute: false, screenShareForAll: false };
  changed((await ann.on.do(UpdateMeeting, { input: { meetingId, settings } })).updateMeeting);
  await comes(wim.device(), meeting);
  return { meeting, ann, meg, bob, wim, rob };
}

/** Ann allows a guest to share their screen, and the guest shares it. */
async function shares({ ann, meeting }: Scene, guest: Guest): Promise<number> {
  const { id: meetingId } = meeting;
  const allow = { meetingId, participantId: guest.participantId, allowed: true };
  changed((await ann.on.do(AllowScreenShare, { input: allow })).allowScreenShare);
  const input = { meetingId, screen: true };
  return changed((await guest.on.do(SetMyMedia, { input })).setMyMedia).screenNo;
}

const asksToControl = async ({ meeting }: Scene, { on }: Guest) => {
  const input = { meetingId: meeting.id };
  return (await on.do(RequestRemoteControl, { input })).requestRemoteControl;
};

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
  createMeeting: async ({ meg }) =>
    (await meg.on.do(CreateMeeting, { input: { title: 'Tuesday' } })).createMeeting,
  meeting: async ({ meg, meeting: { id } }) =>
    (await meg.on.do(ReadMeeting, { by: { id } })).meeting,
  meetings: async ({ meg }) => (await meg.on.do(ReadMeetings, {})).meetings,
  meetingInvitations: async ({ meg }) => stands(await meg.on.subscribe(MeetingInvitations, {})),
  meetingEvents: async (scene) => stands(await scene.meg.on.subscribe(MeetingEvents, of(scene))),
  joinMeeting: async ({ meg, meeting: { id } }) =>
    (await meg.on.do(JoinMeeting, { input: { meeting: { id } } })).joinMeeting,
  leaveMeeting: async (scene) => (await scene.meg.on.do(LeaveMeeting, of(scene))).leaveMeeting,
  meetingHeartbeat: async (scene) =>
    (await scene.meg.on.do(MeetingHeartbeat, of(scene))).meetingHeartbeat,
  updateMeeting: async (scene) =>
    (await scene.meg.on.do(UpdateMeeting, { input: { ...of(scene), title: 'Tuesday' } }))
      .updateMeeting,
  cancelMeeting: async (scene) => {
    // A meeting that has begun cannot be cancelled, but only a permitted user learns that.
    const { cancelMeeting: answer } = await scene.meg.on.do(CancelMeeting, of(scene));
    return 'message' in answer && /has begun/.test(answer.message) ? {} : answer;
  },
  endMeeting: async (scene) => (await scene.meg.on.do(EndMeeting, of(scene))).endMeeting,
  inviteToMeeting: async (scene) =>
    (await scene.meg.on.do(InviteToMeeting, { input: { ...of(scene), userIds: [scene.wim.id] } }))
      .inviteToMeeting,
  lockMeeting: async (scene) =>
    (await scene.meg.on.do(LockMeeting, { input: { ...of(scene), locked: true } })).lockMeeting,
  liftBan: async (scene) =>
    (await scene.meg.on.do(LiftBan, { input: about(scene, scene.rob) })).liftBan,
  setParticipantRole: async (scene) =>
    (
      await scene.meg.on.do(SetParticipantRole, {
        input: { ...about(scene, scene.bob), role: 'VIEWER' },
      })
    ).setParticipantRole,
  removeParticipant: async (scene) =>
    (await scene.meg.on.do(RemoveParticipant, { input: about(scene, scene.bob) }))
      .removeParticipant,
  admitParticipants: async (scene) =>
    (
      await scene.meg.on.do(AdmitParticipants, {
        input: { ...of(scene), participantIds: [participantIdOf(scene.meeting, scene.wim)] },
      })
    ).admitParticipants,
  muteParticipants: async (scene) =>
    (await scene.meg.on.do(MuteParticipants, { input: of(scene) })).muteParticipants,
  requestUnmute: async (scene) =>
    (await scene.meg.on.do(RequestUnmute, { input: about(scene, scene.bob) })).requestUnmute,
  allowScreenShare: async (scene) =>
    (
      await scene.meg.on.do(AllowScreenShare, {
        input: { ...about(scene, scene.bob), allowed: true },
      })
    ).allowScreenShare,
  spotlightParticipant: async (scene) =>
    (await scene.meg.on.do(SpotlightParticipant, { input: about(scene, scene.bob) }))
      .spotlightParticipant,
  setMyMedia: async (scene) => media(scene, { video: true }),
  raiseHand: async (scene) =>
    (await scene.meg.on.do(RaiseHand, { input: { ...of(scene), raised: true } })).raiseHand,
  sendAnnotation: async (scene) => draws(scene, { undo: 'x' }, await shares(scene, scene.bob)),
  requestRemoteControl: async (scene) => {
    await shares(scene, scene.bob);
    return asksToControl(scene, scene.meg);
  },
  answerRemoteControl: async (scene) => {
    const isViewer = !(await shares(scene, scene.meg).catch(() => null));
    if (!isViewer) changed(await asksToControl(scene, scene.bob));
    const input = { ...about(scene, scene.bob), granted: true };
    return (await scene.meg.on.do(AnswerRemoteControl, { input })).answerRemoteControl;
  },
  sendRemoteInput: async (scene, allowed) => {
    const screenNo = await shares(scene, scene.bob);
    const asked = await asksToControl(scene, scene.meg);
    const input = { ...about(scene, scene.meg), granted: true };
    if (allowed && asked.__typename === 'Meeting') {
      changed((await scene.bob.on.do(AnswerRemoteControl, { input })).answerRemoteControl);
    }
    const events = [{ pointer: { action: 'MOVE' as const, x: 0, y: 0 } }];
    return (await scene.meg.on.do(SendRemoteInput, { input: { ...of(scene), screenNo, events } }))
      .sendRemoteInput;
  },
  remoteInputs: async (scene) => stands(await scene.meg.on.subscribe(RemoteInputs, of(scene))),
  sendMeetingMessage: async (scene) =>
    (await scene.meg.on.do(SendMeetingMessage, { input: { ...of(scene), text: 'hello' } }))
      .sendMeetingMessage,
  reactInMeeting: async (scene) =>
    (await scene.meg.on.do(ReactInMeeting, { input: { ...of(scene), reaction: '👍' } }))
      .reactInMeeting,
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

const media = async (scene: Scene, sends: { audio?: true; video?: true; screen?: true }) =>
  (await scene.meg.on.do(SetMyMedia, { input: { ...of(scene), ...sends } })).setMyMedia;

const draws = async (
  scene: Scene,
  annotation: { undo: string } | { clear: true },
  screenNo: number,
) =>
  (await scene.meg.on.do(SendAnnotation, { input: { ...of(scene), screenNo, annotation } }))
    .sendAnnotation;

const signals = async (scene: Scene, on: Device, to: Person) =>
  (
    await on.do(SendSignal, {
      input: { in: of(scene), toUserId: to.id, signal: { offer: 'v=0' } },
    })
  ).sendSignal;

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
    const lock = async (on: Device) =>
      (await on.do(LockMeeting, { input: { meetingId: meeting.id, locked: true } })).lockMeeting;
    await meg.on.do(LeaveMeeting, { meetingId: meeting.id });
    expect(await lock(meg.on)).toMatchObject({ code: 'NOT_PARTICIPANT' });
    expect(await lock(ann.device())).toMatchObject({ __typename: 'Meeting' });
    const planned = await aMeeting(ann.on);
    const input = { meetingId: planned.id, title: 'Tuesday' };
    expect((await ann.device().do(UpdateMeeting, { input })).updateMeeting).toMatchObject({
      title: 'Tuesday',
    });
  });
});
