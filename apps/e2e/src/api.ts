import type { Page } from "@playwright/test";
import { randomUUID } from "node:crypto";

/** An answer of the API: `data` when it was given, the error's code, field and message when it was refused. */
export interface Answer {
  status: number;
  // The shapes are the API's business; specs read the few fields they compare.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  error: { code: string; message: string; field: string | null } | null;
}

const answerOf = async (response: {
  status: () => number;
  json: () => Promise<unknown>;
}): Promise<Answer> => {
  const body = (await response.json()) as {
    result?: { data: unknown };
    error?: { data: { code: string; message: string; field?: string } };
  };
  const refusal = body.error?.data;
  return {
    status: response.status(),
    data: body.result?.data,
    error: refusal ? { code: refusal.code, message: refusal.message, field: refusal.field ?? null } : null,
  };
};

/** Reads past the screens, with the page's session: `read(page, "project.get", { projectId })`. */
export async function read(page: Page, procedure: string, input: object = {}): Promise<Answer> {
  return answerOf(
    await page.request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`),
  );
}

/** Writes past the screens, with the page's session: for what a screen does not offer, and must be refused. */
export async function write(page: Page, procedure: string, input: object): Promise<Answer> {
  return answerOf(
    await page.request.post(`/trpc/${procedure}`, { data: { requestId: randomUUID(), ...input } }),
  );
}
