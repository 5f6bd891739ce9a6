import { changeAreas, changeKinds, type ChangeKind } from "@kedr/domain";
import { expect, it } from "vitest";
import { screenOfKind, type ChangesScreen } from "./screen-of-kind.ts";

/** Every kind under the screen where it is seen. */
const kindsOf: Record<ChangesScreen, readonly ChangeKind[]> = {
  "/": ["plan_item_overdue", ...changeKinds.strategy],
  "/projects": [
    "milestone_overdue",
    ...changeKinds.projects,
    ...changeKinds.ratings,
    ...changeKinds.milestones,
    ...changeKinds.money,
    ...changeKinds.reports,
    "inquiry_asked",
    "inquiry_answered",
    "inquiry_withdrawn",
    "inquiry_edited",
    "inquiry_removed",
  ],
  "/assignments": [
    "assignment_overdue",
    "assignment_issued",
    "assignment_returned",
    "assignment_reported",
    "assignment_released",
    "assignment_edited",
    "assignment_removed",
    "advance_report_told",
    "completion_report_told",
    "assignment_report_edited",
    "extension_requested",
    "extension_granted",
    "extension_refused",
    "extension_withdrawn",
    "extension_edited",
    "party_added",
    "party_reported",
    "party_edited",
    "party_removed",
  ],
  "/moved-targets": changeKinds.targets,
  "/maturity": ["maturity_computed", "maturity_published"],
  "/indicators": changeKinds.indicators,
  "/frameworks": [
    "framework_added",
    "framework_removed",
    "framework_edited",
    "counting_added",
    "counting_removed",
    "counting_edited",
    "methodology_added",
    "methodology_removed",
    "methodology_edited",
    "member_added",
    "member_removed",
    "member_edited",
  ],
  "/risks": ["measure_overdue", ...changeKinds.risks],
  "/council": changeKinds.council,
  "/curation": changeKinds.people,
};

const screens = Object.keys(kindsOf) as ChangesScreen[];

it.each(screens)("%s is where its kinds are seen", (screen) => {
  for (const kind of kindsOf[screen]) expect([kind, screenOfKind(kind)]).toEqual([kind, screen]);
});

it("leaves out no kind, and names none twice", () => {
  const all = changeAreas.flatMap((area): readonly ChangeKind[] => changeKinds[area]);
  expect(screens.flatMap((screen) => kindsOf[screen]).toSorted()).toEqual(all.toSorted());
});
