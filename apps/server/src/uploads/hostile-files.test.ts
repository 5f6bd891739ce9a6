import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { deflateRawSync } from "node:zlib";
import { attachmentLimits } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openUploadPlace, pdf, uploaded, type UploadPlace } from "./upload-place.fixture.ts";
import { zipOf } from "./zip.fixture.ts";

let place: UploadPlace;
let server: UploadPlace["server"];
let upload: UploadPlace["upload"];
let download: UploadPlace["download"];

beforeAll(async () => {
  place = await openUploadPlace();
  ({ server, upload, download } = place);
});
afterAll(() => server.close());

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const contentTypes = (part: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?><Types><Override PartName="/x" ContentType="${part}"/></Types>`);
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

describe("the kind of a file", () => {
  const tells = (what: string, bytes: Uint8Array, names: [string, string]) =>
    [what, bytes, ...names] as const;

  it.each([
    tells("a picture called a document", png, ["Акт.pdf", "Акт.png"]),
    tells("a document called a program", pdf(), ["setup.exe", "setup.pdf"]),
    tells("a document out of a path", pdf(), ["../../../etc/акт.pdf", "акт.pdf"]),
    tells("text without an extension", Buffer.from("Протокол"), ["Протокол", "Протокол.txt"]),
    tells("a table", Buffer.from("код;значение"), ["t.CSV", "t.csv"]),
    tells("a Word file", zipOf([["[Content_Types].xml", contentTypes(word)]]), ["Акт.zip", "Акт.docx"]),
    tells(
      "a text of LibreOffice",
      zipOf([["mimetype", Buffer.from("application/vnd.oasis.opendocument.text")]]),
      ["Акт.odt", "Акт.odt"],
    ),
  ])("is told by the content: %s", async (_what, bytes, name, fileName) => {
    expect(await uploaded(await upload(bytes, { name }))).toMatchObject({ fileName });
  });

  it.each([
    ["a program", Buffer.from("MZ\u0090\u0000\u0003\u0000\u0000\u0000")],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["a drawing with an XML head", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a script behind a harmless beginning", "Акт № 12\n<script>alert(1)</script>"],
    ["a GIF that is a script as well", "GIF89a/*\u0000*/=1;alert(1)"],
    ["an archive", zipOf([["a.txt", Buffer.from("x")]])],
    ["a Java program", zipOf([["META-INF/MANIFEST.MF", Buffer.from("Manifest-Version: 1.0")]])],
    [
      "a Word file with macros",
      zipOf([
        ["[Content_Types].xml", contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml")],
      ]),
    ],
    ["noise", Buffer.from(Array.from({ length: 64 }, (_, at) => (at * 37) % 256))],
    ["nothing at all", ""],
  ])("refuses %s, whatever its name, and keeps nothing", async (_what, bytes) => {
    const before = await place.records();
    for (const name of ["Акт.pdf", "Акт.txt", "Акт.docx"]) {
      const response = await upload(bytes, { name });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid_input", field: "file" });
    }
    expect(await place.records()).toBe(before);
    expect(await place.leftBehind()).toEqual([]);
  });

  it("serves a PDF that is a page as well as a PDF and no page", async () => {
    const both = Buffer.concat([pdf(), Buffer.from("<script>alert(1)</script>")]);
    const view = await uploaded(await upload(both, { name: "x.html" }));
    expect(view.fileName).toBe("x.pdf");
    const response = await download(view);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
  });

  it("does not unpack a Word file that would fill the disk: it is bytes", async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
    const bytes = zipOf([
      ["[Content_Types].xml", contentTypes(word)],
      ["word/document.xml", bomb, 200 * 1024 * 1024],
    ]);
    const startedAt = performance.now();
    expect(await uploaded(await upload(bytes, { name: "Акт.docx" }))).toMatchObject({ size: bytes.length });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

describe("the size of a file", () => {
  const many = Buffer.alloc(attachmentLimits.fileBytes + 1, "%PDF-1.7\n");

  it("may be 20 MB exactly", async () => {
    expect(await uploaded(await upload(many.subarray(0, attachmentLimits.fileBytes)))).toMatchObject({
      size: attachmentLimits.fileBytes,
    });
  });

  it("is cut off above, where the sender tells it", async () => {
    const response = await upload(many);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "too_large", message: "Файл больше 20 МБ." });
    expect(await place.leftBehind()).toEqual([]);
  });

  it("is cut off above, where the sender hides it, and nothing is left behind", async () => {
    const before = await place.records();
    const status = await new Promise<number | undefined>((resolve) => {
      const sending = request(
        `${server.url}/uploads?milestoneId=${place.milestoneId}&name=x.pdf`,
        { method: "POST", headers: { cookie: place.lead, "idempotency-key": randomUUID() } },
        (response) => resolve(response.resume().statusCode),
      );
      // The server may close the connection on whoever goes on sending.
      sending.on("error", () => undefined);
      sending.write(many);
      sending.end(many);
    });
    expect(status).toBe(413);
    expect(await place.leftBehind()).toEqual([]);
    expect(await place.records()).toBe(before);
  });

  it("leaves nothing behind when the sender goes away in the middle", async () => {
    const before = await place.records();
    const sending = request(`${server.url}/uploads?milestoneId=${place.milestoneId}&name=x.pdf`, {
      method: "POST",
      headers: { cookie: place.lead, "idempotency-key": randomUUID(), "content-length": "1000000" },
    });
    sending.on("error", () => undefined);
    sending.write("%PDF-1.7\n");
    await expect.poll(place.leftBehind).toHaveLength(1);
    sending.destroy();
    await expect.poll(place.leftBehind).toEqual([]);
    expect(await place.records()).toBe(before);
  });
});
