import { openDataNames } from "@kedr/services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

/** What tells of the present alone, each with the reason why no earlier day can be asked for. */
const presentReads: Readonly<Record<string, string>> = {
  "/healthz": "whether the process lives",
  "/readyz": "whether the database answers",
  "/metrics": "counts of the running process",
  "/auth/*": "sessions, which the log does not keep",
  "/events": "news of what is changing now",
  "/calendar/:file": "terms that lie ahead, for programs that ask for nothing but an address",
  "/open-data/v1/meta.json": "describes tables and fields, no records",
  "/published": "leads to the list",
  "/published/": "the list of what was published; each publication tells of its own day",
  "/published/:file{(?:index\\.json|style\\.css)}": "the same list for programs, and its look",
  "/published/:number": "leads to the page",
  "/published/:number/": "frozen: of the day that it was published for",
  "/published/:number/:path": "frozen: of the day that it was published for",
  "/assets/*": "the client's own files",
  "/*": "the client's own files; its pages keep the day in the address",
};

/** An address of each read of records that can be asked as of a day, by the route that answers it. */
const asOfReads: Readonly<Record<string, string>> = {
  "/open-data/v1/:file": "/open-data/v1/projects.json",
  "/downloads/attachments/:attachmentId": "/downloads/attachments/none",
  "/downloads/briefing-books/:file{strategy\\.\\w+}": "/downloads/briefing-books/strategy.docx",
  "/downloads/briefing-books/industries/:file": "/downloads/briefing-books/industries/IND-EDU.docx",
  "/downloads/briefing-books/deputies/:file": "/downloads/briefing-books/deputies/TPOS-DG-1.pptx",
  "/downloads/changes.xlsx": "/downloads/changes.xlsx",
  "/downloads/changes.csv": "/downloads/changes.csv",
  "/downloads/coverage.xlsx": "/downloads/coverage.xlsx",
  "/downloads/coverage.csv": "/downloads/coverage.csv",
  "/downloads/indicators/:indicatorId/bodies.xlsx": "/downloads/indicators/TIND-COM-1/bodies.xlsx",
  "/downloads/indicators/:indicatorId/bodies.csv": "/downloads/indicators/TIND-COM-1/bodies.csv",
  "/downloads/meetings/:meetingId/agenda.docx": "/downloads/meetings/TMTG-2023-03/agenda.docx",
};

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-OFFICE");
});
afterAll(() => server.close());

const refusalOf = async (address: string): Promise<unknown> => {
  const response = await server.send(address, { cookie });
  return response.status === 400 ? response.json() : `${address} answered ${response.status}`;
};

describe("what is read by an address of its own", () => {
  it("either takes a day or is named here with its reason", () => {
    const known = [...Object.keys(presentReads), ...Object.keys(asOfReads)];
    // tRPC's reads are gone through by the API's own test.
    expect(server.readAddresses.filter((path) => path !== "/trpc/*").toSorted()).toEqual(known.toSorted());
  });

  it.each([...Object.values(asOfReads), ...openDataNames.map((name) => `/open-data/v1/${name}.csv`)])(
    "%s refuses a day that is not in the calendar, and one that has not come",
    async (address) => {
      const refusal = { code: "invalid_input", field: "asOf" };
      expect(await refusalOf(`${address}?asOf=2023-02-30`)).toMatchObject(refusal);
      expect(await refusalOf(`${address}?asOf=2023-03-02`)).toMatchObject(refusal);
    },
  );
});
