import { yearOf, type BriefingBook, type DraftDecision, type PlanItemView } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { entered, integer } from "../figure-words.ts";
import type { BriefingChapter } from "./briefing-book.model.ts";
import { planStateWords } from "./briefing-words.ts";
import { columnsOf, tableOf } from "./table-of.ts";

const ofPlan = columnsOf<PlanItemView>();
const planColumns = [
  ofPlan.figures("Год", 8, ({ year }) => String(year)),
  ofPlan.figures("№", 5, ({ number }) => integer(number)),
  ofPlan.words("Мероприятие", 47, ({ title, isRecurring }) =>
    isRecurring ? `${title} (повторяется)` : title,
  ),
  ofPlan.words("Срок", 14, ({ dueDate }) => entered(dueDate, dateInFigures)),
  ofPlan.words("Ответственный", 21, ({ responsible }) => entered(responsible, ({ name }) => name)),
  ofPlan.words("Состояние", 15, ({ state }) => planStateWords[state]),
];

/** The plan of the strategy for the year, with what other years' plans still have open. */
export const planChapter = ({ planItems, scope, today }: BriefingBook): BriefingChapter => {
  const title = `План на ${yearOf(today)} год`;
  const isNarrower = scope.kind !== "strategy";
  return {
    title,
    isWide: false,
    parts: [
      ...(planItems.length === 0
        ? [{ kind: "note" as const, text: "Мероприятия плана не внесены." }]
        : [tableOf(title, { columns: planColumns, rows: planItems })]),
      ...(isNarrower ? [{ kind: "note" as const, text: "План дан по стратегии в целом." }] : []),
    ],
  };
};

type NumberedDecision = DraftDecision & { place: number };
const ofDecisions = columnsOf<NumberedDecision>();

const decisionColumns = [
  ofDecisions.figures("№", 6, ({ place }) => integer(place)),
  ofDecisions.words("Проект решения", 60, ({ text }) => text.replaceAll("\n", " ")),
  ofDecisions.words("Срок", 14, ({ dueDate }) => entered(dueDate, (date) => `до ${dateInFigures(date)}`)),
  ofDecisions.words("Заседание Совета", 20, ({ meetingDate }) =>
    meetingDate === null ? "не назначено" : dateInFigures(meetingDate),
  ),
];

/** Decisions that wait to be adopted. */
export const decisionChapter = (decisions: readonly DraftDecision[]): BriefingChapter => {
  const rows = decisions.map((decision, place) => ({ ...decision, place: place + 1 }));
  return {
    title: "Проекты решений",
    isWide: false,
    parts:
      rows.length === 0
        ? [{ kind: "note", text: "Проекты решений не внесены." }]
        : [tableOf("Проекты решений", { columns: decisionColumns, rows })],
  };
};
