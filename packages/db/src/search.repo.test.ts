import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchKinds, searchText } from "@kedr/domain";
import { recordNames } from "./record-names.ts";
import { insertRecords, deleteRecord, updateRecord } from "./record-writer.ts";
import { searchedText, searchSources } from "./search-sources.ts";
import { readSimilarWords, readStems, searchRecords } from "./search.repo.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const body = {
  id: "ORG-1",
  name: "Департамент учёта жилья",
  kind: "department",
  parentId: null,
  formerName: null,
  isInstructed: true,
  origin: "entered",
  sourceSlide: null,
  version: 1,
} as const;

const search = async (word: string, stem: string | null, asOf?: "2023-03-01" | "2023-03-05") =>
  searchRecords(database, {
    sought: [{ words: [{ word, stem }], isBegun: true }],
    phrase: word,
    kinds: searchKinds,
    limit: 10,
    today: "2023-03-09",
    asOf,
  });
const names = async (...question: Parameters<typeof search>): Promise<string[]> =>
  (await search(...question)).map(({ title }) => title);

describe("searchSources", () => {
  it("has each kind once, of a record there is", () => {
    expect(searchSources.map(({ kind }) => kind).toSorted()).toEqual([...searchKinds].toSorted());
    for (const { table } of searchSources) expect(recordNames).toContain(table);
  });

  it.each(searchSources.map((source) => ({ table: source.table, source })))(
    "$table is searched by its index",
    async ({ table, source }) => {
      const plan = await database.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
        return tx.$queryRawUnsafe<Record<string, string>[]>(
          `EXPLAIN SELECT 1 FROM "${table}" r WHERE kedr_search_vector(${searchedText(source)}) @@ 'слово'::tsquery`,
        );
      });
      expect(JSON.stringify(plan)).toContain(`${table}_search`);
    },
  );
});

describe("the database's view of a text", () => {
  it.each(["Учёт жилья: «Ёлка»", "план-2023 (14-р) № 3/7", "ГИС – ЖКХ", "a.b,c;d"])(
    "of «%s» is the domain's",
    async (text) => {
      const [row] = await database.prisma.$queryRaw<
        { seen: string }[]
      >`SELECT kedr_search_text(${text}) AS seen`;
      expect(row?.seen).toBe(searchText(text));
    },
  );

  it("knows the stem of a word, and none of a preposition", async () => {
    expect(await readStems(database, ["цифровые", "и", "reports"])).toEqual(
      new Map([
        ["цифровые", "цифров"],
        ["и", null],
        ["reports", "report"],
      ]),
    );
  });
});

describe("searchRecords", () => {
  it("follows what is written, renamed and removed, on its day", async () => {
    const on = (day: string) => buildAuthor({ knownAt: `${day}T05:00:00.000Z` });
    await write(database, on("2023-03-01"), (tx) => insertRecords(tx, "Authority", [body]));
    expect(await names("учета", "учет")).toEqual([body.name]);
    expect(await names("жил", null)).toEqual([body.name]);
    expect(await names("дорог", "дорог")).toEqual([]);

    const renamed = "Департамент дорог";
    await write(database, on("2023-03-05"), (tx) =>
      updateRecord(tx, "Authority", { id: body.id, fields: { name: renamed } }),
    );
    expect(await names("дорог", "дорог")).toEqual([renamed]);
    expect(await names("учета", "учет")).toEqual([]);
    expect(await names("учета", "учет", "2023-03-01")).toEqual([body.name]);
    expect(await names("дорог", "дорог", "2023-03-01")).toEqual([]);
    expect(await names("дорог", "дорог", "2023-03-05")).toEqual([renamed]);

    await write(database, on("2023-03-07"), (tx) => deleteRecord(tx, "Authority", body.id));
    expect(await names("дорог", "дорог")).toEqual([]);
    expect(await names("дорог", "дорог", "2023-03-05")).toEqual([renamed]);
  });

  it("asks nothing where there is nothing to look for", async () => {
    const order = { phrase: "", limit: 10, today: "2023-03-09" } as const;
    expect(await searchRecords(database, { ...order, sought: [], kinds: searchKinds })).toEqual([]);
  });
});

describe("readSimilarWords", () => {
  it("knows the words of what was written, before and after a change", async () => {
    const similar = await readSimilarWords(database, ["депратамент", "дарог", "яяяяя"]);
    expect(similar.get("депратамент")).toContain("департамент");
    expect(similar.get("дарог")).toContain("дорог");
    expect(similar.has("яяяяя")).toBe(false);
  });
});
