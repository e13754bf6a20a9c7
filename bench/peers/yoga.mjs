// The textbook stack: GraphQL Yoga, graphql-ws as in Yoga's documentation, and RedisPubSub.
import { createServer } from 'node:http';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
import { createSchema, createYoga } from 'graphql-yoga';
import { Redis } from 'ioredis';
import { WebSocketServer } from 'ws';
import { resolversWith, typeDefs, viewerOf } from './schema.mjs';

const pubsub = new RedisPubSub({
  publisher: new Redis(process.env.REDIS_URL),
  subscriber: new Redis(process.env.REDIS_URL),
});
const resolvers = resolversWith({
  publish: (channel, payload) => pubsub.publish(channel, payload),
  subscribe: (channel) => pubsub.asyncIterator(channel),
});

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphiql: { subscriptionsProtocol: 'WS' },
});
const http = createServer(yoga);
const server = new WebSocketServer({ server: http, path: yoga.graphqlEndpoint });
useServer(
  {
    execute: (args) => args.rootValue.execute(args),
    subscribe: (args) => args.rootValue.subscribe(args),
    onSubscribe: async (ctx, _id, params) => {
      const { schema, execute, subscribe, contextFactory, parse, validate } = yoga.getEnveloped({
        ...ctx,
        ...viewerOf(ctx.connectionParams),
        req: ctx.extra.request,
        socket: ctx.extra.socket,
        params,
      });
      const args = {
        schema,
        operationName: params.operationName,
        document: parse(params.query),
        variableValues: params.variables,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
      const errors = validate(args.schema, args.document);
      return errors.length > 0 ? errors : args;
    },
  },
  server,
);
http.listen(Number(process.env.PORT), '127.0.0.1');
