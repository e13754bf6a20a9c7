// mercurius with graphql-jit, and its own subscriptions with the emitter for Redis.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import mqRedis from 'mqemitter-redis';
import { resolversWith, typeDefs, viewerOf } from './schema.mjs';

const resolvers = resolversWith({
  publish: (topic, payload, { pubsub }) => pubsub.publish({ topic, payload }),
  subscribe: (topic, { pubsub }) => pubsub.subscribe(topic),
});

const app = Fastify();
app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  jit: 1,
  subscription: {
    emitter: mqRedis({ connectionString: process.env.REDIS_URL }),
    fullWsTransport: true,
    onConnect: ({ payload }) => viewerOf(payload),
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
