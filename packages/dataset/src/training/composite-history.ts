import {
  type FormulaTermRecord,
  type IndicatorRecord,
  type IndicatorTargetRecord,
  type MethodologyMemberRecord,
  plainIndicator,
} from "@kedr/domain";
import { inserts } from "../inserts.ts";
import { newsDay } from "./clock.ts";
import type { DatedChange } from "./dated-change.ts";
import { trainingDocument } from "./indicator-records.ts";
import { training } from "./origin.ts";
import { officePost } from "./positions.ts";

const quarterly = {
  frequency: "quarter",
  dueDay: 8,
  responsibleAuthorityId: "TORG-SOC",
  sourceSystem: "Учебная региональная система социальной защиты",
} as const satisfies Partial<IndicatorRecord>;

/** Made of three shares of the social sector; its own value is entered nowhere. */
const composite: IndicatorRecord = {
  id: "TIND-REG-1",
  industryId: null,
  number: null,
  name: "Средняя доля цифровых услуг социальной сферы",
  unit: "%",
  direction: "higher_is_better",
  ...plainIndicator,
  ...quarterly,
  composition: "formula",
  formula: "(a + b + c) / 3",
  minimum: 0,
  maximum: 100,
  atRiskBelow: 95,
  offTrackBelow: 80,
  sourceDocument: trainingDocument,
  sourceSlide: null,
  sourceNote: "Учебный показатель: среднее трёх долей без весов.",
  ...training,
};

const terms: FormulaTermRecord[] = ["a", "b", "c"].map((symbol, index) => ({
  id: `TTRM-REG-1-${symbol}`,
  indicatorId: composite.id,
  symbol,
  termIndicatorId: `TIND-SOC-${index + 1}`,
  ...training,
}));

const targets: IndicatorTargetRecord[] = (
  [
    [2023, 50],
    [2024, 55],
    [2025, 60],
    [2030, 90],
  ] as const
).map(([year, value]) => ({
  id: `TTGT-TIND-REG-1-${year}`,
  indicatorId: composite.id,
  year,
  value,
  sourceDocument: trainingDocument,
  sourceSlide: null,
  ...training,
}));

const membership: MethodologyMemberRecord = {
  id: "TMET-REG-2-TIND-REG-1",
  methodologyId: "TMET-REG-2",
  indicatorId: composite.id,
  isCounted: true,
  reason: null,
  industryId: null,
  weight: 1,
  cap: null,
  direction: null,
  ...training,
};

const told = ["TIND-SOC-1", "TIND-SOC-2", "TIND-SOC-3", "TIND-TUR-4"] as const;

/** A composite in the newer version of the region's framework, and indicators that are told each quarter by the 8th. */
export const compositeHistory: DatedChange[] = [
  ...[
    ...inserts("Indicator", [composite]),
    ...inserts("FormulaTerm", terms),
    ...inserts("IndicatorTarget", targets),
    ...inserts("MethodologyMember", [membership]),
  ].map((change): DatedChange => ({ knownOn: newsDay("2022-10-03"), actor: officePost.title, change })),
  ...told.map((id): DatedChange => ({
    knownOn: newsDay("2022-10-03"),
    actor: officePost.title,
    change: {
      entity: "Indicator",
      operation: "update",
      id,
      fields: id.startsWith("TIND-SOC")
        ? quarterly
        : { frequency: quarterly.frequency, dueDay: quarterly.dueDay },
    },
  })),
];
