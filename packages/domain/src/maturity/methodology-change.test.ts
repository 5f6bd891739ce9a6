import { describe, expect, it } from "vitest";
import { aMethodology } from "./maturity.fixture.ts";
import { removeMethodology, saveMethodology, type MethodologyFields } from "./methodology-change.ts";

const fields = (said: Partial<MethodologyFields> = {}): MethodologyFields => ({
  name: "Вторая редакция",
  act: null,
  validFrom: "2023-04-01",
  validTo: null,
  generalTarget: 100,
  generalTargetYear: 2030,
  ...said,
});
const first = aMethodology({ id: "first" });
const refusal = (code: string, field: string | null) => ({ isAllowed: false, refusal: { code, field } });

describe("saveMethodology", () => {
  it("ends the version without an end the day before", () => {
    expect(saveMethodology(fields(), { known: null, others: [first] })).toEqual({
      isAllowed: true,
      fields: { methodology: fields(), closes: { id: "first", validTo: "2023-03-31" } },
    });
  });

  it.each([
    ["one that has an end", fields(), [aMethodology({ validTo: "2023-06-30" })]],
    ["one that begins later", fields(), [aMethodology({ validFrom: "2024-01-01" })]],
    ["one that began on the day", fields(), [aMethodology({ validFrom: "2023-04-01" })]],
    ["with no beginning of its own", fields({ validFrom: null }), [first]],
  ])("refuses to overlap %s", (_case, said, others) => {
    expect(saveMethodology(said, { known: null, others })).toEqual(
      refusal("methodology_overlaps", "validFrom"),
    );
  });

  it("closes nothing for a version that is rewritten", () => {
    const known = aMethodology({ id: "own", origin: "entered", validFrom: "2023-05-01" });
    expect(saveMethodology(fields(), { known, others: [first] })).toEqual(
      refusal("methodology_overlaps", "validFrom"),
    );
  });

  it("lets two versions of one framework follow each other", () => {
    const others = [aMethodology({ validTo: "2023-03-31" })];
    expect(saveMethodology(fields(), { known: null, others })).toMatchObject({ fields: { closes: null } });
  });

  it("refuses to end before it begins", () => {
    expect(saveMethodology(fields({ validTo: "2023-03-31" }), { known: null, others: [] })).toEqual(
      refusal("methodology_ends_before_start", "validTo"),
    );
  });

  it("lets a version of the source end, and nothing else of it change", () => {
    const { name, act, validFrom, generalTarget, generalTargetYear } = first;
    const said = { name, act, validFrom, validTo: "2023-12-31", generalTarget, generalTargetYear } as const;
    expect(saveMethodology(said, { known: first, others: [] }).isAllowed).toBe(true);
    expect(saveMethodology({ ...said, act: "Приказ" }, { known: first, others: [] })).toEqual(
      refusal("methodology_of_source", null),
    );
  });
});

describe("removeMethodology", () => {
  const own = aMethodology({ id: "own", origin: "entered" });

  it("lets a version go that no value names", () => {
    expect(removeMethodology(own, [{ methodologyId: null }, { methodologyId: "other" }]).isAllowed).toBe(
      true,
    );
  });

  it("keeps one that a value names, and those of the source", () => {
    expect(removeMethodology(own, [{ methodologyId: "own" }])).toEqual(
      refusal("methodology_named_by_values", null),
    );
    expect(removeMethodology(first, [])).toEqual(refusal("methodology_of_source", null));
  });
});
