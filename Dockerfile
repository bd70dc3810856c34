# syntax=docker/dockerfile:1
# The back office is built into the image; the running container writes to /data and /media alone.
FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The build reads the configuration, which wants a secret; this one stays in this stage.
RUN DATA_DIR=/tmp/build-data MEDIA_DIR=/tmp/build-media npm run build \
 && rm -rf .next/cache /tmp/build-data /tmp/build-media \
 && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data \
    MEDIA_DIR=/media \
    NODE_OPTIONS="--max-old-space-size=640 --max-semi-space-size=8"
WORKDIR /site
COPY --from=build /site /site
RUN mkdir -p /data /media && chown node:node /data /media
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Not through npm: Node itself has to receive SIGTERM.
CMD ["node", "--import", "tsx", "src/server/server.ts"]
