import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf } from "../service-context.fixture.ts";
import { prepareAgendaDocument } from "./prepare-agenda-document.ts";

const meetingId = "TMTG-2023-03";

/** The text of the document's main part; the file is a ZIP archive whose local headers tell names and sizes. */
function textOf(bytes: Uint8Array): string {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const name = archive.toString("utf8", entry + 46, entry + 46 + nameLength);
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    if (name === "word/document.xml") {
      const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
      return inflateRawSync(packed)
        .toString("utf8")
        .replaceAll(/<[^>]+>/g, " ");
    }
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  throw new Error("no document in the archive");
}

describe("prepareAgendaDocument", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTrainingDb();
  });
  afterAll(() => database.close());

  it("writes the agenda of the meeting as a Word file", async () => {
    const context = await contextOf(database, "SECRETARY");
    const meeting = await database.prisma.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const [year = "", month = "", day = ""] = meeting.date.toISOString().slice(0, 10).split("-");
    const file = await prepareAgendaDocument(context, { meetingId });
    expect(file.fileName).toBe(`Повестка заседания ${day}.${month}.${year}.docx`);
    const text = textOf(file.bytes);
    expect(text).toContain("ПОВЕСТКА");
    expect(text).toContain("Совет по цифровому развитию при Губернаторе Томской области");
    expect(text).toContain("Учебные данные");
    expect(text).toContain("О перепроектировании процессов услуг в рамках реализации Концепции 24/7");
  });

  it("writes it as it was on an earlier day", async () => {
    const context = await contextOf(database, "SECRETARY");
    const file = await prepareAgendaDocument(context, { meetingId: "TMTG-2022-12", asOf: "2022-12-13" });
    expect(textOf(file.bytes)).toContain("О ходе реализации Стратегии цифровой трансформации в 2022 году");
  });

  it("is for those who may read the Council's papers", async () => {
    const context = await contextOf(database, "READER");
    const nobody = { ...context, actor: { ...context.actor, roles: [] } };
    await expect(prepareAgendaDocument(nobody, { meetingId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(prepareAgendaDocument(context, { meetingId: "none" })).rejects.toMatchObject({
      code: "not_found",
      details: { field: "meetingId" },
    });
  });
});
