import type { BriefingBook, IndustryMaturity, OverallMaturity } from "@kedr/domain";
import type { BarChart } from "../charts/bar-chart.ts";
import { hasBars } from "../charts/bar-chart.ts";
import { computedPercent, computedPoints, entered, share } from "../figure-words.ts";
import type { BriefingChapter, BriefingFact, BriefingPart, BriefingTable } from "./briefing-book.model.ts";
import { publishedWords, slideWords } from "./briefing-words.ts";
import { columnsOf, tableOf } from "./table-of.ts";

const { words, figures } = columnsOf<IndustryMaturity>();
const notComputed = "не вычислено";

/** Published, derived and computed maturity as three figures with a label each. */
export const maturityFacts = ({ published, derived, computed }: IndustryMaturity): BriefingFact[] => [
  { label: "Цифровая зрелость, опубликовано", value: publishedWords(published) },
  ...(derived === null ? [] : [{ label: "Выведено, не опубликовано", value: share(derived) }]),
  {
    label: "Цифровая зрелость, вычислено",
    value: computed === null ? notComputed : computedPercent(computed),
  },
];

/** Bars of the industries; the region's target stands for each of them, for the source sets one for all. */
const maturityChart = ({ industries, target }: OverallMaturity): BarChart => {
  const series = [
    { name: "Опубликовано", values: industries.map(({ published }) => published?.value ?? null) },
    { name: "Вычислено", values: industries.map(({ computed }) => computed) },
    {
      name: `Цель к ${target?.year ?? ""} году`,
      values: industries.map(() => target?.value ?? null),
    },
    { name: "Выведено, не опубликовано", values: industries.map(({ derived }) => derived) },
  ];
  return {
    title: "Цифровая зрелость отраслей и цель",
    unit: "%",
    categories: industries.map(({ name }) => name),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    maximum: 100,
  };
};

const maturityTable = (industries: readonly IndustryMaturity[]): BriefingTable =>
  tableOf("Цифровая зрелость отраслей: опубликовано и вычислено", {
    columns: [
      words("Отрасль", 27, ({ name }) => name),
      figures("Опубликовано", 20, ({ published }) => publishedWords(published)),
      figures("Выведено, не опубликовано", 21, ({ derived }) => (derived === null ? "—" : share(derived))),
      figures("Вычислено", 18, ({ computed }) =>
        computed === null ? notComputed : computedPercent(computed),
      ),
      figures("Разница", 14, ({ difference }) => (difference === null ? "—" : computedPoints(difference))),
      figures("Значений внесено", 16, ({ counted, total }) => `${counted} из ${total}`),
      words("Источник", 15, ({ published }) => slideWords(published?.slide ?? null)),
    ],
    rows: industries,
  });

const regionFacts = ({
  baseline,
  published,
  computed,
  counted,
  total,
  target,
}: OverallMaturity): BriefingFact[] => [
  { label: "База региона", value: publishedWords(baseline) },
  { label: "Регион, опубликовано", value: publishedWords(published) },
  {
    label: `Регион, вычислено по ${counted} из ${total} отраслей`,
    value: computed === null ? notComputed : computedPercent(computed),
  },
  {
    label: `Цель региона${target === null ? "" : ` к ${target.year} году`}`,
    value: entered(target, ({ value }) => share(value)),
  },
];

const how =
  "Опубликованное — как напечатано в источнике. Вычисленное — среднее учитываемых показателей отрасли без весов, только " +
  "когда внесены значения их всех; регион — среднее отраслей, для которых значение вычислено. Одно не заменяет другое.";
const derivedNote =
  "Выведенное значение следует из опубликованного значения региона и опубликованных значений остальных отраслей; само " +
  "оно не опубликовано.";

/** Digital maturity: the region, then the industries of the book, published beside computed. */
export const maturityChapter = ({ maturity }: BriefingBook): BriefingChapter => {
  const { industries } = maturity;
  const chart = maturityChart(maturity);
  const parts: BriefingPart[] = [
    { kind: "facts", facts: regionFacts(maturity) },
    ...(industries.length > 0 && hasBars(chart) ? [{ kind: "chart" as const, chart }] : []),
    ...(industries.length === 0
      ? [{ kind: "note" as const, text: "Отрасли этой книги не входят в индекс цифровой зрелости региона." }]
      : [maturityTable(industries), { kind: "note" as const, text: how }]),
    ...(industries.some(({ derived }) => derived !== null)
      ? [{ kind: "note" as const, text: derivedNote }]
      : []),
  ];
  return { title: "Цифровая зрелость отраслей", isWide: false, parts };
};
