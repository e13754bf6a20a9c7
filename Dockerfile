# Switchboard, for any of its two ways to run; compose.yaml runs two nodes of it.
#
#   docker build -t switchboard .
#   docker run -p 4000:4000 -v switchboard:/data switchboard        # embedded: nothing else to install
#
# Node 20.19 and 22 work too: --build-arg NODE=22-bookworm-slim.
ARG NODE=24-bookworm-slim

# ── compiles and bundles; needs everything ────────────────────────────────────────────────────
FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY drizzle drizzle
COPY src src
COPY web web
# The template of the embedded database comes out readable for its maker only, and the process is somebody else.
RUN npm run build && chmod -R a+rX,go-w dist

# ── the packages that it runs on ──────────────────────────────────────────────────────────────
FROM node:${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund

# ── what runs ─────────────────────────────────────────────────────────────────────────────────
FROM node:${NODE}
WORKDIR /app
# Of the embedded mode alone: its database and its secrets.
RUN mkdir --mode=700 /data && chown node:node /data
# Owned by root: the process cannot change its own program.
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY drizzle drizzle
COPY --from=build /app/dist dist

ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    DATA_DIR=/data
EXPOSE 4000
# By number, so that Kubernetes can see that it is not root: the user node of the image.
USER 1000:1000
# Without a shell or npm between: the process itself hears SIGTERM, and drains for up to 30 s.
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
# That it lives, not that it is ready: whoever restarts what is unhealthy must not restart all nodes because
# the database is away. It listens only once everything is open, so healthy also means started.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
