import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublicationView } from "@kedr/domain";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let office: string;

const publish = async (corrects: { number: number; correction: string } | null): Promise<void> => {
  const order = { requestId: randomUUID(), title: "Ход <стратегии>", asOf: "2023-03-01", corrects };
  const body = JSON.stringify(order);
  const response = await server.send("/trpc/publication.publish", { method: "POST", cookie: office, body });
  if (response.status !== 200) throw new Error(`not published: ${await response.text()}`);
};

beforeAll(async () => {
  server = await startTestServer();
  office = await server.signIn("TACC-OFFICE");
  await publish(null);
}, 120_000);
afterAll(() => server.close());

const publications = async (): Promise<PublicationView[]> => {
  const list = (await (await server.send("/published/index.json")).json()) as {
    publications: PublicationView[];
  };
  return list.publications;
};
/** The path and the hash of each file of a publication, as anybody is given it now. */
const hashes = async ({ number, files }: PublicationView): Promise<[string, string][]> =>
  Promise.all(
    files.map(async ({ path }): Promise<[string, string]> => {
      const address = `/published/${number}/${path === "index.html" ? "" : path}`;
      const bytes = Buffer.from(await (await server.send(address)).arrayBuffer());
      return [path, createHash("sha256").update(bytes).digest("hex")];
    }),
  );
const listed = ({ files }: PublicationView): [string, string][] =>
  files.map(({ path, sha256 }) => [path, sha256]);

describe("a publication, without signing in", () => {
  it("is listed as a page and as JSON", async () => {
    const page = await server.send("/published/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8$/i);
    const text = await page.text();
    expect(text).toContain("Ход &lt;стратегии&gt;");
    expect(text).toContain('href="1/"');
    expect(await publications()).toMatchObject([{ number: 1, asOf: "2023-03-01", corrects: null }]);
    expect((await server.send("/published/style.css")).headers.get("content-type")).toContain("text/css");
  });

  it("gives its page and each of its files, as the list names them", async () => {
    const [publication] = await publications();
    if (publication === undefined) throw new Error("nothing is listed");
    expect(publication.files.length).toBeGreaterThan(15);
    expect(await hashes(publication)).toEqual(listed(publication));
    const book = await server.send("/published/1/strategy.docx");
    expect(book.headers.get("content-type")).toContain("wordprocessingml");
  });

  it.each([
    ["/published/1/projects.json", "public, max-age=31536000, immutable"],
    ["/published/1/", "public, no-cache"],
    ["/published/", "public, no-cache"],
    ["/published/index.json", "public, no-cache"],
  ])("%s is kept by browsers: %s", async (address, cacheControl) => {
    const first = await server.send(address);
    expect(first.headers.get("cache-control")).toBe(cacheControl);
    const etag = first.headers.get("etag") ?? "";
    const again = await server.send(address, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await server.send(address, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  it("is found without the slash at the end", async () => {
    for (const [address, to] of [
      ["/published", "/published/"],
      ["/published/1", "/published/1/"],
    ] as const) {
      const response = await server.send(address);
      expect([response.status, response.headers.get("location")]).toEqual([308, to]);
    }
  });

  it.each([
    "9/",
    "0/",
    "01/",
    "99999999999/",
    "one/",
    "9/projects.json",
    "1/people.json",
    "1/%2e%2e%2f1",
    "x.json",
  ])("knows no %s", async (address) => {
    const response = await server.send(`/published/${address}`);
    const end =
      response.status === 308 ? await server.send(response.headers.get("location") ?? "") : response;
    expect(end.status).toBe(404);
  });

  it("may run no script and load nothing from elsewhere", async () => {
    const policy = (await server.send("/published/1/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(await (await server.send("/published/1/")).text()).not.toMatch(/<script|style="|https?:/);
  });
});

describe("after the portfolio has changed and a correction is published", () => {
  let before: PublicationView;

  beforeAll(async () => {
    const [first] = await publications();
    if (first === undefined) throw new Error("nothing is listed");
    before = first;
    const [milestone] = await server.database.prisma.milestone.findMany({
      where: { projectId: "TPRJ-HEA-7", actualDate: null, cancelledDate: null },
      orderBy: { number: "asc" },
      take: 1,
    });
    const body = JSON.stringify({
      requestId: randomUUID(),
      milestoneId: milestone?.id,
      version: milestone?.version,
      actualDate: "2023-03-01",
      evidence: "Акт № 1",
    });
    const request = { method: "POST", cookie: office, body };
    const completed = await server.send("/trpc/milestone.complete", request);
    if (completed.status !== 200) throw new Error(`not completed: ${await completed.text()}`);
    await publish({ number: 1, correction: "Внесено выполнение" });
  }, 120_000);

  it("the files are the same, byte for byte", async () => {
    const now = (await publications()).find(({ number }) => number === 1);
    expect(now?.files).toEqual(before.files);
    expect(await hashes(before)).toEqual(listed(before));
  });

  it("the correction has other numbers and names what it corrects", async () => {
    const [correction] = await publications();
    expect(correction).toMatchObject({
      number: 2,
      corrects: { number: 1, correction: "Внесено выполнение" },
    });
    const sum = (publication: PublicationView | undefined) =>
      publication?.files.find(({ path }) => path === "milestones.json")?.sha256;
    expect(sum(correction)).not.toBe(sum(before));
  });

  it("the corrected page leads to the correction in a header, also where it has not changed", async () => {
    const successor = '</published/2/>; rel="successor-version"';
    const page = await server.send("/published/1/");
    expect(page.headers.get("link")).toBe(successor);
    const headers = { "if-none-match": page.headers.get("etag") ?? "" };
    const unchanged = await server.send("/published/1/", { headers });
    expect([unchanged.status, unchanged.headers.get("link")]).toEqual([304, successor]);
    expect((await server.send("/published/2/")).headers.get("link")).toBeNull();
    expect(await (await server.send("/published/")).text()).toContain("исправлена публикацией");
  });
});
