# One image for both modes. compose.yaml runs two nodes of it.
#
#   docker build -t switchboard .
#   docker run -p 4000:4000 -v switchboard:/data switchboard        # embedded mode: nothing else to install
#
# For Node 20.19 or 22 use --build-arg NODE=22-bookworm-slim.
ARG NODE=24-bookworm-slim

# ── build: compiles and bundles, needs all packages ───────────────────────────────────────────
FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY drizzle drizzle
COPY src src
COPY web web
COPY scripts/build.mjs scripts/build.mjs
# The build makes the template of the embedded database readable by its owner only, but the process runs as another user.
RUN npm run build && chmod -R a+rX,go-w dist

# ── production dependencies ───────────────────────────────────────────────────────────────────
FROM node:${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund

# ── runtime ───────────────────────────────────────────────────────────────────────────────────
FROM node:${NODE}
WORKDIR /app
# Used only by the embedded mode, for its database and its secrets.
RUN mkdir --mode=700 /data && chown node:node /data
# Root owns the program, so that the process cannot change it.
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY drizzle drizzle
COPY --from=build /app/dist dist

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    DATA_DIR=/data
EXPOSE 4000
# The user `node` of the image. By number, so that Kubernetes can verify that it is not root.
USER 1000:1000
# No shell or npm in between: the process receives SIGTERM directly, and drains for up to 30 s.
STOPSIGNAL SIGTERM
# Most objects live as long as one message. In larger semi-spaces they die before V8 copies them.
CMD ["node", "--max-semi-space-size=64", "dist/main.js"]
# Checks that the node is alive, not that it is ready: a supervisor that restarts unhealthy containers must not
# restart all nodes because the database is away. A node listens only once everything is open, so healthy also
# means started.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
