import { AppError } from "@kedr/services";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { attachmentRoutes } from "./attachments.routes.ts";
import { authRoutes } from "./auth/auth.routes.ts";
import { bodiesRoutes, tableImportRoutes } from "./bodies.routes.ts";
import { briefingBookRoutes } from "./briefing-books.routes.ts";
import { calendarRoutes } from "./calendar.routes.ts";
import { changesRoutes } from "./changes.routes.ts";
import { completenessRoutes } from "./completeness.routes.ts";
import { coverageRoutes } from "./coverage.routes.ts";
import { disciplineRoutes } from "./discipline.routes.ts";
import { clientRoutes } from "./client.routes.ts";
import type { ServerDeps } from "./deps.ts";
import { downloadRoutes } from "./downloads.routes.ts";
import { eventRoutes } from "./events/events.routes.ts";
import { tellRevision } from "./events/tell-revision.ts";
import { createMetrics, healthRoutes } from "./health.routes.ts";
import { invitationRoutes } from "./invitation.routes.ts";
import { meetingDocumentRoutes } from "./meeting-documents.routes.ts";
import { openDataRoutes } from "./open-data/open-data.routes.ts";
import { publicationRoutes } from "./publications.routes.ts";
import { refuse } from "./refuse.ts";
import { registryRoutes } from "./registry.routes.ts";
import { refuseForeignWrites } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { trpcRoutes } from "./trpc.routes.ts";
import { uploadRoutes } from "./uploads/uploads.routes.ts";

const maxBodyBytes = 1024 * 1024;
const areas = [
  "trpc",
  "auth",
  "open-data",
  "published",
  "downloads",
  "uploads",
  "imports",
  "events",
  "calendar",
  "assets",
  "healthz",
  "readyz",
  "metrics",
];

/** The first part of the path where it is one of ours; all views of the client are one area. */
const areaOf = (path: string): string => {
  const first = path.split("/")[1] ?? "";
  return areas.includes(first) ? first : "client";
};

/** The whole HTTP interface on one port: API, sign-in, open data, documents and the client. */
export const createApp = (deps: ServerDeps): Hono => {
  const metrics = createMetrics(deps.live);
  const app = new Hono();
  app.use(requestId({ generator: () => deps.newId(), headerName: "" }));
  app.use(async (context, next) => {
    const startedAt = performance.now();
    await next();
    const area = areaOf(context.req.path);
    metrics.requests.inc({ method: context.req.method, area, status: context.res.status });
    metrics.seconds.observe({ area }, (performance.now() - startedAt) / 1000);
  });
  app.use(securityHeaders(deps.isSecure));
  app.use(compress());
  app.use(refuseForeignWrites);
  const limitBody = bodyLimit({
    maxSize: maxBodyBytes,
    onError: (context) => refuse(context, "too_large"),
  });
  // Uploads count their bytes themselves, against the limit of a file.
  app.use((context, next) => (areaOf(context.req.path) === "uploads" ? next() : limitBody(context, next)));
  app.use("/trpc/*", tellRevision(deps));
  app.route("/", healthRoutes(deps, metrics));
  app.route("/auth", authRoutes(deps));
  app.route("/trpc", trpcRoutes(deps));
  app.route("/open-data/v1", openDataRoutes(deps));
  app.route("/", publicationRoutes(deps));
  app.route("/downloads/attachments", attachmentRoutes(deps));
  app.route("/downloads/briefing-books", briefingBookRoutes(deps));
  app.route("/downloads", changesRoutes(deps));
  app.route("/downloads", completenessRoutes(deps));
  app.route("/downloads", coverageRoutes(deps));
  app.route("/downloads", disciplineRoutes(deps));
  app.route("/downloads", invitationRoutes(deps));
  app.route("/downloads", bodiesRoutes(deps));
  app.route("/downloads/meetings/:meetingId", meetingDocumentRoutes(deps));
  app.route("/downloads", registryRoutes(deps));
  app.route("/downloads", downloadRoutes(deps));
  app.route("/uploads", uploadRoutes(deps));
  app.route("/imports", tableImportRoutes(deps));
  app.route("/events", eventRoutes(deps));
  app.route("/calendar", calendarRoutes(deps));
  app.route("/", clientRoutes(deps.clientFolder));
  app.onError((error, context) => {
    if (error instanceof AppError) return refuse(context, error);
    // The rest of a calendar's path is its secret.
    const path = areaOf(context.req.path) === "calendar" ? "/calendar" : context.req.path;
    deps.log({
      level: "error",
      requestId: context.get("requestId"),
      path,
      error: String(error),
      stack: error.stack,
    });
    return refuse(context, "internal");
  });
  return app;
};
