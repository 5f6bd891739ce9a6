import { join } from "node:path";
import type { Env } from "../env.ts";
import type { FileStore } from "./file-store.ts";
import { openFolderStore } from "./folder-store.ts";
import { openS3Store } from "./s3-store.ts";

/** The store that the environment asks for. */
export const openFileStore = ({ s3, filesFolder, dataFolder }: Env): Promise<FileStore> =>
  s3 === null ? openFolderStore(filesFolder) : openS3Store(s3, join(dataFolder, "incoming"));
