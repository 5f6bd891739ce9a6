import {
  chosenProblems,
  chosenRisks,
  daysBetween,
  degreeOf,
  type CalendarDate,
  type ProblemListItem,
  type RiskListItem,
  type RiskQuery,
  type RiskRegister,
  type RiskRow,
} from "@kedr/domain";
import type { Sheet } from "../spreadsheet/spreadsheet.model.ts";
import { dateCell, originColumn, registrySheet, type RegistryTableColumn } from "./registry-sheet.ts";
import {
  impactWords,
  probabilityWords,
  problemStateWords,
  riskLevelWords,
  riskStateWords,
} from "./registry-words.ts";
import { riskConditions, riskOrderWords } from "./risk-conditions.ts";

/** The register of risks and problem issues to be taken away. */
export interface RisksPaper {
  isTraining: boolean;
  query: RiskQuery;
  register: RiskRegister;
}

/** Where a row belongs. */
const placeColumns = <Row extends RiskRow>(): RegistryTableColumn<Row>[] => [
  { title: "Проект", width: 44, cell: ({ project }) => project.name },
  { title: "Отрасль", width: 24, cell: ({ industry }) => industry.name },
  { title: "Куратор", width: 36, cell: ({ deputy }) => deputy?.name ?? null },
];

/** What is done about it, by whom and until when. */
const measureColumns = <Row extends RiskRow>(today: CalendarDate): RegistryTableColumn<Row>[] => [
  { title: "Мера", width: 48, cell: ({ measure }) => measure },
  { title: "Ответственный", width: 36, cell: ({ owner }) => owner?.name ?? null },
  { title: "Срок", width: 12, cell: ({ dueDate }) => dateCell(dueDate) },
  {
    title: "Просрочено, дней",
    width: 12,
    format: "integer",
    cell: ({ isOverdue, dueDate }) => (isOverdue && dueDate !== null ? daysBetween(dueDate, today) : null),
  },
];

/** The risks that the query leaves, as a table. */
export const risksSheet = ({ isTraining, query, register: { today, risks } }: RisksPaper): Sheet =>
  registrySheet<RiskListItem>({
    title: "Риски",
    name: "Риски",
    today,
    isTraining,
    conditions: riskConditions(query, risks, "risks"),
    order: riskOrderWords(query),
    columns: [
      { title: "Риск", width: 56, cell: ({ title }) => title },
      ...placeColumns<RiskListItem>(),
      { title: "Уровень", width: 12, cell: ({ level }) => riskLevelWords[level] },
      { title: "Вероятность", width: 13, cell: ({ probability }) => probabilityWords[degreeOf(probability)] },
      { title: "Влияние", width: 12, cell: ({ impact }) => impactWords[degreeOf(impact)] },
      ...measureColumns<RiskListItem>(today),
      { title: "Состояние", width: 13, cell: ({ state }) => riskStateWords[state] },
      { title: "Закрыт или наступил", width: 13, cell: ({ settledOn }) => dateCell(settledOn) },
      { title: "Чем кончилось", width: 44, cell: ({ settlement }) => settlement },
      { title: "Стал проблемным вопросом", width: 44, cell: ({ problem }) => problem?.name ?? null },
      originColumn<RiskListItem>(),
    ],
    rows: chosenRisks(risks, query),
  });

/** The problem issues that the query leaves, as a table. */
export const problemsSheet = ({ isTraining, query, register: { today, problems } }: RisksPaper): Sheet =>
  registrySheet<ProblemListItem>({
    title: "Проблемные вопросы",
    name: "Проблемные вопросы",
    today,
    isTraining,
    conditions: riskConditions(query, problems, "problems"),
    order: riskOrderWords(query),
    columns: [
      { title: "Проблемный вопрос", width: 56, cell: ({ title }) => title },
      ...placeColumns<ProblemListItem>(),
      { title: "Влияние", width: 12, cell: ({ impact }) => impactWords[degreeOf(impact)] },
      ...measureColumns<ProblemListItem>(today),
      { title: "Состояние", width: 13, cell: ({ state }) => problemStateWords[state] },
      { title: "Возник", width: 12, cell: ({ raisedOn }) => dateCell(raisedOn) },
      { title: "Из риска", width: 44, cell: ({ risk }) => risk?.name ?? null },
      { title: "Решён", width: 12, cell: ({ resolvedOn }) => dateCell(resolvedOn) },
      { title: "Как решён", width: 44, cell: ({ resolution }) => resolution },
      originColumn<ProblemListItem>(),
    ],
    rows: chosenProblems(problems, query),
  });
