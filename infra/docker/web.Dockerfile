# The web: pages, API, sign-in. Built with the same two steps as `npm start`: npm ci, infra/src/web-build.mjs.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /overens
COPY . .
RUN npm ci --ignore-scripts && node infra/src/web-build.mjs

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /overens
COPY --from=build --chown=node:node /overens /overens
USER node
EXPOSE 3000
CMD ["node", "node_modules/next/dist/bin/next", "start", "apps/web", "--hostname", "0.0.0.0", "--port", "3000"]
