import type { TFunction } from "i18next";
import { readFailure } from "../lib/errors.ts";

/** What went wrong, in the user's words: the server's message where it sent one, else ours by the code. */
export const failureText = (
  error: unknown,
  t: TFunction,
): { message: string; hint: string | null; code: string } => {
  const failure = readFailure(error);
  return {
    message: failure.message || t(`shared.failure.${failure.code}`),
    hint: failure.hint,
    code: failure.code,
  };
};
