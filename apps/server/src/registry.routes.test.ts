import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const get = (path: string) => server.send(`/downloads/${path}`, { cookie });

/** The cells of a CSV file with semicolons. */
const cellsIn = (text: string): string[][] =>
  [...text.replace("\uFEFF", "").matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/g)].reduce<string[][]>(
    (rows, [, quoted, plain, end]) => {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
      if (end === "\r\n") rows.push([]);
      return rows;
    },
    [[]],
  );

/** The header and the rows; what follows the last line's end is no row. */
const tableOf = async (path: string): Promise<string[][]> => {
  const response = await get(path);
  expect(response.status).toBe(200);
  const rows = cellsIn(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer()));
  const width = rows[0]?.length ?? 0;
  return rows.map((row) => row.slice(0, width));
};

/** What the API answers to the same question. */
const ask = async (procedure: string, input: object): Promise<Record<string, unknown>> => {
  const query = encodeURIComponent(JSON.stringify(input));
  const response = await server.send(`/trpc/${procedure}?input=${query}`, { cookie });
  const { result } = (await response.json()) as { result: { data: Record<string, unknown> } };
  return result.data;
};

interface NamedRow {
  name: string;
  title: string;
  progress: { actual: number; difference: number } | null;
  funding: { need: number | null };
  nextMilestone: { date: string } | null;
  milestones: NamedRow[];
}

const rowsOf = async (procedure: string, input: object, field: string): Promise<NamedRow[]> =>
  (await ask(procedure, input))[field] as NamedRow[];

describe("a table as CSV", () => {
  it("has the projects of the filtered registry in its order, with its figures", async () => {
    const address = "?kinds=mandatory&health=off_track,at_risk&sort=need&descending=true";
    const [header, ...rows] = await tableOf(`projects.csv${address}&columns=need,progress,nextMilestone`);
    expect(header).toEqual([
      "Проект",
      "Отрасль",
      "Тип",
      "Выполнение, %",
      "К плану, п.п.",
      "Ближайшая точка",
      "Название ближайшей точки",
      "Потребность, 2023, руб.",
      "Происхождение",
    ]);
    const query = { kinds: ["mandatory"], health: ["off_track", "at_risk"], sort: "need", descending: true };
    const listed = await rowsOf("project.list", query, "rows");
    expect(listed.length).toBeGreaterThan(3);
    const written = (value: number | null | undefined, digits: number): string =>
      value === null || value === undefined ? "" : String(Number(value.toFixed(digits))).replace(".", ",");
    expect(
      rows.map(([name, , , share, points, next, , need]) => ({ name, share, points, next, need })),
    ).toEqual(
      listed.map(({ name, progress, nextMilestone, funding }) => ({
        name,
        share: written(progress?.actual, 1),
        points: written(progress?.difference, 1),
        next: nextMilestone?.date ?? "",
        need: written(funding.need, 2),
      })),
    );
  });

  it("has all pages of the registry, and its groups as a column", async () => {
    const [header, ...rows] = await tableOf(`projects.csv?group=deputy&columns=need`);
    expect(header?.slice(0, 5)).toEqual([
      "Проект",
      "Отрасль",
      "Тип",
      "Потребность, 2023, руб.",
      "Заместитель Губернатора",
    ]);
    expect(rows).toHaveLength(75);
    const listed = await rowsOf("project.list", { group: "deputy" }, "rows");
    expect(rows.map(([name]) => name)).toEqual(listed.map(({ name }) => name));
  });

  it("has every milestone of the time line, and those of an industry", async () => {
    expect(await tableOf(`milestones.csv`)).toHaveLength(751);
    const [, ...rows] = await tableOf(`milestones.csv?industries=IND-EDU&onlyCritical=true`);
    const projects = await rowsOf(
      "timeline.get",
      { industries: ["IND-EDU"], onlyCritical: true },
      "projects",
    );
    expect(rows.map((row) => row[5])).toEqual(
      projects.flatMap(({ milestones }) => milestones.map(({ title }) => title)),
    );
    expect(rows.length).toBeGreaterThan(3);
  });

  it("has the indicators, the risks, the problem issues and the moved targets", async () => {
    expect(await tableOf(`indicators.csv`)).toHaveLength(81);
    const [, ...ofIndustry] = await tableOf(`indicators.csv?industry=IND-URB&value=with`);
    expect(ofIndustry.length).toBeGreaterThan(5);
    for (const row of ofIndustry) expect(row[0]).toBe("Городская среда");
    const risks = await rowsOf("risk.register", {}, "risks");
    expect(await tableOf(`risks.csv?states=`)).toHaveLength(risks.length + 1);
    const problems = await rowsOf("risk.register", {}, "problems");
    expect(await tableOf(`problems.csv?states=`)).toHaveLength(problems.length + 1);
    const moves = await rowsOf("reschedule.ledger", { show: "all" }, "rows");
    expect(await tableOf(`moved-targets.csv?show=all`)).toHaveLength(moves.length + 1);
  });

  it("is of the day in the address", async () => {
    const asOf = "2022-12-31";
    const listed = await rowsOf("project.list", { asOf, sort: "overdue" }, "rows");
    const [, ...rows] = await tableOf(`projects.csv?sort=overdue&asOf=${asOf}`);
    expect(rows.map(([name]) => name)).toEqual(listed.map(({ name }) => name));
  });

  it("is named in Russian by its day", async () => {
    const response = await get(`risks.csv?asOf=2023-01-31`);
    expect(response.headers.get("content-disposition")).toContain(encodeURIComponent(`Риски 31.01.2023.csv`));
  });

  it.each(["projects", "indicators", "milestones", "risks", "problems", "moved-targets", "control-list"])(
    "of %s is for whoever is signed in",
    async (name) => {
      expect((await server.send(`/downloads/${name}.csv`)).status).toBe(401);
    },
  );
});

describe("a table as a workbook", () => {
  it.each(["projects", "indicators", "milestones", "risks", "problems", "moved-targets", "control-list"])(
    "of %s is one, for whoever is signed in",
    async (name) => {
      const response = await get(`${name}.xlsx`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("spreadsheetml");
      expect(new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()).slice(0, 2))).toBe("PK");
      expect((await server.send(`/downloads/${name}.xlsx`)).status).toBe(401);
    },
  );
});

describe("an address that does not fit", () => {
  it.each([
    ["projects.csv?sort=colour", "sort"],
    ["projects.csv?columns=colour", "columns"],
    ["projects.csv?descending=perhaps", "descending"],
    ["projects.csv?page=2", "page"],
    ["indicators.xlsx?origin=rumour", "origin"],
    ["milestones.csv?health=fine", "health"],
    ["risks.csv?impact=4", "impact"],
    ["risks.csv?impact=high", "impact"],
    ["problems.csv?states=gone", "states"],
    ["moved-targets.csv?from=2023-02-30", "from"],
  ])("%s is refused by its field", async (path, field) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "invalid_input", field });
  });
});

describe("the passport of a project", () => {
  it("is a Word file under the project's name and the day", async () => {
    const response = await get("projects/TPRJ-HEA-7/passport.docx?asOf=2023-02-01");
    expect(response.status).toBe(200);
    const disposition = decodeURIComponent(response.headers.get("content-disposition") ?? "");
    expect(disposition).toContain("Паспорт проекта ");
    expect(disposition).toContain(" 01.02.2023.docx");
    expect(new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()).slice(0, 2))).toBe("PK");
  });

  it("is not there for a project that there is not, and not for a stranger", async () => {
    expect((await get("projects/none/passport.docx")).status).toBe(404);
    expect((await server.send("/downloads/projects/TPRJ-HEA-7/passport.docx")).status).toBe(401);
  });
});
