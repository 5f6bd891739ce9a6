import { assignmentQuerySchema } from "@kedr/domain";
import {
  AppError,
  prepareControlList,
  prepareNote,
  prepareYearPlan,
  type ControlListFormat,
  type NoteSubject,
  type PaperDownload,
  type ServiceContext,
} from "@kedr/services";
import { Hono, type Context } from "hono";
import { z } from "zod";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { readQuery } from "./read-query.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** The filters of the register of assignments, under the names that its screen gives them. */
const readAssignmentQuery = (context: Context) =>
  readQuery(context, assignmentQuerySchema, { lists: ["projects", "industries", "posts"] });

const yearSchema = z.coerce.number().int().min(2000).max(2100).optional();

const readYear = ({ req }: Context): number | undefined => {
  const parsed = yearSchema.safeParse(req.query("year"));
  if (!parsed.success) throw new AppError("invalid_input", { field: "year" });
  return parsed.data;
};

/** The id in the last part of an address. */
const idOf = ({ req }: Context): string => {
  const [, id] = /^(.+)\.docx$/.exec(req.param("file") ?? "") ?? [];
  if (id === undefined) throw new AppError("not_found");
  return id;
};

/** Documents of the Council that belong to no single meeting, for whoever is signed in. */
export const downloadRoutes = (deps: ServerDeps): Hono => {
  type Prepare = (service: ServiceContext) => Promise<PaperDownload>;
  const answer = async (context: Context, prepare: Prepare): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    return fileAnswer(context, await prepare(service));
  };
  const note = (context: Context, subjectOf: (id: string) => NoteSubject): Promise<Response> =>
    answer(context, (service) => {
      const question = { subject: subjectOf(idOf(context)), ...readAsOf(context.req.query("asOf")) };
      return prepareNote(service, question, context.req.raw.signal);
    });
  const controlList = (context: Context, format: ControlListFormat): Promise<Response> =>
    answer(context, (service) =>
      prepareControlList(service, {
        ...readAssignmentQuery(context),
        ...readAsOf(context.req.query("asOf")),
        format,
      }),
    );
  return new Hono()
    .get("/notes/project/:file", (context) => note(context, (projectId) => ({ projectId })))
    .get("/notes/indicator/:file", (context) => note(context, (indicatorId) => ({ indicatorId })))
    .get("/control-list.docx", (context) => controlList(context, "docx"))
    .get("/control-list.xlsx", (context) => controlList(context, "xlsx"))
    .get("/control-list.csv", (context) => controlList(context, "csv"))
    .get("/councils/:councilId/plan.docx", (context) =>
      answer(context, (service) =>
        prepareYearPlan(service, {
          councilId: context.req.param("councilId"),
          year: readYear(context),
          ...readAsOf(context.req.query("asOf")),
        }),
      ),
    );
};
