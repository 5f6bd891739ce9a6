import type { AuthorityKind, AuthorityRecord } from "@kedr/domain";
import { training } from "./origin.ts";

/** The body that answers for the training projects of an industry, by the industry's code. */
const industryBodies: Record<string, string> = {
  EDU: "Департамент образования (учебный орган)",
  HEA: "Департамент здравоохранения (учебный орган)",
  GOV: "Департамент государственной службы (учебный орган)",
  URB: "Департамент жилищно-коммунального хозяйства (учебный орган)",
  TRN: "Департамент транспорта (учебный орган)",
  SOC: "Департамент социальной защиты (учебный орган)",
  CON: "Департамент строительства (учебный орган)",
  FIN: "Департамент финансов (учебный орган)",
  AGR: "Департамент сельского хозяйства (учебный орган)",
  TUR: "Департамент туризма (учебный орган)",
  CUL: "Департамент культуры (учебный орган)",
  TRD: "Департамент торговли и предпринимательства (учебный орган)",
  ECO: "Департамент природных ресурсов (учебный орган)",
  SEC: "Комитет общественной безопасности (учебный орган)",
  SPO: "Департамент физической культуры и спорта (учебный орган)",
  COM: "Департамент связи (учебный орган)",
  IMP: "Комитет технологической независимости (учебный орган)",
};

export const authorityIdOf = (industryCode: string): string => `TORG-${industryCode}`;

interface BodyText {
  id: string;
  name: string;
  kind: AuthorityKind;
  parentId?: string;
}

const toRecord = ({ id, name, kind, parentId }: BodyText): AuthorityRecord => ({
  id,
  name,
  kind,
  parentId: parentId ?? null,
  formerName: null,
  isInstructed: kind !== "municipality",
  sourceSlide: null,
  ...training,
});

const executive = Object.entries(industryBodies).map(([code, name]) =>
  toRecord({ id: authorityIdOf(code), name, kind: name.startsWith("Комитет") ? "committee" : "department" }),
);

/** As many municipalities as the source counts; none of them is a real one. */
export const municipalBodies: AuthorityRecord[] = Array.from({ length: 135 }, (_, index) => index + 1).map(
  (number) =>
    toRecord({
      id: `TORG-MUN-${number}`,
      name: `Муниципальное образование № ${number} (учебное)`,
      kind: "municipality",
    }),
);

/** Training bodies: one executive body for each industry, an organisation under one of them, 135 municipalities. */
export const trainingAuthorities: AuthorityRecord[] = [
  ...executive,
  toRecord({
    id: "TORG-HEA-IT",
    name: "Центр медицинской информатики (учебная подведомственная организация)",
    kind: "subordinate",
    parentId: authorityIdOf("HEA"),
  }),
  ...municipalBodies,
];
