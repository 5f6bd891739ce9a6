import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findCorrected,
  findPublishedFile,
  insertPublication,
  type NewPublication,
  nextPublicationNumber,
  type PublishedFile,
  readPublications,
} from "./publication.repo.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;

const file = (path: string, content: Uint8Array): PublishedFile => ({
  path,
  contentType: "text/plain",
  size: content.byteLength,
  sha256: createHash("sha256").update(content).digest("hex"),
  content,
});
/** Every byte there is, so that none is changed on the way. */
const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

const publication = (number: number, fields: Partial<NewPublication> = {}): NewPublication => ({
  id: `PUB-${number}`,
  number,
  title: "Ход стратегии",
  asOf: "2023-02-15",
  publishedOn: "2023-03-01",
  publishedAt: "2023-03-01T05:00:00.000Z",
  publishedBy: "Проектный офис",
  publishedById: "ACC",
  correctsId: null,
  correction: null,
  note: null,
  files: [
    file("projects.json", allBytes),
    file("indicators.csv", allBytes),
    file("indicator-values.csv", allBytes),
  ],
  ...fields,
});
const insert = (one: NewPublication): Promise<void> =>
  write(database, buildAuthor(), (tx) => insertPublication(tx, one));

beforeAll(async () => {
  database = await createTestDb();
  await insert(publication(1, { note: "К заседанию" }));
  const correction = { correctsId: "PUB-1", correction: "Внесены суммы" };
  await insert(publication(2, { ...correction, publishedOn: "2023-03-02", files: [] }));
});
afterAll(() => database.close());

describe("publications", () => {
  it("are read newest first, with what corrects what and their files by path", async () => {
    const [second, first] = await readPublications(database, "2023-03-02");
    expect(second).toMatchObject({
      number: 2,
      corrects: { number: 1, correction: "Внесены суммы" },
      correctedBy: [],
      files: [],
    });
    expect(first).toMatchObject({
      number: 1,
      asOf: "2023-02-15",
      publishedOn: "2023-03-01",
      publishedBy: "Проектный офис",
      note: "К заседанию",
      corrects: null,
      correctedBy: [2],
    });
    expect(first?.files.map(({ path }) => path)).toEqual([
      "indicator-values.csv",
      "indicators.csv",
      "projects.json",
    ]);
  });

  it("stand on an earlier day as they stood then", async () => {
    expect(await readPublications(database, "2023-03-01")).toMatchObject([{ number: 1, correctedBy: [] }]);
    expect(await readPublications(database, "2023-02-28")).toEqual([]);
  });

  it("keep the bytes of their files", async () => {
    const found = await findPublishedFile(database, { number: 1, path: "projects.json" });
    expect(found && Uint8Array.from(found.content)).toEqual(allBytes);
    expect(await findPublishedFile(database, { number: 2, path: "projects.json" })).toBeNull();
    expect(await findPublishedFile(database, { number: 1, path: "people.json" })).toBeNull();
  });

  it("are known by their number, and by what corrects them", async () => {
    expect(await findCorrected(database.prisma, 1)).toEqual({ id: "PUB-1", number: 1, correctedBy: [2] });
    expect(await findCorrected(database.prisma, 3)).toBeNull();
  });

  it("take the next number, and none twice", async () => {
    expect(await nextPublicationNumber(database.prisma)).toBe(3);
    await expect(insert(publication(2, { id: "PUB-OTHER" }))).rejects.toThrow(/unique/i);
    expect(await nextPublicationNumber(database.prisma)).toBe(3);
  });
});

describe("what was published", () => {
  const changes = [
    `UPDATE "Publication" SET "title" = 'другое'`,
    `UPDATE "Publication" SET "correctsId" = NULL, "correction" = NULL`,
    `DELETE FROM "Publication" WHERE "number" = 2`,
    `TRUNCATE "Publication" CASCADE`,
    `UPDATE "PublicationFile" SET "contentType" = 'text/html'`,
    `UPDATE "PublicationFile" SET "content" = '\\x00', "size" = 1`,
    `DELETE FROM "PublicationFile"`,
    `TRUNCATE "PublicationFile"`,
  ];

  it.each(changes)("refuses: %s", async (change) => {
    const before = await readPublications(database, "2023-03-02");
    await expect(write(database, buildAuthor(), (tx) => tx.$executeRawUnsafe(change))).rejects.toThrow(
      /never changed or removed/,
    );
    expect(await readPublications(database, "2023-03-02")).toEqual(before);
  });

  it("gets no file later", async () => {
    const late = {
      ...file("late.json", allBytes),
      content: Uint8Array.from(allBytes),
      publicationId: "PUB-1",
    };
    const adding = write(database, buildAuthor(), (tx) => tx.publicationFile.create({ data: late }));
    await expect(adding).rejects.toThrow(/never added/);
    expect(await findPublishedFile(database, { number: 1, path: "late.json" })).toBeNull();
  });

  it("stands in the log with who published it", async () => {
    const changes = await database.prisma.change.findMany({ where: { entity: "Publication" } });
    expect(changes.map(({ entityId, operation }) => [entityId, operation])).toEqual([
      ["PUB-1", "insert"],
      ["PUB-2", "insert"],
    ]);
  });

  it("has the size of its bytes, and a correction that says what it corrects", async () => {
    const short = { ...file("a.json", allBytes), size: 3 };
    await expect(insert(publication(3, { files: [short] }))).rejects.toThrow(/PublicationFile_size/);
    await expect(insert(publication(3, { correctsId: "PUB-1" }))).rejects.toThrow(/Publication_correction/);
    expect(await nextPublicationNumber(database.prisma)).toBe(3);
  });
});
