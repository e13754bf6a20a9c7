/**
 * The limits and timings of the server. The unit is in the name, the reason beside it. A limit that a rule checks is
 * beside the rule in `lifecycle/`.
 */
export const LIMITS = {
  // ── HTTP and WebSocket ──
  /** Common load balancers keep idle connections for 60 s, and must be the ones to close them. */
  KEEP_ALIVE_MS: 75_000,
  /** Far more than the largest legitimate request: one SDP of 64 KiB, escaped as JSON. */
  HTTP_BODY_BYTES: 256 * 1024,
  /** The same for one WebSocket message, so that both transports accept the same requests. */
  WS_FRAME_BYTES: 256 * 1024,
  /** Bytes that may wait for a socket that is not read, beyond the queues of its subscriptions. */
  SOCKET_BUFFER_BYTES: 4 * 1024 * 1024,
  /** `ws` joins the fragments of a message in memory, so their number is limited too. */
  WS_FRAGMENTS: 64,
  /** A real client sends `connection_init` at once. */
  WS_INIT_MS: 3_000,
  /** Time between pings of a socket. It is closed when a whole interval passes without a pong. */
  WS_PING_MS: 12_000,
  /** How long a closing socket may take for the closing handshake; `ws` would wait 30 s. */
  WS_CLOSE_MS: 1_000,
  SUBSCRIPTIONS_PER_SOCKET: 20,
  /** Further ones wait: a phone that joins a mesh of 16 sends 15 offers, answers and batches of candidates at once. */
  OPERATIONS_IN_FLIGHT_PER_SOCKET: 20,
  /** An operation that has not begun after this long is refused. */
  OPERATION_WAIT_MS: 10_000,
  MESSAGES_PER_S: 30,
  MESSAGES_BURST: 60,
  SOCKETS_PER_USER: 10,
  /** Events queued for one slow subscriber before its socket is closed. It resumes with its cursor and misses nothing. */
  QUEUE_EVENTS: 256,
  QUEUE_BYTES: 1024 * 1024,

  // ── documents ──
  DEPTH: 10,
  ALIASES: 15,
  TOKENS: 2_000,
  /** Fields of one operation, those in lists multiplied by the requested length. */
  COMPLEXITY: 20_000,
  /** Parsed and validated documents in memory: clients repeat the same few. */
  DOCUMENT_CACHE: 1_000,
  /** Executions after which an operation is compiled: compiling takes as long as hundreds of executions save. */
  COMPILE_AFTER: 10,
  PAGE: 100,
  /** The length of a page if the client names none. */
  DEFAULT_PAGE: 20,

  // ── accounts ──
  ACCESS_TOKEN_TTL_S: 15 * 60,
  REFRESH_TOKEN_TTL_S: 30 * 24 * 3600,
  /** Two tabs that refresh at the same moment get the same next token. */
  REFRESH_GRACE_S: 10,
  /** Wrong passwords for one account from one address before it must wait. */
  LOGIN_FAILURES: 10,
  /** Wrong passwords from one address for any account: a whole office may share the address. */
  LOGIN_FAILURES_ADDRESS: 100,
  LOGIN_FAILURES_WINDOW_S: 15 * 60,
  /** New accounts from one address. */
  REGISTRATIONS: 100,
  REGISTRATIONS_WINDOW_S: 3600,
  USERS_FOUND: 50,
  /** Blocked users of one user: clients show them as one list. */
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
  /** The longest measured delay: a connection that waits longer is lost. */
  DELAY_S: 60,
  BITRATE_BPS: 10_000_000_000,
  /** Counting a history stops here; the result then says that there are more. */
  HISTORY_COUNTED: 10_000,
  /** Counting missed calls stops here: no badge shows more. */
  MISSED_COUNTED: 1_000,
  /** Rows that one statement archives at most, unless one call has more. */
  ARCHIVED_ROWS: 20_000,
  RING_TIMEOUT_S: 30,
  RING_TIMEOUT_MIN_S: 5,
  RING_TIMEOUT_MAX_S: 120,
  /** A participant without a heartbeat for this long has left. */
  LOST_AFTER_S: 60,
  /** Time between the heartbeats that live connections give for their participants. */
  HEARTBEAT_MS: 20_000,
  /** How many times a command is decided again after a concurrent change. */
  DECISIONS: 8,

  // ── scheduled calls ──
  /** Future scheduled calls of one user: enough for an agent that plans months ahead. */
  SCHEDULED_CALLS: 1_000,
  TASK_ID_CHARS: 100,
  /** After an outage, a call that is later than this is not started: nobody expects it any more. */
  SCHEDULED_LATE_S: 300,
  /** Due calls that a job claims at once; it repeats until none is left. */
  SCHEDULED_AT_ONCE: 50,
  /** Lifetime of a claim, in case the node dies. It can be short: starting a call twice gives the same call. */
  SCHEDULED_CLAIM_S: 1,

  // ── meetings ──
  MEETING_ID_CHARS: 100,
  MEETING_TITLE_CHARS: 200,
  MEETING_DESCRIPTION_CHARS: 2_000,
  /** A week. */
  MEETING_MINUTES: 7 * 24 * 60,
  MEETING_PASSWORD_MIN_CHARS: 4,
  MEETING_PASSWORD_CHARS: 64,
  /** Users that one operation invites. */
  INVITED_AT_ONCE: 100,
  /** A user who was invited less than this ago gets no second invitation. */
  INVITE_REPEAT_S: 60,
  /** How long the seat of a host who lost the connection is kept. */
  SEAT_KEPT_S: 300,
  /** Wrong passwords of one user for one meeting before they must wait. */
  MEETING_PASSWORD_FAILURES: 10,
  MEETING_PASSWORD_WINDOW_S: 30 * 60,
  /** Unknown codes that one user, or one address, may try: an office may share the address. */
  CODE_FAILURES: 30,
  CODE_FAILURES_ADDRESS: 300,
  CODE_FAILURES_WINDOW_S: 30 * 60,
  /** More than DECISIONS: in a big meeting everybody joins in the same minute, through all nodes. */
  MEETING_DECISIONS: 30,
  MESSAGE_CHARS: 4_000,
  MESSAGE_ID_CHARS: 100,
  /** Messages of one user in one meeting in ten seconds: more than anybody can read. */
  CHAT_PER_10_S: 30,
  REACTION_BYTES: 32,
  REACTIONS_PER_10_S: 30,
  STROKE_ID_CHARS: 64,
  STROKE_POINTS: 256,
  /** Annotations of one device in a second: drawing by hand sends about 20. */
  ANNOTATIONS_PER_S: 60,
  REMOTE_INPUT_EVENTS: 64,
  REMOTE_INPUTS_PER_S: 60,
  KEY_CHARS: 32,

  // ── signals ──
  SDP_BYTES: 64 * 1024,
  CANDIDATE_BYTES: 2 * 1024,
  CANDIDATES: 64,
  /** All candidates of one signal together: the same as an SDP. */
  CANDIDATES_BYTES: 64 * 1024,
  /** The log bridges a reconnect. Older signals belong to a negotiation that is over. */
  SIGNAL_LOG_MS: 120_000,
  SIGNAL_LOG_ENTRIES: 512,
  SIGNAL_LOG_BYTES: 1024 * 1024,
  /** How long a node trusts a cached membership, in case it missed a change. */
  MEMBERSHIP_MS: 2_000,
  /** How long a command waits for its announcement to the other nodes. */
  ANNOUNCE_MS: 50,

  // ── presence ──
  PRESENCE_USERS: 200,
  PRESENCE_TEXT_CHARS: 100,
  LEASE_MS: 45_000,
  LEASE_RENEW_MS: 15_000,
  /** After an outage of Redis, all nodes have reconnected within this time. */
  RETURN_GRACE_MS: 3_000,
  /** A user who reloads the page does not go OFFLINE. */
  OFFLINE_GRACE_MS: 5_000,

  // ── ICE ──
  /** The part of their lifetime after which subscribers get new TURN credentials. */
  RTC_RENEW_AFTER: 0.8,

  // ── PostgreSQL and Redis ──
  DATABASE_CONNECT_MS: 3_000,
  /** How long a statement may wait for a connection, and how long it may run. */
  STATEMENT_MS: 4_000,
  STATEMENTS_WAITING: 2_000,
  /** A connection that is silent for so long is dead, even if TCP keeps it open. */
  DATABASE_SILENCE_MS: 6_000,
  /** How long `/health/ready` waits for an answer. */
  HEALTH_MS: 2_000,

  // ── streams and time ──
  RETENTION_S: 24 * 3600,
  /** How often a node compares the heads of the streams that it follows with the table. */
  HEAD_CHECK_MS: 5_000,
  /** Time until a stream repeats a subscription that the bus refused. */
  RELISTEN_MS: 500,
  SWEEP_MS: 1_000,
  /** Nothing waits for a clean-up: old rows only take space. */
  CLEAN_UP_MS: 10 * 60_000,
  /** Lifetime of a claim, in case the node dies. */
  CLAIM_S: 5,
  /** How long after its time a job acts: the node's clock may be a little ahead of the database's. */
  CLOCK_SLACK_MS: 20,

  // ── outbox ──
  /** Events that one node handles at once for one consumer: enough for an outside service that answers in 100 ms. */
  OUTBOX_AT_ONCE: 32,
  /** Longest handling of one event. Outside services answer within a second, or are in trouble. */
  OUTBOX_HANDLE_MS: 10_000,
  /** Lifetime of a claim, in case the node dies. Longer than the handling, so that a live node keeps its claim. */
  OUTBOX_CLAIM_S: 15,
  /** Pause after the first failure. It doubles with each further failure. */
  OUTBOX_RETRY_S: 1,
  /** Longest pause: an outside service that is back gets its events within this time. */
  OUTBOX_RETRY_MAX_S: 600,
  /** Attempts at one event: almost two hours, longer than most outages of an outside service. */
  OUTBOX_ATTEMPTS: 20,
  /** An event that fails at this age is given up: nobody expects it any more. */
  OUTBOX_GIVE_UP_S: 24 * 3600,
  /** An event that is pending at this age is given up without a further attempt. */
  OUTBOX_PENDING_S: 48 * 3600,
  /** How long an event is kept after it was handled, for a look; twice as long after it was given up. */
  OUTBOX_RETENTION_S: 24 * 3600,
  /** How long a stop lets the attempts run on that have begun: they share `DRAIN_MS` with the connections. */
  OUTBOX_STOP_MS: 3_000,

  /** Maximum duration of a stop, even if something still runs. */
  DRAIN_MS: 30_000,
  /**
   * How long a stop keeps idle connections open for requests that proxies are just sending: longer than proxies keep
   * them. The embedded mode has no proxies, and its user waits at the terminal.
   */
  DRAIN_IDLE_MS: 5_000,
  DRAIN_IDLE_EMBEDDED_MS: 100,
  /** Sockets that a stop closes in a second: all of them reconnect to the other nodes. */
  DRAIN_SOCKETS_PER_S: 100,
} as const;

/** The limits of a server. Tests shorten timings and change no rules. */
export type Limits = { readonly [K in keyof typeof LIMITS]: number };
