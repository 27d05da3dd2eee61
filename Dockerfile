# syntax=docker/dockerfile:1.7

# Everything the build needs. Install scripts are not run: nothing here depends on them.
FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts

FROM dependencies AS build
ENV NX_DAEMON=false NX_TUI=false
COPY . .
RUN npx nx run-many -t build -p api,worker,dashboard --output-style=static

# What runs in production. The database is a service of its own there, so that the embedded one (optional) stays out.
FROM dependencies AS production-dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:22-bookworm-slim AS runtime
WORKDIR /app
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps HOST=0.0.0.0 PORT=3000
COPY --from=production-dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
USER node
STOPSIGNAL SIGTERM

FROM runtime AS worker
COPY --from=build /app/dist/worker ./dist/worker
# Healthy: this container's worker has reported itself to the database lately (it does so every 5 s).
COPY <<'EOF' ./worker-health.mjs
import { hostname } from 'node:os';
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 4_000, query_timeout: 4_000 });
await client.connect();
const { rowCount } = await client.query(
  "SELECT 1 FROM worker WHERE starts_with(name, $1) AND seen_at > now() - interval '30 seconds'",
  [`${hostname()}-`],
);
process.exit(rowCount > 0 ? 0 : 1);
EOF
HEALTHCHECK --interval=15s --timeout=8s --start-period=30s --retries=3 CMD ["node", "worker-health.mjs"]
CMD ["node", "dist/worker/main.js"]

# Also brings the schema up to date: `node dist/api/migrate.js`.
FROM runtime AS api
COPY --from=build /app/dist/api ./dist/api
COPY --from=build /app/dist/dashboard ./dist/dashboard
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/api/main.js"]
