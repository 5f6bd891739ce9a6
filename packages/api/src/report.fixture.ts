import { randomUUID } from "node:crypto";
import type { ReportDesk } from "@kedr/domain";
import type { Caller } from "./caller.fixture.ts";

type Submission = Parameters<Caller["report"]["submit"]>[0];

/** A report of the desk's month that agrees with the computed rating and changes nothing else, unless told. */
export function submissionOf(desk: ReportDesk, changes: Partial<Submission> = {}): Submission {
  return {
    requestId: randomUUID(),
    projectId: desk.project.id,
    periodId: desk.period?.id ?? "",
    version: desk.report?.version ?? null,
    ownRating: desk.computed.rating ?? "on_track",
    ratingReason: null,
    summary: "Работы идут по плану.",
    decisionNeeded: null,
    decisionAddressee: null,
    ...changes,
  };
}
