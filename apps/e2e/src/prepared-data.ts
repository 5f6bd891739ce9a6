import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preparedDataVariable, startServer } from "./server-process.ts";

/** Loads the training portfolio once a run; every server of a spec starts on a copy. */
// Playwright takes a global set-up's default export.
// oxlint-disable-next-line import/no-default-export
export default async function prepareData(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "kedr-e2e-prepared-"));
  const data = join(folder, "data");
  const server = await startServer({ KEDR_DATA: data });
  await server.stop();
  process.env[preparedDataVariable] = data;
  return () => rm(folder, { recursive: true, force: true });
}
