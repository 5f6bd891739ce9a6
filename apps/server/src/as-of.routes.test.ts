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
  "/downloads/meetings/:meetingId/invitation.ics": "an invitation to what lies ahead, for calendar programs",
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
  "/downloads/completeness.xlsx": "/downloads/completeness.xlsx",
  "/downloads/completeness.csv": "/downloads/completeness.csv",
  "/downloads/coverage.xlsx": "/downloads/coverage.xlsx",
  "/downloads/coverage.csv": "/downloads/coverage.csv",
  "/downloads/discipline.xlsx": "/downloads/discipline.xlsx?from=2022-12-01&to=2023-12-31",
  "/downloads/discipline.csv": "/downloads/discipline.csv?from=2022-12-01&to=2023-12-31",
  "/downloads/indicators/:indicatorId/bodies.xlsx": "/downloads/indicators/TIND-COM-1/bodies.xlsx",
  "/downloads/indicators/:indicatorId/bodies.csv": "/downloads/indicators/TIND-COM-1/bodies.csv",
  "/downloads/meetings/:meetingId/agenda.docx": "/downloads/meetings/TMTG-2023-03/agenda.docx",
  "/downloads/meetings/:meetingId/control-list.docx": "/downloads/meetings/TMTG-2022-12/control-list.docx",
  "/downloads/meetings/:meetingId/control-list.xlsx": "/downloads/meetings/TMTG-2022-12/control-list.xlsx",
  "/downloads/meetings/:meetingId/extracts.zip": "/downloads/meetings/TMTG-2022-12/extracts.zip",
  "/downloads/meetings/:meetingId/minutes.docx": "/downloads/meetings/TMTG-2022-12/minutes.docx",
  "/downloads/meetings/:meetingId/opinion-sheets.zip": "/downloads/meetings/TMTG-2022-12/opinion-sheets.zip",
  "/downloads/meetings/:meetingId/papers.docx": "/downloads/meetings/TMTG-2022-12/papers.docx",
  "/downloads/meetings/:meetingId/papers.zip": "/downloads/meetings/TMTG-2022-12/papers.zip",
  "/downloads/meetings/:meetingId/record-package.zip": "/downloads/meetings/TMTG-2022-12/record-package.zip",
  "/downloads/meetings/:meetingId/extracts/:file": "/downloads/meetings/TMTG-2022-12/extracts/none.docx",
  "/downloads/meetings/:meetingId/opinion-sheets/:file":
    "/downloads/meetings/TMTG-2022-12/opinion-sheets/none.docx",
  "/downloads/control-list.docx": "/downloads/control-list.docx",
  "/downloads/control-list.xlsx": "/downloads/control-list.xlsx",
  "/downloads/control-list.csv": "/downloads/control-list.csv",
  "/downloads/projects.xlsx": "/downloads/projects.xlsx",
  "/downloads/projects.csv": "/downloads/projects.csv",
  "/downloads/projects/:projectId/passport.docx": "/downloads/projects/TPRJ-HEA-7/passport.docx",
  "/downloads/indicators.xlsx": "/downloads/indicators.xlsx",
  "/downloads/indicators.csv": "/downloads/indicators.csv",
  "/downloads/milestones.xlsx": "/downloads/milestones.xlsx",
  "/downloads/milestones.csv": "/downloads/milestones.csv",
  "/downloads/risks.xlsx": "/downloads/risks.xlsx",
  "/downloads/risks.csv": "/downloads/risks.csv",
  "/downloads/problems.xlsx": "/downloads/problems.xlsx",
  "/downloads/problems.csv": "/downloads/problems.csv",
  "/downloads/moved-targets.xlsx": "/downloads/moved-targets.xlsx",
  "/downloads/moved-targets.csv": "/downloads/moved-targets.csv",
  "/downloads/councils/:councilId/plan.docx": "/downloads/councils/none/plan.docx",
  "/downloads/notes/project/:file": "/downloads/notes/project/TPRJ-HEA-7.docx",
  "/downloads/notes/indicator/:file": "/downloads/notes/indicator/URB-8.docx",
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
      const asked = `${address}${address.includes("?") ? "&" : "?"}asOf`;
      expect(await refusalOf(`${asked}=2023-02-30`)).toMatchObject(refusal);
      expect(await refusalOf(`${asked}=2023-03-02`)).toMatchObject(refusal);
    },
  );
});
