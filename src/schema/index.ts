import './scalars.js';
import './errors.js';
import './account.js';
import './user.js';
import './presence.js';
import './call.js';
import './call-operations.js';
import './call-history.js';
import './call-updates.js';
import './signal.js';
import './rtc-configuration.js';
import { builder } from './builder.js';

/** The API. */
export const schema = builder.toSchema();
