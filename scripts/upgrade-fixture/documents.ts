// The documents of clients of an older version. The fixture holds them, and the test sends them to the present version.

/** The operations of a version, which decide how much of the story it can act. */
export interface Features {
  /** 0.4: inviting, transferring, holding, reports, scheduled calls, blocks. */
  readonly wholeCalls: boolean;
  /** 0.3. */
  readonly meetings: boolean;
}

/** The documents, by name. Each has one root field, apart from `Start`. */
export function documentsOf({ wholeCalls, meetings }: Features): Record<string, string> {
  const when = (has: boolean, text: string) => (has ? text : '');
  const call = `
    __typename id type status endReason note: message version createdAt ringsUntil connectedAt startedAt endedAt
    ${when(wholeCalls, 'availableActions')} caller { id }
    participants {
      userId invitedBy { id } role state terminalId onHold joinedAt leftAt rejectReason mediaStage networkQuality
      ${when(wholeCalls, 'terminals { terminalId toldAt acknowledgedAt stoppedAt stopReason }')}
    }
    timeline { kind at actor { id } terminalId detail }
    ${when(
      wholeCalls,
      `peers { userId terminalId offers }
    quality { userId packetLoss { mean worst } jitter { mean worst } roundTripTime { mean worst } bitrate { mean worst } }`,
    )}`;
  const participant = `
    id user { id } role state terminalId audio video screen mayShareScreen mayUnmute unmuteRequested remoteControl
    handRaisedAt waitingSince joinedAt leftAt`;
  const meeting = `
    __typename id joinCode: code title description type status host { id } isPublic isLocked layout maxParticipants
    settings { recording transcription passwordRequired waitingRoom muteOnEntry screenShareForAll chat selfUnmute }
    startsAt plannedDuration startedAt endedAt createdAt participantCount
    participants { ${participant} } removedParticipants { id user { id } } me { ${participant} }
    spotlight { id } screenNo availableActions version`;
  const message = 'id text sentAt sender { id } to { id }';
  const calls: Record<string, string> = {
    Start: `{ eventCursor activeCalls { ${call} } }`,
    Call: `query($id: ID!) { call(id: $id) { ${call} } }`,
    History: `{ calls(first: 100, filter: { status: [COMPLETED, REJECTED, MISSED, CANCELLED, FAILED] }) {
      totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { id status duration } } } }`,
    Missed: `{ calls(first: 100, filter: { status: [MISSED], role: CALLEE }) { totalCount edges { node { id } } } }`,
    Me: `{ me { user { id username displayName avatarUrl createdAt } email chosenPresence
      ${when(wholeCalls, 'callWaiting missedCallCount blocked { id }')} } }`,
    Presence: `query($userIds: [ID!]!) { presence(userIds: $userIds) { userId status text } }`,
    CallUpdates: `subscription($after: Cursor, $callId: ID) {
      callUpdates(after: $after, callId: $callId) { cursor kind at actor { id } call { ${call} } } }`,
    IncomingCalls: `subscription($after: Cursor) {
      incomingCalls(after: $after) { cursor kind at actor { id } call { ${call} } } }`,
    Signals: `subscription($after: Cursor) {
      signals(after: $after) {
        cursor kind callId ${when(meetings, 'meetingId')} fromUserId fromTerminalId sdp
        candidates { candidate sdpMid sdpMLineIndex usernameFragment } sentAt } }`,
  };
  const scheduled: Record<string, string> = {
    ScheduledCalls: `{ scheduledCalls(first: 20) { totalCount edges { node {
      id caller { id } callees { id } type note: message at taskId status call { ${call} } } } } }`,
  };
  const inMeetings: Record<string, string> = {
    Meeting: `query($id: ID!) { meeting(by: { id: $id }) { ${meeting}
      messages(first: 100) { totalCount edges { node { ${message} } } } } }`,
    Meetings: `{ meetings(first: 20) { totalCount edges { node { ${meeting} } } } }`,
    MeetingInvitations: `subscription($after: Cursor) {
      meetingInvitations(after: $after) { cursor at from { id } meeting { ${meeting} } } }`,
    MeetingEvents: `subscription($meetingId: ID!, $after: Cursor) {
      meetingEvents(meetingId: $meetingId, after: $after) {
        __typename cursor at actor { id } meeting { ${meeting} }
        ... on ParticipantJoined { participant { ${participant} } }
        ... on ParticipantLeft { participant { ${participant} } }
        ... on ParticipantChanged { participant { ${participant} } }
        ... on ParticipantReacted { participant { ${participant} } reaction }
        ... on MeetingMessageSent { message { ${message} } } } }`,
    Annotations: `subscription($meetingId: ID!, $after: Cursor) {
      annotations(meetingId: $meetingId, after: $after) {
        cursor kind fromUserId screenNo stroke { id points { x y } color width } strokeId sentAt } }`,
    RemoteInputs: `subscription($meetingId: ID!, $after: Cursor) {
      remoteInputs(meetingId: $meetingId, after: $after) {
        cursor fromUserId screenNo sentAt
        events {
          __typename
          ... on PointerEvent { pointer: action x y button }
          ... on WheelEvent { x y deltaX deltaY }
          ... on KeyEvent { stroke: action key code shiftKey } } } }`,
  };
  return Object.fromEntries(
    Object.entries({
      ...calls,
      ...(wholeCalls ? scheduled : {}),
      ...(meetings ? inMeetings : {}),
    }).map(([name, text]) => [name, text.replace(/\s+/g, ' ').trim()]),
  );
}
