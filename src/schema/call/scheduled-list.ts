import { scheduledCalls } from '../../resolvers/call/scheduled-list.js';
import { builder } from '../builder.js';
import { connectionRef } from '../connection.js';
import { pageArgs, pageComplexity } from '../page-args.js';
import { ScheduledCallRef } from './scheduled.js';

const ScheduledCallConnectionRef = connectionRef(
  'ScheduledCall',
  ScheduledCallRef,
  'Number of the viewer’s scheduled calls, computed only if selected.',
);

builder.queryField('scheduledCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallConnectionRef,
    description:
      "The viewer's scheduled calls: PENDING ones first, earliest first, then the others, latest first. 20 per page by default, at most 100.",
    args: pageArgs(t),
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => scheduledCalls(args, ctx),
  }),
);
