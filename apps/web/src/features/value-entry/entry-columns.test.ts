import type { EntryIndicator } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { entryColumns, entryRows } from "./entry-columns.ts";

const entry = { today: "2023-03-01", quarterEnd: "2022-12-31" } as const;
const keys = (search: Parameters<typeof entryColumns>[1]) =>
  entryColumns(entry, search).map(({ key }) => key);

describe("entryColumns", () => {
  it("are the ends of the last four quarters, or four before them", () => {
    expect(keys({})).toEqual(["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"]);
    expect(keys({ back: 1 })).toEqual(["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]);
    const june = entryColumns({ today: "2022-08-01", quarterEnd: "2022-06-30" }, {});
    expect(june.map(({ key }) => key)).toEqual(["2021-09-30", "2021-12-31", "2022-03-31", "2022-06-30"]);
  });

  it("are years, the running one last", () => {
    expect(keys({ by: "year" })).toEqual(["2020", "2021", "2022", "2023"]);
    expect(entryColumns(entry, { by: "year" })[0]).toMatchObject({ date: null, year: 2020 });
  });

  it("are one day, and none still to come", () => {
    expect(keys({ by: "day", day: "2022-10-01" })).toEqual(["2022-10-01"]);
    expect(keys({ by: "day", day: "2023-10-01" })).toEqual(["2023-03-01"]);
    expect(keys({ by: "day" })).toEqual(["2023-03-01"]);
  });
});

describe("entryRows", () => {
  const row = (id: string, fields: Partial<EntryIndicator> = {}): EntryIndicator => ({
    id,
    number: null,
    name: id,
    unit: "%",
    direction: "higher_is_better",
    industry: { id: "IND", name: "Отрасль" },
    frameworkIds: [],
    isDue: false,
    methodologies: [],
    toldBy: null,
    values: [],
    ...fields,
  });
  const indicators = [
    row("a"),
    row("b", { isDue: true, frameworkIds: ["FRW"] }),
    row("c", { industry: null, frameworkIds: ["FRW"] }),
  ];
  const ids = (of?: string) => entryRows({ indicators }, of).map(({ id }) => id);

  it("are those that are due, or all of an industry or a framework with those first", () => {
    expect(ids()).toEqual(["b"]);
    expect(ids("IND")).toEqual(["b", "a"]);
    expect(ids("FRW")).toEqual(["b", "c"]);
    expect(ids("none")).toEqual([]);
  });
});
