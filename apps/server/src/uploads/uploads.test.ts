import { randomUUID } from "node:crypto";
import { trainingDataset } from "@kedr/dataset";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepBytes } from "../file-store/file-store.ts";
import { openUploadPlace, pdf, uploaded, type UploadPlace } from "./upload-place.fixture.ts";

let place: UploadPlace;
let server: UploadPlace["server"];
let upload: UploadPlace["upload"];
let download: UploadPlace["download"];

beforeAll(async () => {
  place = await openUploadPlace();
  ({ server, upload, download } = place);
});
afterAll(() => server.close());

describe("a file", () => {
  it("goes in and comes out as it was, to be saved and not shown", async () => {
    const bytes = pdf();
    const view = await uploaded(await upload(bytes, { name: "Акт № 12.pdf" }));
    expect(view).toMatchObject({
      fileName: "Акт № 12.pdf",
      contentType: "application/pdf",
      size: bytes.length,
      addedOn: "2023-03-01",
    });
    const response = await download(view, await server.signIn("TACC-READER"));
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="___ _ 12.pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%E2%84%96%2012.pdf`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(await place.leftBehind()).toEqual([]);
  });

  it("is a paper of a question that the secretary adds and everybody reads", async () => {
    const { id: agendaItemId } = await server.database.prisma.agendaItem.findFirstOrThrow({
      where: { meetingId: "TMTG-2023-03" },
    });
    const bytes = pdf();
    const owner = { agendaItemId };
    expect((await upload(bytes, { owner })).status).toBe(403);
    const cookie = await server.signIn("TACC-SECRETARY");
    const view = await uploaded(await upload(bytes, { owner, cookie, name: "Справка.pdf" }));
    const response = await download(view, await server.signIn("TACC-READER"));
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("is stored once for two milestones", async () => {
    const bytes = pdf();
    const first = await uploaded(await upload(bytes));
    const other = await server.database.prisma.milestone.findFirstOrThrow({
      where: { project: { leadPositionId: "TPOS-LEAD-HEA" }, id: { not: place.milestoneId } },
    });
    const second = await uploaded(await upload(bytes, { owner: { milestoneId: other.id } }));
    expect(second.id).not.toBe(first.id);
    expect(await (await download(second)).text()).toBe(bytes.toString());
  });

  it("that was removed is still there on the day before, and nowhere else", async () => {
    const record = await server.database.prisma.attachment.findFirstOrThrow({
      where: { origin: "training" },
    });
    const { id, version, sha256 } = record;
    const bytes = trainingDataset().files.find((file) => file.sha256 === sha256)?.bytes;
    await keepBytes(server.files, { bytes: bytes ?? new Uint8Array(), sha256 });
    const before = await (await download({ id })).text();
    expect(before).toContain("УЧЕБНЫЙ ФАЙЛ");
    const removal = { requestId: randomUUID(), attachmentId: id, version };
    const removed = await server.send("/trpc/attachment.remove", {
      method: "POST",
      body: JSON.stringify(removal),
      cookie: await server.signIn("TACC-OFFICE"),
    });
    expect(removed.status).toBe(200);
    expect((await download({ id })).status).toBe(404);
    expect(await (await download({ id: `${id}?asOf=2023-02-28` })).text()).toBe(before);
    expect((await download({ id: `${id}?asOf=2023-02-30` })).status).toBe(400);
  });

  it("sent again with the same key is one record", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const bytes = pdf();
    const first = await uploaded(await upload(bytes, { headers }));
    const before = await place.records();
    expect(await uploaded(await upload(bytes, { headers }))).toEqual(first);
    expect(await place.records()).toBe(before);
  });

  it("is refused the second time on one milestone", async () => {
    const bytes = pdf();
    await uploaded(await upload(bytes));
    const response = await upload(bytes);
    expect(response.status).toBe(412);
    expect(await response.json()).toMatchObject({ message: "Этот файл уже приложен." });
  });
});

describe("who may", () => {
  it.each(["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"])(
    "not attach: %s",
    async (key) => {
      const response = await upload(pdf(), { cookie: await server.signIn(`TACC-${key}`) });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: "forbidden" });
    },
  );

  it("attach: the office, to a value too", async () => {
    const cookie = await server.signIn("TACC-OFFICE");
    const { id } = await server.database.prisma.indicatorValue.findFirstOrThrow();
    const response = await upload(pdf(), { cookie, owner: { indicatorValueId: id } });
    expect(response.status).toBe(201);
  });

  it("do nothing without signing in", async () => {
    expect((await upload(pdf(), { cookie: "" })).status).toBe(401);
    expect((await download({ id: "any" }, "")).status).toBe(401);
  });

  it("not attach from another site's page", async () => {
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "https://elsewhere.example" }])
      expect((await upload(pdf(), { headers })).status).toBe(403);
  });
});

describe("a request that is not right", () => {
  it.each([
    ["no owner", {}],
    ["two owners", { milestoneId: "a", indicatorValueId: "b" }],
    ["an owner that is not there", { milestoneId: "none" }],
  ])("is refused: %s", async (_what, owner) => {
    const response = await upload(pdf(), { owner });
    expect([400, 404]).toContain(response.status);
    expect(await response.json()).toMatchObject({ field: "milestoneId" });
  });

  it("is refused without the request's key", async () => {
    const response = await upload(pdf(), { headers: { "idempotency-key": "" } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ field: "requestId" });
  });

  it("finds no file under an id that is not there", async () => {
    const response = await download({ id: "none" });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found", field: "attachmentId" });
  });
});

describe("a record whose content is gone", () => {
  it("is told as such, and logged with the hash alone", async () => {
    const { id, sha256 } = await server.database.prisma.attachment.findFirstOrThrow({
      where: { origin: "training" },
    });
    const response = await download({ id });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining("хранилище") });
    expect(server.logged.at(-1)).toMatchObject({ error: `no content ${sha256}` });
  });
});
