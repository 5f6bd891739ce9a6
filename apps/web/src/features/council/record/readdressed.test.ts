import { describe, expect, it } from "vitest";
import type { ChosenAddressee } from "../addressees/chosen-addressee.ts";
import { clashesWith } from "./clashes.ts";
import { anItem, aPoint, aView } from "./minutes.fixture.ts";
import { mergedWish, rebased } from "./rebase.ts";
import { standingAddressees } from "./standing-addressees.ts";
import type { Readdressed, RecordWish } from "./wishes.ts";
import { withWrites } from "./with-writes.ts";

const to = (name: string): ChosenAddressee => ({
  kind: "name",
  value: name,
  name,
  isInstructed: true,
  members: null,
  dueDate: null,
});
const wish = (addressed: Readdressed | null): RecordWish => ({
  kind: "amendPoint",
  decisionId: "D-1",
  version: 1,
  base: { verb: "instruct", text: "Поручить подготовить отчёт.", dueDate: null },
  mine: {},
  addressed,
});
const addressedTo = (addressees: string) => aView([anItem({ points: [aPoint({ addressees, version: 2 })] })]);

describe("a point that is addressed otherwise", () => {
  const mine = wish({ base: "Орган", mine: [to("Комитет")] });

  it("is shown so before it is sent", () => {
    const queue = [{ requestId: "1", wish: mine, refusal: null, isAttempted: false }];
    expect(withWrites(addressedTo("Орган"), queue).items[0]?.points[0]?.addressees).toBe("Комитет");
  });

  it("is amended again from what is on its way, and else from the record", () => {
    const point = aPoint();
    const sent = { requestId: "1", wish: mine, refusal: null, isAttempted: true };
    expect(standingAddressees(point, [sent])).toEqual([to("Комитет")]);
    expect(standingAddressees(point, [])).toEqual([]);
    expect(standingAddressees(aPoint({ id: "D-2" }), [sent])).toEqual([]);
  });

  it.each([
    ["what was read", "Орган", []],
    ["the same", "Комитет", []],
    ["a third", "Отдел", [{ field: "addressed", mine: "Комитет", theirs: "Отдел" }]],
  ])("clashes with nothing but another addressee: %s", (_case, theirs, clashes) => {
    expect(clashesWith(mine, addressedTo(theirs))).toEqual(clashes);
  });

  it("is made over what the record says now, and the later of two holds", () => {
    expect(rebased(mine, addressedTo("Отдел"))).toMatchObject({ version: 2, addressed: { base: "Отдел" } });
    const later = wish({ base: "Комитет", mine: [to("Отдел")] });
    expect(mergedWish(mine, later)).toMatchObject({ addressed: { base: "Орган", mine: [to("Отдел")] } });
    expect(mergedWish(mine, wish(null))).toMatchObject({ addressed: { mine: [to("Комитет")] } });
  });
});
