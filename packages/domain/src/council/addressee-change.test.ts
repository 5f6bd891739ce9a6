import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { addresseePermit, addresseeRecords, isKnownAddressee } from "./addressee-change.ts";
import type { AddresseeInput } from "./addressee.schema.ts";
import { addresseesOf } from "./addressees.ts";
import { aPosition, today } from "./council.fixture.ts";

const body = (id: string, isInstructed: boolean): Portfolio["Authority"][number] => ({
  id,
  name: id,
  kind: isInstructed ? "department" : "municipality",
  parentId: null,
  formerName: null,
  isInstructed,
  origin: "training",
  sourceSlide: null,
  version: 1,
});
const group = (id: string) => ({
  id,
  name: id,
  rule: null,
  origin: "entered" as const,
  sourceSlide: null,
  version: 1,
});
const belongs = (classId: string, authorityId: string) => ({
  id: `${classId}-${authorityId}`,
  classId,
  authorityId,
  origin: "entered" as const,
  version: 1,
});

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Authority: [body("DEP", true), body("CITY", false)],
  Position: [{ ...aPosition("MAYOR", "Глава"), authorityId: "CITY" }, aPosition("HEAD", "Начальник")],
  AddresseeClass: [group("EMPTY"), group("OWN"), group("MIXED")],
  AddresseeClassMember: [belongs("OWN", "DEP"), belongs("MIXED", "DEP"), belongs("MIXED", "CITY")],
};

let made = 0;
const records = (addressed: AddresseeInput[]) => addresseeRecords("D", addressed, () => `${++made}`);
const permit = (verb: "instruct" | "recommend", ...addressed: [AddresseeInput["kind"], string][]) => {
  const rows = records(addressed.map(([kind, value]) => ({ kind, value, dueDate: null })));
  const answer = addresseePermit(verb, addresseesOf({ ...portfolio, DecisionAddressee: rows }, "D"));
  return answer.isAllowed ? "allowed" : answer.refusal;
};

describe("addresseePermit", () => {
  it.each([
    ["authority", "DEP", true],
    ["authority", "CITY", false],
    ["position", "HEAD", true],
    ["position", "MAYOR", false],
    ["class", "OWN", true],
    ["class", "MIXED", false],
    ["class", "EMPTY", false],
    ["name", "Приглашённый эксперт", true],
  ] as const)("%s %s may be instructed: %s; anybody may be recommended", (kind, value, isAllowed) => {
    expect(permit("instruct", [kind, value])).toEqual(
      isAllowed ? "allowed" : expect.objectContaining({ code: "cannot_be_instructed", field: "addressed" }),
    );
    expect(permit("recommend", [kind, value])).toBe("allowed");
  });

  it("names whom the Council cannot instruct among others", () => {
    expect(permit("instruct", ["authority", "DEP"], ["authority", "CITY"])).toMatchObject({
      params: { name: "CITY" },
    });
  });

  it("refuses the same addressee twice", () => {
    expect(permit("recommend", ["authority", "DEP"], ["authority", "DEP"])).toMatchObject({
      code: "addressee_twice",
    });
    expect(permit("recommend", ["name", "Эксперт"], ["name", "Эксперт"])).toMatchObject({
      code: "addressee_twice",
    });
  });
});

describe("addresseeRecords", () => {
  it("keeps the order given, each with exactly one subject", () => {
    const rows = records([
      { kind: "class", value: "OWN", dueDate: "2023-04-01" },
      { kind: "name", value: "Эксперт", dueDate: null },
    ]);
    expect(rows).toMatchObject([
      { number: 1, classId: "OWN", name: null, dueDate: "2023-04-01" },
      { number: 2, classId: null, name: "Эксперт", dueDate: null },
    ]);
  });

  it.each([
    ["authority", "DEP", true],
    ["authority", "OWN", false],
    ["position", "HEAD", true],
    ["class", "DEP", false],
    ["name", "кто угодно", true],
  ] as const)("%s %s is known: %s", (kind, value, isKnown) => {
    const [row] = records([{ kind, value, dueDate: null }]);
    expect(row && isKnownAddressee(portfolio, row)).toBe(isKnown);
  });
});
