import {
  frameworkList,
  type FrameworkIndicator,
  type FrameworkView,
  type MethodologyMemberView,
} from "@kedr/domain";
import { describe, measuredFields, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type FrameworkIndicatorRow = {
  frameworkId: string;
  framework: string;
  indicatorId: string;
  indicator: string;
  unit: string;
  direction: string;
  industryId: string | null;
  industry: string | null;
  year: number | null;
  target: number | null;
  baseline: number | null;
  baselineYear: number | null;
  current: number | null;
  currentDate: string | null;
  currentKind: string | null;
  achievement: number | null;
  methodologyId: string | null;
  isCounted: boolean | null;
  reason: string | null;
  weight: number | null;
  cap: number | null;
  note: string | null;
  origin: string;
  sourceDocument: string | null;
  sourceSlide: number | null;
};

/** Indicators of the frameworks: a row for each target of an indicator, by year; one row where it has no target of its own. */
export const frameworkIndicatorsTable: OpenDataTable<FrameworkIndicatorRow> = {
  ru: "Показатели систем показателей и их цели по годам",
  en: "Indicators of the frameworks and their targets by year",
  fields: {
    frameworkId: describe("text", "Идентификатор системы показателей", "Identifier of the framework"),
    framework: describe("text", "Система показателей", "Framework"),
    indicatorId: describe("text", "Идентификатор показателя", "Identifier of the indicator"),
    indicator: describe("text", "Показатель", "Indicator"),
    unit: describe("text", "Единица измерения", "Unit"),
    direction: describe(
      "text",
      "higher_is_better — больше значит лучше, lower_is_better — меньше значит лучше",
      "higher_is_better or lower_is_better",
    ),
    industryId: sharedFields.industryId,
    industry: sharedFields.industry,
    year: describe(
      "integer",
      "Год целевого значения; пусто — не напечатан",
      "Year of the target; empty: not printed",
    ),
    target: describe(
      "number",
      "Целевое значение этого года, напечатанное для показателя",
      "Target of the year, printed for the indicator",
    ),
    baseline: describe("number", "Исходное значение", "Baseline"),
    baselineYear: describe("integer", "Год исходного значения", "Year of the baseline"),
    current: describe("number", "Текущее значение", "Current value"),
    currentDate: describe("date", "Дата текущего значения", "Day of the current value"),
    currentKind: describe(
      "text",
      "published — опубликовано, reported — сообщено, computed — рассчитано, derived — выведено",
      "published, reported, computed or derived",
    ),
    achievement: describe(
      "number",
      "Достижение цели показателя, %, не больше предела",
      "Achievement of the indicator's target, %, at most its cap",
    ),
    methodologyId: describe(
      "text",
      "Действующая редакция методики, в которую показатель входит",
      "Version in force that the indicator is in",
    ),
    isCounted: describe("boolean", "Учитывается на день ответа", "Counted on the day of the answer"),
    reason: describe(
      "text",
      "Почему не учитывается или учитывается не как обычно",
      "Why it is not counted, or counted otherwise than usual",
    ),
    weight: describe("number", "Вес", "Weight"),
    cap: describe("number", "Предел достижения, %; пусто — 100", "Cap of the achievement, %; empty: 100"),
    note: describe("text", "Примечание к тому, как напечатано", "Note on how it is printed"),
    origin: sharedFields.origin,
    sourceDocument: sharedFields.sourceDocument,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio }) => frameworkList(portfolio).frameworks.flatMap(rowsOfFramework),
};

function rowsOfFramework(framework: FrameworkView): FrameworkIndicatorRow[] {
  const inForce = framework.versions.find(({ id }) => id === framework.inForceId);
  const members = new Map(inForce?.members.map((member) => [member.indicator.id, member]));
  return framework.indicators.flatMap((indicator) => {
    const member = members.get(indicator.id);
    const shared = {
      ...indicatorFields(framework, indicator),
      ...memberFields(member, inForce?.id ?? null),
    };
    const targets = indicator.targets.length === 0 ? [{ year: null, value: null }] : indicator.targets;
    return targets.map(({ year, value }) => inOrder({ ...shared, year, target: value }));
  });
}

const memberFields = (member: MethodologyMemberView | undefined, methodologyId: string | null) => ({
  methodologyId: member ? methodologyId : null,
  isCounted: member?.isCounted ?? null,
  reason: member?.reason ?? null,
  weight: member?.weight ?? null,
  cap: member?.cap ?? null,
});

const indicatorFields = (framework: FrameworkView, indicator: FrameworkIndicator) => ({
  frameworkId: framework.id,
  framework: framework.name,
  indicatorId: indicator.id,
  indicator: indicator.name,
  ...measuredFields(indicator),
  achievement: rounded(indicator.achievement),
  note: indicator.provenance.note,
  origin: indicator.origin,
  sourceDocument: indicator.provenance.document,
  sourceSlide: indicator.provenance.slide,
});

/** Rows have their fields in the order of the columns. */
function inOrder(row: FrameworkIndicatorRow): FrameworkIndicatorRow {
  const names = Object.keys(frameworkIndicatorsTable.fields) as (keyof FrameworkIndicatorRow)[];
  return Object.fromEntries(names.map((name) => [name, row[name]])) as FrameworkIndicatorRow;
}
