import type { CalendarDate, PublicationFileView, PublicationView } from "@kedr/domain";
import type { Database } from "./database.ts";
import { toCalendarDate, toDatabaseDate } from "./database-date.ts";
import type { Prisma } from "./generated/client.ts";
import type { Transaction } from "./write.ts";

/** A file with its bytes, as it is published. */
export interface PublishedFile extends PublicationFileView {
  content: Uint8Array;
}

/** A publication to be written; `correctsId` and `correction` go together. */
export interface NewPublication {
  id: string;
  number: number;
  title: string;
  asOf: CalendarDate;
  publishedOn: CalendarDate;
  /** ISO instant. */
  publishedAt: string;
  publishedBy: string;
  publishedById: string;
  correctsId: string | null;
  correction: string | null;
  note: string | null;
  files: readonly PublishedFile[];
}

/** What a correction must know of the publication that it names. */
export interface CorrectedPublication {
  id: string;
  number: number;
  /** Numbers of those that correct it, ascending. */
  correctedBy: number[];
}

/** For a read by itself as well as in a transaction. */
type Reading = Pick<Transaction, "publication" | "publicationFile">;

const fileFields = { path: true, contentType: true, size: true, sha256: true } as const;

/** Everything of a publication but the bytes of its files; corrections as far as they were published by the day. */
const viewFields = (until: Date) =>
  ({
    number: true,
    title: true,
    asOf: true,
    publishedOn: true,
    publishedBy: true,
    note: true,
    correction: true,
    corrects: { select: { number: true } },
    corrections: {
      where: { publishedOn: { lte: until } },
      select: { number: true },
      orderBy: { number: "asc" },
    },
    files: { select: fileFields },
  }) as const satisfies Prisma.PublicationSelect;

type Row = Prisma.PublicationGetPayload<{ select: ReturnType<typeof viewFields> }>;

const asView = ({ asOf, publishedOn, correction, corrects, corrections, ...row }: Row): PublicationView => ({
  ...row,
  asOf: toCalendarDate(asOf),
  publishedOn: toCalendarDate(publishedOn),
  corrects: corrects && correction !== null ? { number: corrects.number, correction } : null,
  correctedBy: corrections.map(({ number }) => number),
  // Not by the database: it would follow the rules of its own language.
  files: row.files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
});

/** The publications of that day and of the days before it, newest first, as they stood at its end. */
export const readPublications = async (
  { prisma }: Pick<Database, "prisma">,
  until: CalendarDate,
): Promise<PublicationView[]> => {
  const day = toDatabaseDate(until);
  const rows = await prisma.publication.findMany({
    where: { publishedOn: { lte: day } },
    select: viewFields(day),
    orderBy: { number: "desc" },
  });
  return rows.map(asView);
};

/** The publication of a number with those that correct it; null where there is none. */
export const findCorrected = async (
  { publication }: Pick<Reading, "publication">,
  number: number,
): Promise<CorrectedPublication | null> => {
  const found = await publication.findUnique({
    where: { number },
    select: {
      id: true,
      number: true,
      corrections: { select: { number: true }, orderBy: { number: "asc" } },
    },
  });
  return found && { id: found.id, number, correctedBy: found.corrections.map((one) => one.number) };
};

/** A file with its bytes; null where the publication, or the file in it, is not there. */
export const findPublishedFile = (
  { prisma }: Pick<Database, "prisma">,
  { number, path }: { number: number; path: string },
): Promise<PublishedFile | null> =>
  prisma.publicationFile.findFirst({
    where: { path, publication: { number } },
    select: { ...fileFields, content: true },
  });

/** One more than the highest number. Only in a transaction of `write`: writers take turns, so nobody else takes it. */
export const nextPublicationNumber = async ({
  publication,
}: Pick<Reading, "publication">): Promise<number> => {
  const { _max } = await publication.aggregate({ _max: { number: true } });
  return (_max.number ?? 0) + 1;
};

/** Writes a publication with its files, for good: the database refuses every later change. */
export const insertPublication = async (
  tx: Transaction,
  { asOf, publishedOn, files, ...publication }: NewPublication,
): Promise<void> => {
  await tx.publication.create({
    data: { ...publication, asOf: toDatabaseDate(asOf), publishedOn: toDatabaseDate(publishedOn) },
  });
  await tx.publicationFile.createMany({
    data: files.map((file) => ({
      ...file,
      content: Uint8Array.from(file.content),
      publicationId: publication.id,
    })),
  });
};
