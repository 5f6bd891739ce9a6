import type {
  CalendarDate,
  CountingPeriodRecord,
  FrameworkRecord,
  MethodologyMemberRecord,
  MethodologyRecord,
} from "@kedr/domain";
import type { DatasetChange } from "../dataset.ts";
import { inserts } from "../inserts.ts";
import { historyStart, newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { trainingDocument } from "./indicator-records.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";

const framework: FrameworkRecord = {
  id: "TFRW-REG",
  number: 5,
  name: "Показатели региона (учебная методика)",
  description: "Две редакции методики: ряды значений показаны раздельно, между ними отмечен разрыв.",
  sourceDocument: trainingDocument,
  sourceSlide: null,
  ...training,
};

const methodology = (
  fields: Pick<MethodologyRecord, "id" | "name" | "act" | "validFrom">,
): MethodologyRecord => ({
  frameworkId: framework.id,
  validTo: null,
  generalTarget: 100,
  generalTargetYear: 2030,
  sourceSlide: null,
  ...training,
  ...fields,
});

const first = methodology({
  id: "TMET-REG-1",
  name: "Учебная методика, первая редакция",
  act: null,
  validFrom: "2022-01-01",
});
const second = methodology({
  id: "TMET-REG-2",
  name: "Учебная методика, вторая редакция",
  act: "Учебный приказ об изменении методики",
  validFrom: "2022-10-01",
});

const member = (
  { id }: MethodologyRecord,
  indicatorId: string,
  fields: Partial<MethodologyMemberRecord> = {},
): MethodologyMemberRecord => ({
  id: `${id}-${indicatorId}`,
  methodologyId: id,
  indicatorId,
  isCounted: true,
  reason: null,
  industryId: null,
  weight: 1,
  cap: null,
  direction: null,
  ...training,
  ...fields,
});

const firstMembers = ["TIND-SOC-1", "TIND-SOC-2", "TIND-SOC-3", "TIND-SOC-4"].map((id) => member(first, id));

const secondMembers = [
  member(second, "TIND-SOC-1", { weight: 2 }),
  member(second, "TIND-SOC-2"),
  member(second, "TIND-SOC-3", { cap: 90 }),
  member(second, "TIND-SOC-4", {
    isCounted: false,
    reason: "Не учитывается: во второй редакции срок назначения измеряется отдельно.",
  }),
  member(second, "TIND-SOC-5"),
];

const period: CountingPeriodRecord = {
  id: "TCNT-SOC-2-1",
  memberId: `${second.id}-TIND-SOC-2`,
  fromDate: "2023-01-01",
  toDate: "2023-03-31",
  isCounted: false,
  reason: "Единый регистр сверяется: значения первого квартала не учитываются.",
  ...training,
};

const known = (knownOn: CalendarDate, changes: DatasetChange[]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor: officePost.title, change }));

/** A framework of the region with an older and a newer version of its methodology, and a member left out for a quarter. */
export const frameworkHistory: DatedChange[] = [
  ...known(historyStart, [
    ...inserts("Framework", [framework]),
    ...inserts("Methodology", [first]),
    ...inserts("MethodologyMember", firstMembers),
  ]),
  ...known(newsDay("2022-10-03"), [
    { entity: "Methodology", operation: "update", id: first.id, fields: { validTo: "2022-09-30" } },
    ...inserts("Methodology", [second]),
    ...inserts("MethodologyMember", secondMembers),
  ]),
  ...known(newsDay("2023-01-16"), inserts("CountingPeriod", [period])),
];
