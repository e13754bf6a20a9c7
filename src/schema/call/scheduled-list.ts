import { scheduledCalls } from '../../resolvers/call/scheduled-list.js';
import { builder } from '../builder.js';
import { connectionRef } from '../connection.js';
import { pageArgs, pageComplexity } from '../page-args.js';
import { ScheduledCallRef } from './scheduled.js';

const ScheduledCallConnectionRef = connectionRef(
  'ScheduledCall',
  ScheduledCallRef,
  'All of the viewer, counted when asked for.',
);

builder.queryField('scheduledCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallConnectionRef,
    description:
      "The viewer's scheduled calls: those to come (PENDING), the next first, then the others, the latest first. 20 a page unless asked, at most 100.",
    args: pageArgs(t),
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => scheduledCalls(args, ctx),
  }),
);
