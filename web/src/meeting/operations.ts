import { graphql } from '../gql/index.js';

// ───────────── fragments ─────────────

export const ParticipantParts = graphql(`
  fragment ParticipantParts on MeetingParticipant {
    id
    user {
      ...PersonParts
    }
    role
    state
    terminalId
    audio
    video
    screen
    mayShareScreen
    mayUnmute
    unmuteRequested
    remoteControl
    handRaisedAt
    waitingSince
    joinedAt
  }
`);

export const MeetingParts = graphql(`
  fragment MeetingParts on Meeting {
    id
    code
    joinUrl
    title
    description
    type
    status
    host {
      ...PersonParts
    }
    isLocked
    layout
    maxParticipants
    settings {
      passwordRequired
      waitingRoom
      muteOnEntry
      screenShareForAll
      chat
      selfUnmute
    }
    startsAt
    plannedDuration
    startedAt
    participantCount
    participants {
      ...ParticipantParts
    }
    me {
      ...ParticipantParts
    }
    spotlight {
      id
    }
    screenNo
    removedParticipants {
      id
      user {
        ...PersonParts
      }
    }
    availableActions
    version
  }
`);

export const MeetingSummary = graphql(`
  fragment MeetingSummary on Meeting {
    id
    code
    title
    type
    status
    host {
      ...PersonParts
    }
    startsAt
    plannedDuration
    participantCount
    version
  }
`);

export const MessageParts = graphql(`
  fragment MessageParts on MeetingMessage {
    id
    sender {
      ...PersonParts
    }
    to {
      ...PersonParts
    }
    text
    sentAt
  }
`);

// ───────────── queries ─────────────

export const FindMeeting = graphql(`
  query FindMeeting($by: MeetingKeyInput!) {
    meeting(by: $by) {
      ...MeetingParts
    }
  }
`);

export const OpenMeetings = graphql(`
  query OpenMeetings {
    meetings(filter: { status: [SCHEDULED, ACTIVE], mine: false }, first: 30) {
      edges {
        node {
          ...MeetingSummary
        }
      }
    }
  }
`);

export const Messages = graphql(`
  query Messages($meetingId: ID!, $last: Int!, $before: String) {
    meeting(by: { id: $meetingId }) {
      id
      messages(last: $last, before: $before) {
        edges {
          node {
            ...MessageParts
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

/** The head of the user's stream, from which new invitations are delivered. */
export const StreamPosition = graphql(`
  query StreamPosition {
    eventCursor
  }
`);

// ───────────── subscriptions ─────────────

export const MeetingEvents = graphql(`
  subscription MeetingEvents($meetingId: ID!, $after: Cursor) {
    meetingEvents(meetingId: $meetingId, after: $after) {
      __typename
      cursor
      actor {
        ...PersonParts
      }
      meeting {
        ...MeetingParts
      }
      ... on ParticipantJoined {
        participant {
          ...ParticipantParts
        }
      }
      ... on ParticipantLeft {
        participant {
          ...ParticipantParts
        }
      }
      ... on ParticipantChanged {
        participant {
          ...ParticipantParts
        }
      }
      ... on ParticipantReacted {
        participant {
          ...ParticipantParts
        }
        reaction
      }
      ... on MeetingMessageSent {
        message {
          ...MessageParts
        }
      }
    }
  }
`);

export const MeetingInvitations = graphql(`
  subscription MeetingInvitations($after: Cursor) {
    meetingInvitations(after: $after) {
      cursor
      from {
        ...PersonParts
      }
      meeting {
        ...MeetingSummary
      }
    }
  }
`);

export const Annotations = graphql(`
  subscription Annotations($meetingId: ID!, $after: Cursor) {
    annotations(meetingId: $meetingId, after: $after) {
      cursor
      kind
      fromUserId
      screenNo
      strokeId
      stroke {
        id
        points {
          x
          y
        }
        color
        width
      }
    }
  }
`);

export const RemoteInputs = graphql(`
  subscription RemoteInputs($meetingId: ID!, $after: Cursor) {
    remoteInputs(meetingId: $meetingId, after: $after) {
      cursor
      fromUserId
      screenNo
      events {
        __typename
        ... on PointerEvent {
          action
          x
          y
        }
        ... on WheelEvent {
          x
          y
        }
        ... on KeyEvent {
          keyAction: action
          key
        }
      }
    }
  }
`);

// ───────────── mutations: aliased as `answer`, so that one function reads all results
// ─────────────

export const CreateMeeting = graphql(`
  mutation CreateMeeting($input: CreateMeetingInput!) {
    answer: createMeeting(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const JoinMeeting = graphql(`
  mutation JoinMeeting($input: JoinMeetingInput!) {
    answer: joinMeeting(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const LeaveMeeting = graphql(`
  mutation LeaveMeeting($meetingId: ID!) {
    answer: leaveMeeting(meetingId: $meetingId) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const EndMeeting = graphql(`
  mutation EndMeeting($meetingId: ID!) {
    answer: endMeeting(meetingId: $meetingId) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($meetingId: ID!) {
    answer: cancelMeeting(meetingId: $meetingId) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const UpdateMeeting = graphql(`
  mutation UpdateMeeting($input: UpdateMeetingInput!) {
    answer: updateMeeting(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const InviteToMeeting = graphql(`
  mutation InviteToMeeting($input: InviteToMeetingInput!) {
    answer: inviteToMeeting(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const AdmitParticipants = graphql(`
  mutation AdmitParticipants($input: AdmitParticipantsInput!) {
    answer: admitParticipants(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SetParticipantRole = graphql(`
  mutation SetParticipantRole($input: SetParticipantRoleInput!) {
    answer: setParticipantRole(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const MuteParticipants = graphql(`
  mutation MuteParticipants($input: MuteParticipantsInput!) {
    answer: muteParticipants(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const RequestUnmute = graphql(`
  mutation RequestUnmute($input: RequestUnmuteInput!) {
    answer: requestUnmute(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const RemoveParticipant = graphql(`
  mutation RemoveParticipant($input: RemoveParticipantInput!) {
    answer: removeParticipant(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const LiftBan = graphql(`
  mutation LiftBan($input: LiftBanInput!) {
    answer: liftBan(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const LockMeeting = graphql(`
  mutation LockMeeting($input: LockMeetingInput!) {
    answer: lockMeeting(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SpotlightParticipant = graphql(`
  mutation SpotlightParticipant($input: SpotlightParticipantInput!) {
    answer: spotlightParticipant(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const AllowScreenShare = graphql(`
  mutation AllowScreenShare($input: AllowScreenShareInput!) {
    answer: allowScreenShare(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const RaiseHand = graphql(`
  mutation RaiseHand($input: RaiseHandInput!) {
    answer: raiseHand(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SetMyMedia = graphql(`
  mutation SetMyMedia($input: SetMyMediaInput!) {
    answer: setMyMedia(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const RequestRemoteControl = graphql(`
  mutation RequestRemoteControl($input: RequestRemoteControlInput!) {
    answer: requestRemoteControl(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const AnswerRemoteControl = graphql(`
  mutation AnswerRemoteControl($input: AnswerRemoteControlInput!) {
    answer: answerRemoteControl(input: $input) {
      __typename
      ...MeetingParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SendMeetingMessage = graphql(`
  mutation SendMeetingMessage($input: SendMeetingMessageInput!) {
    answer: sendMeetingMessage(input: $input) {
      __typename
      ...MessageParts
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const ReactInMeeting = graphql(`
  mutation ReactInMeeting($input: ReactInMeetingInput!) {
    answer: reactInMeeting(input: $input) {
      __typename
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SendAnnotation = graphql(`
  mutation SendAnnotation($input: SendAnnotationInput!) {
    answer: sendAnnotation(input: $input) {
      __typename
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);

export const SendRemoteInput = graphql(`
  mutation SendRemoteInput($input: SendRemoteInputInput!) {
    answer: sendRemoteInput(input: $input) {
      __typename
      ... on Error {
        refusal: code
        message
      }
    }
  }
`);
