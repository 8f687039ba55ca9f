# The worker: workflows, activities, the outbox. The same image prepares the database (workflows/src/prepare.ts).
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /overens
COPY . .
RUN npm ci --ignore-scripts

FROM node:24.21.0-bookworm-slim
# Temporal's core looks up the system's certificates for TLS to a cluster or to Temporal Cloud.
RUN apt-get update && apt-get install --no-install-recommends -y ca-certificates && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production
WORKDIR /overens
COPY --from=build --chown=node:node /overens /overens
USER node
CMD ["node", "workflows/src/worker.ts"]
