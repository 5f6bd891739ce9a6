import { quoted, type IndicatorNote, type IndicatorNotePoint, type IndicatorView } from "@kedr/domain";
import type { BriefingChapter, BriefingFact, BriefingPart } from "../briefing/briefing-book.model.ts";
import { countedWords, currentWords, targetWords } from "../briefing/industry-chapter.ts";
import { columnsOf, tableOf } from "../briefing/table-of.ts";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { hasBars, type BarChart } from "../charts/bar-chart.ts";
import { asEntered, computedPercent, entered, notEntered } from "../figure-words.ts";
import { draftPart } from "./note-parts.ts";

const timeWords = ({ date, year }: IndicatorNotePoint): string =>
  date === null ? `${year ?? "без даты"}` : dateInFigures(date);

const pathChart = ({ indicator, path }: IndicatorNote): BarChart => ({
  title: "Значения и план",
  unit: indicator.unit,
  categories: path.map(timeWords),
  series: [
    { name: "Значение", values: path.map(({ value }) => value) },
    { name: "План на год", values: path.map(({ target }) => target) },
  ].filter(({ values }) => values.some((value) => value !== null)),
  maximum: indicator.unit === "%" ? 100 : null,
});

const ofPath = columnsOf<IndicatorNotePoint>();
const pathColumns = [
  ofPath.words("Когда", 40, timeWords),
  ofPath.figures("Значение", 30, ({ value }) => (value === null ? "—" : asEntered(value))),
  ofPath.figures("План на год", 30, ({ target }) => (target === null ? "—" : asEntered(target))),
];

const pathParts = (note: IndicatorNote): BriefingPart[] => {
  if (note.path.length === 0) return [{ kind: "note", text: "Значения и план по годам не внесены." }];
  const chart = pathChart(note);
  return [
    ...(hasBars(chart) ? [{ kind: "chart" as const, chart }] : []),
    tableOf("Значения и план: таблица", { columns: pathColumns, rows: note.path }),
  ];
};

const baselineWords = ({ baseline }: IndicatorView): string => {
  if (baseline === null) return notEntered;
  const when = baseline.date === null ? baseline.year : dateInFigures(baseline.date);
  return when === null ? asEntered(baseline.value) : `${asEntered(baseline.value)} (${when})`;
};

const figureFacts = ({ indicator }: IndicatorNote): BriefingFact[] => [
  { label: `База, ${indicator.unit}`, value: baselineWords(indicator) },
  { label: "Текущее значение", value: currentWords(indicator) },
  { label: "Цель", value: targetWords(indicator) },
  { label: "Достижение цели", value: entered(indicator.achievement, computedPercent) },
];

/** A note on an indicator: a page of facts with its chart, each as the list of indicators has it. */
export const indicatorNoteChapter = (note: IndicatorNote): BriefingChapter => {
  const { indicator, date, points } = note;
  const { industry, projects } = indicator;
  return {
    title: `Справка о показателе ${quoted(indicator.name)} на ${dateInWords(date)}`,
    isWide: false,
    parts: [
      {
        kind: "facts",
        facts: [
          { label: "Отрасль", value: industry?.name ?? notEntered },
          { label: "Единица", value: indicator.unit },
          { label: "В индексе зрелости", value: countedWords(indicator) },
        ],
      },
      { kind: "facts", facts: figureFacts(note) },
      ...pathParts(note),
      {
        kind: "note",
        text: `Проекты: ${projects.length === 0 ? notEntered : projects.map(({ name }) => quoted(name)).join(", ")}.`,
      },
      ...draftPart(points),
    ],
  };
};
