import { calendarDateSchema, changeAreas, changeKinds, type ChangesInput, type Since } from "@kedr/domain";
import { AppError, prepareChangesFile, type ChangesFormat } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** In an address: the industries that nobody curates. */
const nobody = "unassigned";

/** `council`, `visit` or a day; the last meeting when it is left out. */
const readSince = (text: string | undefined): Since => {
  if (text === undefined || text === "council") return { kind: "council" };
  if (text === "visit") return { kind: "visit" };
  const date = calendarDateSchema.safeParse(text);
  if (!date.success) throw new AppError("invalid_input", { field: "since" });
  return { kind: "date", date: date.data };
};

const readScope = (context: Context): Pick<ChangesInput, "scope"> => {
  const { industry, deputy, project } = context.req.query();
  if (project !== undefined) return { scope: { kind: "project", projectId: project } };
  if (industry !== undefined) return { scope: { kind: "industry", industryId: industry } };
  if (deputy === undefined) return {};
  return { scope: { kind: "deputy", positionId: deputy === nobody ? null : deputy } };
};

/** A list in an address, `a,b`; what is not known is refused, so that a file never holds more than was asked for. */
const readList = <Known extends string>(
  context: Context,
  { name, known }: { name: string; known: readonly Known[] },
): Known[] =>
  (context.req.query(name) ?? "")
    .split(",")
    .filter(Boolean)
    .map((text) => {
      const found = known.find((one) => one === text);
      if (found === undefined) throw new AppError("invalid_input", { field: name });
      return found;
    });

/** What has changed, as a file: `changes.xlsx` and `changes.csv`, with the filters of the screen in the address. */
export const changesRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, format: ChangesFormat): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const file = await prepareChangesFile(service, {
      since: readSince(context.req.query("since")),
      ...readScope(context),
      ...readAsOf(context.req.query("asOf")),
      format,
      chosen: {
        areas: readList(context, { name: "areas", known: changeAreas }),
        kinds: readList(context, {
          name: "kinds",
          known: changeAreas.flatMap((area) => [...changeKinds[area]]),
        }),
        industries: (context.req.query("industries") ?? "").split(",").filter(Boolean),
      },
    });
    return fileAnswer(context, file);
  };
  return new Hono()
    .get("/changes.xlsx", (context) => answer(context, "xlsx"))
    .get("/changes.csv", (context) => answer(context, "csv"));
};
