import type { AuthorityKind, AuthorityRecord, PositionRecord } from "@kedr/domain";
import { sourced } from "./source.ts";

interface PrintedBody {
  id: string;
  name: string;
  kind: AuthorityKind;
  parentId?: string;
  formerName?: string;
  slide: number;
}

const printedBodies: PrintedBody[] = [
  {
    id: "ORG-DCT",
    name: "Департамент цифровой трансформации Администрации Томской области",
    kind: "department",
    formerName: "Департамент развития информационного общества",
    slide: 3,
  },
  {
    id: "ORG-C1",
    name: "Комитет координации проектов цифровизации",
    kind: "committee",
    parentId: "ORG-DCT",
    slide: 3,
  },
  {
    id: "ORG-C2",
    name: "Комитет административного управления",
    kind: "committee",
    parentId: "ORG-DCT",
    slide: 3,
  },
  {
    id: "ORG-C3",
    name: "Комитет управления цифровыми данными",
    kind: "committee",
    parentId: "ORG-DCT",
    slide: 3,
  },
  {
    id: "ORG-MFC",
    name: "ОГКУ «Томский областной многофункциональный центр»",
    kind: "subordinate",
    parentId: "ORG-DCT",
    slide: 3,
  },
  {
    id: "ORG-OCAIR",
    name: "ОГБУ «Областной центр автоматизированных информационных ресурсов»",
    kind: "subordinate",
    parentId: "ORG-DCT",
    slide: 3,
  },
  {
    id: "ORG-COUNCIL",
    name: "Совет по цифровому развитию при Губернаторе Томской области",
    kind: "council",
    slide: 6,
  },
  {
    id: "ORG-SC",
    name: "Отдел по обеспечению деятельности Ситуационного центра Губернатора Томской области",
    kind: "unit",
    slide: 27,
  },
];

/** The bodies that the source names one by one; a parent stands before its children. */
export const authorities: AuthorityRecord[] = printedBodies.map((body) => ({
  id: body.id,
  name: body.name,
  kind: body.kind,
  parentId: body.parentId ?? null,
  formerName: body.formerName ?? null,
  isInstructed: true,
  sourceSlide: body.slide,
  ...sourced,
}));

/** The two single posts that the source states; groups of posts («32 заместителя») are not records. */
export const positions: PositionRecord[] = [
  {
    id: "POS-1",
    title: "Заместитель Губернатора Томской области по НОК и цифровой трансформации",
    authorityId: null,
    isHead: false,
    sourceSlide: 7,
    ...sourced,
  },
  {
    id: "POS-5",
    title: "Начальник Департамента цифровой трансформации",
    authorityId: "ORG-DCT",
    isHead: true,
    sourceSlide: 3,
    ...sourced,
  },
];
