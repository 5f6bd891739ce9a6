import { randomBytes } from "node:crypto";
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Under its name at once and whole, unless another process was there first. */
const keep = async (dataFolder: string, file: string): Promise<void> => {
  const draft = await mkdtemp(join(dataFolder, "secret-"));
  try {
    await writeFile(join(draft, "secret"), randomBytes(32).toString("base64url"), { mode: 0o600 });
    await link(join(draft, "secret"), file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { recursive: true });
  }
};

/**
 * The secret that signs session cookies: made once, kept in the data folder, readable by its owner alone. Servers that
 * start together in one folder get the same one.
 */
export const readSecret = async (dataFolder: string): Promise<string> => {
  const file = join(dataFolder, "secret");
  const read = async () => (await readFile(file, "utf8")).trim();
  try {
    return await read();
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  await mkdir(dataFolder, { recursive: true });
  await keep(dataFolder, file);
  return read();
};
