import { completenessInputSchema } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-LEAD-HEALTH");
});
afterAll(() => server.close());

interface Answer {
  result: {
    data: { chosen: { filled: number; total: number }; gaps: { subject: { name: string } }[] };
  };
}

const asked = async (input: object): Promise<Answer["result"]["data"]> => {
  const query = encodeURIComponent(JSON.stringify(completenessInputSchema.parse(input)));
  const response = await server.send(`/trpc/completeness.get?input=${query}`, { cookie });
  return ((await response.json()) as Answer).result.data;
};

const linesOf = async (query: string): Promise<string[]> => {
  const response = await server.send(`/downloads/completeness.csv${query}`, { cookie });
  return (await response.text()).trimEnd().split("\r\n");
};

describe("completeness as a file", () => {
  it("is a workbook under its Russian name", async () => {
    const response = await server.send("/downloads/completeness.xlsx?industries=IND-HEA", { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(
      encodeURIComponent("Полнота данных 01.03.2023"),
    );
    expect(new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()).slice(0, 2))).toBe("PK");
  });

  it("has the gaps of the page in its order", async () => {
    const { gaps } = await asked({ industries: ["IND-HEA"] });
    const [header, ...rows] = await linesOf("?industries=IND-HEA");
    expect(header).toContain("Чего не хватает,К чему относится");
    expect(rows).toHaveLength(gaps.length);
    for (const [place, { subject }] of gaps.entries())
      expect(rows[place]).toContain(subject.name.replaceAll('"', '""'));
  });

  it("holds every page, and one's own when asked", async () => {
    const [, ...all] = await linesOf("");
    const { chosen } = await asked({});
    expect(all).toHaveLength(chosen.total - chosen.filled);
    const [, ...own] = await linesOf("?mine=true&kinds=milestone_date,link_contribution");
    expect(own.length).toBeGreaterThan(0);
    for (const line of own) expect(line).toContain("сфера «Здравоохранение»");
  });

  it("refuses a kind that there is not, and who is not signed in", async () => {
    const refused = await server.send("/downloads/completeness.csv?kinds=nothing", { cookie });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: "invalid_input", field: "kinds" });
    expect((await server.send("/downloads/completeness.xlsx")).status).toBe(401);
  });
});
