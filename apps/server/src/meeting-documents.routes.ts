import {
  AppError,
  prepareAgenda,
  prepareExtract,
  prepareExtracts,
  prepareMeetingControlList,
  prepareMinutes,
  prepareOpinionSheet,
  prepareOpinionSheets,
  preparePapers,
  prepareRecordPackage,
  type PaperDownload,
  type ServiceContext,
} from "@kedr/services";
import type { CalendarDate } from "@kedr/domain";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

type Question = { meetingId: string; asOf?: CalendarDate };
type Prepare = (service: ServiceContext, question: Question, context: Context) => Promise<PaperDownload>;

/** The id in the last part of an address; what ends otherwise is no document of ours. */
const idIn = (file: string | undefined, ending: string): string => {
  if (file === undefined || !file.endsWith(ending)) throw new AppError("not_found");
  return file.slice(0, -ending.length);
};

/** The documents of one meeting, for whoever reads the Council's: `/meetings/:meetingId/minutes.docx` and so on. */
export const meetingDocumentRoutes = (deps: ServerDeps): Hono => {
  const paper =
    (prepare: Prepare) =>
    async (context: Context): Promise<Response> => {
      const service = signedIn(await createRequestContext(context, deps));
      const question = {
        meetingId: context.req.param("meetingId") ?? "",
        ...readAsOf(context.req.query("asOf")),
      };
      return fileAnswer(context, await prepare(service, question, context));
    };
  const papers =
    (format: "docx" | "zip"): Prepare =>
    (service, question, context) =>
      preparePapers(
        service,
        { ...question, format },
        { open: (sha256) => deps.files.open(sha256), signal: context.req.raw.signal },
      );
  return new Hono()
    .get("/agenda.docx", paper(prepareAgenda))
    .get("/papers.docx", paper(papers("docx")))
    .get("/papers.zip", paper(papers("zip")))
    .get("/minutes.docx", paper(prepareMinutes))
    .get("/extracts.zip", paper(prepareExtracts))
    .get(
      "/extracts/:file",
      paper((service, question, context) =>
        prepareExtract(service, { ...question, addressee: idIn(context.req.param("file"), ".docx") }),
      ),
    )
    .get("/opinion-sheets.zip", paper(prepareOpinionSheets))
    .get(
      "/opinion-sheets/:file",
      paper((service, question, context) =>
        prepareOpinionSheet(service, { ...question, memberId: idIn(context.req.param("file"), ".docx") }),
      ),
    )
    .get(
      "/control-list.docx",
      paper((service, question) => prepareMeetingControlList(service, { ...question, format: "docx" })),
    )
    .get(
      "/control-list.xlsx",
      paper((service, question) => prepareMeetingControlList(service, { ...question, format: "xlsx" })),
    )
    .get("/record-package.zip", paper(prepareRecordPackage));
};
