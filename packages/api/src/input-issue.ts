import type { z } from "zod";
import type { Messages } from "./messages/ru.ts";
import { fieldLabel, fillIn, isKeyOf } from "./messages/wording.ts";

/** What is wrong with an input: the field by its path (`industries.0`), and the sentence about it. */
export interface InputIssue {
  field: string | null;
  message: string;
}

/** Words the first thing that is wrong with an input; the rest would only repeat after a correction. */
export function describeIssue(error: z.ZodError, messages: Messages): InputIssue {
  const issue = error.issues[0];
  if (issue === undefined || issue.path.length === 0) {
    return { field: null, message: messages.codes.invalid_input };
  }
  const field = issue.path.join(".");
  const wording = fillIn(messages.issues[issueName(issue, messages)], limitsOf(issue));
  const params = { field: fieldLabel(field, messages), issue: wording };
  return { field, message: fillIn(messages.sentences.fieldIssue, params) };
}

/** The schemas name most issues themselves (`invalid_date`); the rest are told by zod's own code. */
function issueName(issue: z.core.$ZodIssue, { issues }: Messages): keyof Messages["issues"] {
  if (isKeyOf(issue.message, issues)) return issue.message;
  if (issue.code === "too_big" && issue.origin === "string") return "too_long";
  if (issue.code === "too_big" || issue.code === "too_small") return "invalid_number";
  return "invalid_value";
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, string> {
  if (issue.code === "too_big") return { maximum: String(issue.maximum) };
  if (issue.code === "too_small") return { minimum: String(issue.minimum) };
  return {};
}
