import {
  indicatorFiltersSchema,
  ledgerQuerySchema,
  registryTableQuerySchema,
  riskQuerySchema,
  timelineQuerySchema,
} from "@kedr/domain";
import {
  prepareIndicatorsFile,
  prepareMilestonesFile,
  prepareMovesFile,
  preparePassport,
  prepareProjectsFile,
  prepareRisksFile,
  type PaperDownload,
  type ServiceContext,
  type TableFormat,
} from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { readQuery } from "./read-query.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** A table of a screen, asked for by the filters of its address. */
type PrepareTable = (
  service: ServiceContext,
  context: Context,
  format: TableFormat,
) => Promise<PaperDownload>;

const dayOf = ({ req }: Context) => readAsOf(req.query("asOf"));

const projects: PrepareTable = (service, context, format) => {
  const query = readQuery(context, registryTableQuerySchema, {
    lists: ["industries", "kinds", "health", "deputies", "leads", "funding", "columns"],
    flags: ["descending"],
  });
  return prepareProjectsFile(service, { ...query, ...dayOf(context), format });
};

const indicators: PrepareTable = (service, context, format) => {
  const filters = readQuery(context, indicatorFiltersSchema);
  return prepareIndicatorsFile(service, { ...filters, ...dayOf(context), format });
};

const milestones: PrepareTable = (service, context, format) => {
  const query = readQuery(context, timelineQuerySchema, {
    lists: ["projectIds", "industries", "deputies", "leads", "health"],
    flags: ["onlyCritical"],
  });
  return prepareMilestonesFile(service, { ...query, ...dayOf(context), format });
};

const risksOf =
  (tab: "risks" | "problems"): PrepareTable =>
  (service, context, format) => {
    const query = readQuery(context, riskQuerySchema, {
      lists: ["states", "levels", "industries", "deputies", "owners"],
      flags: ["overdue"],
      numbers: ["probability", "impact"],
    });
    return prepareRisksFile(service, { ...query, ...dayOf(context), tab, format });
  };

const moves: PrepareTable = (service, context, format) => {
  const query = readQuery(context, ledgerQuerySchema, { lists: ["projects", "industries", "deputies"] });
  return prepareMovesFile(service, { ...query, ...dayOf(context), format });
};

/** The tables of the registry's screens as files, and the passport of a project. */
export const registryRoutes = (deps: ServerDeps): Hono => {
  const table = (format: TableFormat, prepare: PrepareTable) => async (context: Context) => {
    const service = signedIn(await createRequestContext(context, deps));
    return fileAnswer(context, await prepare(service, context, format));
  };
  return new Hono()
    .get("/projects.xlsx", table("xlsx", projects))
    .get("/projects.csv", table("csv", projects))
    .get("/indicators.xlsx", table("xlsx", indicators))
    .get("/indicators.csv", table("csv", indicators))
    .get("/milestones.xlsx", table("xlsx", milestones))
    .get("/milestones.csv", table("csv", milestones))
    .get("/risks.xlsx", table("xlsx", risksOf("risks")))
    .get("/risks.csv", table("csv", risksOf("risks")))
    .get("/problems.xlsx", table("xlsx", risksOf("problems")))
    .get("/problems.csv", table("csv", risksOf("problems")))
    .get("/moved-targets.xlsx", table("xlsx", moves))
    .get("/moved-targets.csv", table("csv", moves))
    .get("/projects/:projectId/passport.docx", async (context) => {
      const service = signedIn(await createRequestContext(context, deps));
      const question = { projectId: context.req.param("projectId"), ...dayOf(context) };
      return fileAnswer(context, await preparePassport(service, question));
    });
};
