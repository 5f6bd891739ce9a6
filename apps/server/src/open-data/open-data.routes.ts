import { readRevision } from "@kedr/db";
import { type CalendarDate, calendarDateSchema } from "@kedr/domain";
import {
  AppError,
  describeOpenData,
  type OpenDataAnswer,
  openDataCsv,
  openDataNames,
  readOpenData,
} from "@kedr/services";
import { type Context, Hono } from "hono";
import type { ServerDeps } from "../deps.ts";

const readAsOf = (text: string | undefined): CalendarDate | undefined => {
  if (text === undefined) return undefined;
  const parsed = calendarDateSchema.safeParse(text);
  if (!parsed.success) throw new AppError("invalid_input", { field: "asOf" });
  return parsed.data;
};

const readFile = (file: string) => {
  const [, wantedName, format] = /^([a-z-]+)\.(json|csv)$/.exec(file) ?? [];
  const name = openDataNames.find((known) => known === wantedName);
  if (name === undefined) throw new AppError("not_found", { field: "file" });
  return { name, isCsv: format === "csv" };
};

const answer = (context: Context, table: OpenDataAnswer, isCsv: boolean): Response => {
  context.header("x-kedr-as-of", table.asOf);
  return isCsv
    ? context.body(openDataCsv(table), 200, { "content-type": "text/csv; charset=utf-8" })
    : context.json(table.rows);
};

/**
 * Published tables for anyone: `/open-data/v1/<name>.{json,csv}`, described by `meta.json`, each as an array of flat
 * rows. The day they speak of stands in `x-kedr-as-of`; an unchanged answer costs a 304.
 */
export const openDataRoutes = ({ clock, database, portfolios }: ServerDeps): Hono =>
  new Hono()
    .use(async (context, next) => {
      await next();
      context.header("access-control-allow-origin", "*");
    })
    .get("/meta.json", (context) =>
      context.json({
        version: 1,
        today: clock.today(),
        isClockPinned: clock.isPinned,
        tables: describeOpenData(),
      }),
    )
    .get("/:file", async (context) => {
      const { name, isCsv } = readFile(context.req.param("file"));
      const asOf = readAsOf(context.req.query("asOf"));
      const today = clock.today();
      const etag = `"${name}-${isCsv ? "csv" : "json"}-${asOf ?? today}-${await readRevision(database)}"`;
      context.header("etag", etag);
      context.header("cache-control", "public, no-cache");
      const known = context.req.header("if-none-match") ?? "";
      if (known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag))
        return context.body(null, 304);
      return answer(context, await readOpenData({ portfolios, today }, { name, asOf }), isCsv);
    });
