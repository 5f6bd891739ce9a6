import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-MEMBER");
});
afterAll(() => server.close());

const path = "/downloads/meetings/TMTG-2023-03/invitation.ics";

describe("the invitation to a meeting", () => {
  it("is an event in the hours of Tomsk with a link to the meeting", async () => {
    const response = await server.send(path, { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const lines = (await response.text()).replaceAll("\r\n ", "").split("\r\n");
    expect(lines).toContain("DTSTART:20230323T030000Z");
    expect(lines).toContain("DTEND:20230323T043000Z");
    expect(lines).toContain("UID:meeting-TMTG-2023-03@kedr");
    expect(lines.find((line) => line.startsWith("URL"))).toMatch(/\/council\/TMTG-2023-03$/);
  });

  it("is for whoever is signed in, of a meeting that there is", async () => {
    expect((await server.send(path)).status).toBe(401);
    expect((await server.send("/downloads/meetings/none/invitation.ics", { cookie })).status).toBe(404);
  });
});
