import type { LinkConfidence, ProjectIndicatorRecord } from "@kedr/domain";
import { sourced } from "./source.ts";

interface Link {
  projectId: string;
  indicatorId: string;
  confidence: LinkConfidence;
  note: string | null;
  slide: number;
}

const lostDash =
  "На слайде напечатано «Показатели: 1 7»: тире утрачено, прочитано как показатели с 1 по 7 (показатель 8 относится к другому проекту).";
const byMeaning =
  "Источник связи не печатает: она предположена по смыслу названий и требует подтверждения ответственным органом.";

const stated: Link[] = [
  ...["URB-1", "URB-2", "URB-3", "URB-4", "URB-5", "URB-6", "URB-7"].map((indicatorId): Link => ({
    projectId: "PRJ-URB-1",
    indicatorId,
    confidence: "stated",
    note: lostDash,
    slide: 13,
  })),
  { projectId: "PRJ-URB-2", indicatorId: "URB-8", confidence: "stated", note: null, slide: 13 },
];

const assumed = (
  [
    ["PRJ-EDU-1", "EDU-3"],
    ["PRJ-EDU-2", "EDU-4"],
    ["PRJ-EDU-3", "EDU-2"],
    ["PRJ-EDU-5", "EDU-1"],
    ["PRJ-EDU-5", "EDU-5"],
  ] as const
).map(([projectId, indicatorId]): Link => ({
  projectId,
  indicatorId,
  confidence: "assumed",
  note: byMeaning,
  slide: 16,
}));

export const projectIndicators: ProjectIndicatorRecord[] = [...stated, ...assumed].map((link) => ({
  id: `${link.projectId}-${link.indicatorId}`,
  projectId: link.projectId,
  indicatorId: link.indicatorId,
  confidence: link.confidence,
  note: link.note,
  sourceSlide: link.slide,
  ...sourced,
}));
