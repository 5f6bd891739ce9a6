import { readRevision } from "@kedr/db";
import { Hono } from "hono";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { ServerDeps } from "./deps.ts";
import type { Live } from "./events/live.ts";

/** Counts and times of requests and the number of open streams, for Prometheus. */
export const createMetrics = (live: Live) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "kedr_" });
  const requests = new Counter({
    name: "kedr_http_requests_total",
    help: "Requests answered, by method, area of the interface and status.",
    labelNames: ["method", "area", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "kedr_http_request_seconds",
    help: "Time to answer a request, by area of the interface.",
    labelNames: ["area"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: "kedr_event_streams",
    help: "Streams of events open now.",
    registers: [registry],
    collect() {
      this.set(live.streams());
    },
  });
  return { registry, requests, seconds };
};

export type Metrics = ReturnType<typeof createMetrics>;

/** `/healthz`: the process answers. `/readyz`: so does the database, migrated. `/metrics`: for Prometheus. */
export const healthRoutes = ({ database }: ServerDeps, { registry }: Metrics): Hono =>
  new Hono()
    .get("/healthz", (context) => context.json({ status: "ok" }))
    .get("/readyz", async (context) => {
      try {
        return context.json({ status: "ready", revision: await readRevision(database) });
      } catch {
        return context.json({ status: "database_unavailable" }, 503);
      }
    })
    .get("/metrics", async (context) =>
      context.text(await registry.metrics(), 200, { "content-type": registry.contentType }),
    );
