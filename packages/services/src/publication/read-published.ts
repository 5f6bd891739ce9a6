import {
  findCorrected,
  findInstallation,
  findPublishedFile,
  readPublications,
  type PublishedFile,
} from "@kedr/db";
import { publicationStyle, renderPublicationList } from "@kedr/documents";
import { publicationNumberSchema } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { publishedFile } from "./published-file.ts";

type Reading = Pick<ServiceContext, "database" | "portfolios" | "today">;

/**
 * The list of all publications for everybody as files of its own: `index.html` with its `style.css`, and `index.json`.
 * Made anew each time; nobody needs to be signed in.
 * @throws AppError `not_found` for any other path
 */
export async function readPublishedList(context: Reading, path: string): Promise<PublishedFile> {
  if (path === "style.css") return publishedFile(path, publicationStyle);
  const publications = await readPublications(context.database, context.today);
  if (path === "index.json") return publishedFile(path, JSON.stringify({ version: 1, publications }));
  if (path !== "index.html") throw notFound("file");
  const [{ portfolio }, installation] = await Promise.all([
    context.portfolios.read({ today: context.today }),
    findInstallation(context.database),
  ]);
  const page = renderPublicationList({
    publications,
    strategy: portfolio.Strategy[0]?.name ?? null,
    isTraining: installation?.dataset === "training",
  });
  return publishedFile(path, page);
}

/** A file of a publication, with what corrects the publication by now. */
export interface PublishedAnswer {
  file: PublishedFile;
  /** Numbers, ascending. */
  correctedBy: number[];
}

/**
 * A stored file, byte for byte as it was published. Nobody needs to be signed in.
 * @throws AppError `not_found` for a number or a path that is not there
 */
export async function readPublishedFile(
  { database }: Pick<Reading, "database">,
  { number: written, path }: { number: string; path: string },
): Promise<PublishedAnswer> {
  const number = /^[1-9]\d{0,9}$/.test(written) ? publicationNumberSchema.safeParse(Number(written)) : null;
  if (!number?.success) throw notFound("number");
  const [file, publication] = await Promise.all([
    findPublishedFile(database, { number: number.data, path }),
    findCorrected(database.prisma, number.data),
  ]);
  if (publication === null) throw notFound("number");
  if (file === null) throw notFound("file");
  return { file, correctedBy: publication.correctedBy };
}
