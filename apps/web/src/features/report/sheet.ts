import type { DeskQuarter, ReportDesk } from "@kedr/domain";
import { prefill } from "./prefill.ts";
import type { Values } from "./report-fields.ts";
import type { Problem } from "./report-problems.ts";
import { findProblems, numberProblems } from "./report-problems.ts";
import type { Submission } from "./submission-kinds.ts";
import { toSubmission } from "./submission.ts";
import { askedFields, toldOf, valuesFrom } from "./value-fields.ts";

/** Something that is filled in and sent. */
export interface Sheet {
  projectName: string;
  /** What stands in the fields at first. */
  base: Values;
  problemsIn: (values: Values) => Problem[];
  submissionOf: (values: Values) => Submission;
}

/** The report of a month. */
export const monthSheet = (desk: ReportDesk): Sheet => ({
  projectName: desk.project.name,
  base: prefill(desk),
  problemsIn: (values) => findProblems(desk, values),
  submissionOf: (values) => toSubmission(desk, values),
});

const problemsOf = (quarter: DeskQuarter, values: Values): Problem[] => {
  const wrong = numberProblems(askedFields(quarter), values);
  const [first] = askedFields(quarter);
  if (wrong.length > 0 || first === undefined || toldOf(quarter, values).length > 0) return wrong;
  return [{ field: first, code: "value_missing" }];
};

/** The values of a quarter, told apart from any report of a month. */
export const quarterSheet = ({ project }: ReportDesk, quarter: DeskQuarter): Sheet => ({
  projectName: project.name,
  base: valuesFrom(quarter),
  problemsIn: (values) => problemsOf(quarter, values),
  submissionOf: (values) => ({
    projectId: project.id,
    quarterId: quarter.period?.id ?? "",
    version: quarter.report?.version ?? null,
    values: toldOf(quarter, values),
  }),
});
