/** Every bound and timing of the server in one place; the unit is in the name, the reason beside it. */
export const LIMITS = {
  // ── HTTP and WebSocket ──
  /** Longer than the 60 s for which common load balancers keep idle connections. */
  KEEP_ALIVE_MS: 75_000,
  /** Far more than the largest legitimate request (one SDP of 64 KiB, JSON-escaped). */
  HTTP_BODY_BYTES: 256 * 1024,
  /** The same for one WebSocket message: what fits one transport fits the other. */
  WS_FRAME_BYTES: 256 * 1024,
  /** What may wait for a socket that is not read, beyond its subscriptions' queues. */
  SOCKET_BUFFER_BYTES: 4 * 1024 * 1024,
  /** `ws` rebuilds a message from fragments in memory: bound their number too. */
  WS_FRAGMENTS: 64,
  /** A socket that says nothing is not a client. */
  WS_INIT_MS: 3_000,
  /** How often a socket is pinged; it is dropped when a whole interval passes without a pong. */
  WS_PING_MS: 12_000,
  /** A closing socket gets this long to say goodbye; `ws` would wait 30 s. */
  WS_CLOSE_MS: 1_000,
  SUBSCRIPTIONS_PER_SOCKET: 20,
  OPERATIONS_IN_FLIGHT_PER_SOCKET: 20,
  MESSAGES_PER_S: 30,
  MESSAGES_BURST: 60,
  SOCKETS_PER_USER: 10,
  /** What may wait for one slow subscriber before its socket is closed; the cursor brings it back. */
  QUEUE_EVENTS: 256,
  QUEUE_BYTES: 1024 * 1024,

  // ── documents ──
  DEPTH: 10,
  ALIASES: 15,
  TOKENS: 2_000,
  /** Fields that one operation may touch, lists multiplied by their asked length. */
  COMPLEXITY: 20_000,
  /** Parsed and validated documents kept; clients send the same few again and again. */
  DOCUMENT_CACHE: 1_000,
  PAGE: 100,

  // ── accounts ──
  ACCESS_TOKEN_TTL_S: 15 * 60,
  REFRESH_TOKEN_TTL_S: 30 * 24 * 3600,
  /** Two tabs that refresh at the same moment both get the same successor. */
  REFRESH_GRACE_S: 10,
  /** Wrong passwords for one account from one address before it has to wait. */
  LOGIN_FAILURES: 10,
  /** Wrong passwords from one address, whatever the account: a whole office may be behind it. */
  LOGIN_FAILURES_ADDRESS: 100,
  LOGIN_FAILURES_WINDOW_S: 15 * 60,
  /** New accounts from one address. */
  REGISTRATIONS: 100,
  REGISTRATIONS_WINDOW_S: 3600,
  USERS_FOUND: 50,
  /** Whom one user has blocked: shown as one list. */
  BLOCKED_USERS: 500,
  TERMINAL_ID_CHARS: 64,

  // ── calls ──
  CALL_ID_CHARS: 100,
  CALLEES_AUDIO: 49,
  CALLEES_VIDEO: 15,
  CALL_MESSAGE_CHARS: 2_000,
  MEDIA_STAGE_CHARS: 32,
  NETWORK_QUALITY_CHARS: 20,
  REPORT_CHARS: 2_000,
  /** No measured delay is longer: a connection that waits so long is lost. */
  DELAY_S: 60,
  BITRATE_BPS: 10_000_000_000,
  /** A history is counted so far: further it says that there are more. */
  HISTORY_COUNTED: 10_000,
  /** Missed calls are counted so far: no badge is wider. */
  MISSED_COUNTED: 1_000,
  /** What one statement of those that file calls writes at most, unless one call is more. */
  ARCHIVED_ROWS: 20_000,
  RING_TIMEOUT_S: 30,
  RING_TIMEOUT_MIN_S: 5,
  RING_TIMEOUT_MAX_S: 120,
  /** A participant unseen for this long has left. */
  LOST_AFTER_S: 60,
  /** How often this node's live sockets vouch for their participants. */
  HEARTBEAT_MS: 20_000,
  /** How often a command is decided again when others were faster. */
  DECISIONS: 8,

  // ── scheduled calls ──
  /** To come, of one user: as many as an integrator's agent may plan for months. */
  SCHEDULED_CALLS: 1_000,
  TASK_ID_CHARS: 100,
  /** After an outage: nobody expects a call any more that comes later than this. */
  SCHEDULED_LATE_S: 300,
  /** How many due ones a sweeper claims at once, again and again until there are none. */
  SCHEDULED_AT_ONCE: 50,
  /** A sweeper that died lets go of them after this long: a call that is started twice is the same call. */
  SCHEDULED_CLAIM_S: 1,

  // ── meetings ──
  MEETING_ID_CHARS: 100,
  MEETING_TITLE_CHARS: 200,
  MEETING_DESCRIPTION_CHARS: 2_000,
  /** A week. */
  MEETING_MINUTES: 7 * 24 * 60,
  MEETING_PASSWORD_MIN_CHARS: 4,
  MEETING_PASSWORD_CHARS: 64,
  /** How many one operation invites. */
  INVITED_AT_ONCE: 100,
  /** Who was invited less than this ago is not told again. */
  INVITE_REPEAT_S: 60,
  /** How long the place of a host is kept whose connection was lost. */
  SEAT_KEPT_S: 300,
  /** Wrong passwords of one user for one meeting before they have to wait. */
  MEETING_PASSWORD_FAILURES: 10,
  MEETING_PASSWORD_WINDOW_S: 30 * 60,
  /** Codes of no meeting that one user tries, and that one address does: an office may be behind it. */
  CODE_FAILURES: 30,
  CODE_FAILURES_ADDRESS: 300,
  CODE_FAILURES_WINDOW_S: 30 * 60,
  /** Everybody in a big meeting comes in the same minute, by way of all nodes. */
  MEETING_DECISIONS: 30,
  MESSAGE_CHARS: 4_000,
  MESSAGE_ID_CHARS: 100,
  /** Messages of one user in one meeting, in ten seconds: faster than anybody reads. */
  CHAT_PER_10_S: 30,
  REACTION_BYTES: 32,
  REACTIONS_PER_10_S: 30,
  STROKE_ID_CHARS: 64,
  STROKE_POINTS: 256,
  /** Of one device, in a second: a hand is drawn with 20 parts in that time. */
  ANNOTATIONS_PER_S: 60,
  REMOTE_INPUT_EVENTS: 64,
  REMOTE_INPUTS_PER_S: 60,
  KEY_CHARS: 32,

  // ── signals ──
  SDP_BYTES: 64 * 1024,
  CANDIDATE_BYTES: 2 * 1024,
  CANDIDATES: 64,
  /** All candidates of one signal together: as much as an SDP. */
  CANDIDATES_BYTES: 64 * 1024,
  /** The log bridges a reconnect; older signals describe a negotiation that is over. */
  SIGNAL_LOG_MS: 120_000,
  SIGNAL_LOG_ENTRIES: 512,
  SIGNAL_LOG_BYTES: 1024 * 1024,
  /** How long a node trusts what it knows of who is in a call, in case it was not told of a change. */
  MEMBERSHIP_MS: 2_000,
  /** How long a command waits until the other nodes are told what it changed. */
  ANNOUNCE_MS: 50,

  // ── presence ──
  PRESENCE_USERS: 200,
  PRESENCE_TEXT_CHARS: 100,
  LEASE_MS: 45_000,
  LEASE_RENEW_MS: 15_000,
  /** Within this time after Redis was away all nodes have found it again. */
  RETURN_GRACE_MS: 3_000,
  /** A page reload is not a departure. */
  OFFLINE_GRACE_MS: 5_000,

  // ── ICE ──
  /** The part of their life after which subscribers get new TURN credentials. */
  RTC_RENEW_AFTER: 0.8,

  // ── PostgreSQL and Redis ──
  DATABASE_CONNECT_MS: 3_000,
  /** How long a statement may wait for a connection, and how long it may run. */
  STATEMENT_MS: 4_000,
  STATEMENTS_WAITING: 2_000,
  /** A connection on which nothing comes for so long is dead, whatever TCP says. */
  DATABASE_SILENCE_MS: 6_000,
  /** How long `/health/ready` waits for what it asks. */
  HEALTH_MS: 2_000,

  // ── streams and time ──
  RETENTION_S: 24 * 3600,
  /** How often a node compares the heads of the streams that it serves with the table. */
  HEAD_CHECK_MS: 5_000,
  /** When a stream that the bus did not take on tries again. */
  RELISTEN_MS: 500,
  SWEEP_MS: 1_000,
  /** A sweeper that died lets go of what it claimed after this long. */
  CLAIM_S: 5,
  /** How long a stop may take, whatever still runs. */
  DRAIN_MS: 30_000,
  /**
   * How long a stop leaves idle connections open for requests that proxies are just sending: longer than
   * they keep idle ones. In the embedded mode there are none, and somebody waits at the terminal.
   */
  DRAIN_IDLE_MS: 5_000,
  DRAIN_IDLE_EMBEDDED_MS: 100,
  /** How many sockets a stop closes in a second: all of them will knock at the other nodes. */
  DRAIN_SOCKETS_PER_S: 100,
} as const;

/** The limits that a server runs with; tests shorten timings, never the rules. */
export type Limits = { readonly [K in keyof typeof LIMITS]: number };
