// Apollo Server's documented recipe for subscriptions, with RedisPubSub as it recommends for production.
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { useServer } from 'graphql-ws/use/ws';
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
const schema = makeExecutableSchema({ typeDefs, resolvers });

const app = express();
const http = createServer(app);
const sockets = new WebSocketServer({ server: http, path: '/graphql' });
const cleanup = useServer(
  { schema, context: ({ connectionParams }) => viewerOf(connectionParams) },
  sockets,
);
const server = new ApolloServer({
  schema,
  plugins: [
    ApolloServerPluginDrainHttpServer({ httpServer: http }),
    {
      async serverWillStart() {
        return { drainServer: () => cleanup.dispose() };
      },
    },
  ],
});
await server.start();
app.use('/graphql', express.json(), expressMiddleware(server));
http.listen(Number(process.env.PORT), '127.0.0.1');
