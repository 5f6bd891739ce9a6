import type { LedgerQuery, MovedTarget, RescheduleLedger, RescheduleView } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import type { Sheet, SheetCell } from "../spreadsheet/spreadsheet.model.ts";
import { chosenWords } from "./conditions.ts";
import {
  dateCell,
  originColumn,
  registrySheet,
  roundedCell,
  type RegistryTableColumn,
} from "./registry-sheet.ts";
import { rescheduleStateWords } from "./registry-words.ts";

/** The ledger of moved targets to be taken away. */
export interface MovesPaper {
  isTraining: boolean;
  query: LedgerQuery;
  ledger: RescheduleLedger;
}

const showWords: Readonly<Record<LedgerQuery["show"], string>> = {
  accepted: "принятые",
  open: "на рассмотрении",
  all: "все запросы",
};

const kindOf = (target: MovedTarget): string => {
  if (target.kind === "milestone") return "базовый срок";
  return target.year === null ? "цель показателя" : `цель показателя к ${target.year} году`;
};

/** A date where a date was moved, the figure where a value was. */
const endsOf = (target: MovedTarget): { before: SheetCell; after: SheetCell } =>
  target.kind === "milestone"
    ? { before: { date: target.oldDate }, after: { date: target.newDate } }
    : { before: target.oldValue, after: target.newValue };

const columns: readonly RegistryTableColumn<RescheduleView>[] = [
  { title: "Что перенесено", width: 52, cell: ({ target }) => target.title },
  { title: "Вид цели", width: 26, cell: ({ target }) => kindOf(target) },
  { title: "Проект", width: 44, cell: ({ project }) => project.name },
  { title: "Отрасль", width: 24, cell: ({ industry }) => industry.name },
  { title: "Заместитель Губернатора", width: 36, cell: ({ deputy }) => deputy?.name ?? null },
  { title: "Было", width: 12, cell: ({ target }) => endsOf(target).before },
  { title: "Стало", width: 12, cell: ({ target }) => endsOf(target).after },
  {
    title: "Перенос, дней",
    width: 11,
    format: "integer",
    cell: ({ target }) => (target.kind === "milestone" ? target.days : null),
  },
  {
    title: "Изменение значения",
    width: 12,
    cell: ({ target }) =>
      // Past the column's six decimals there is but dust of the subtraction.
      target.kind === "indicator" ? roundedCell(target.newValue - target.oldValue, 6) : null,
  },
  { title: "Единица", width: 12, cell: ({ target }) => (target.kind === "indicator" ? target.unit : null) },
  { title: "Причина", width: 52, cell: ({ reason }) => reason },
  { title: "Ожидаемые последствия", width: 44, cell: ({ effect }) => effect },
  { title: "Запрошено", width: 12, cell: ({ requestedOn }) => dateCell(requestedOn) },
  { title: "Запросил", width: 32, cell: ({ requestedBy }) => requestedBy },
  { title: "Состояние", width: 16, cell: ({ state }) => rescheduleStateWords[state] },
  { title: "Решено", width: 12, cell: ({ decidedOn }) => dateCell(decidedOn) },
  { title: "Решил", width: 32, cell: ({ decidedBy }) => decidedBy },
  { title: "Комментарий к решению", width: 44, cell: ({ decisionComment }) => decisionComment },
  originColumn<RescheduleView>(),
];

const conditionsOf = (query: LedgerQuery, facets: RescheduleLedger["facets"]): string[] => [
  `Показать: ${showWords[query.show]}`,
  ...chosenWords({ filter: "Проект", chosen: query.projects, facets: facets.projects }),
  ...chosenWords({ filter: "Отрасль", chosen: query.industries, facets: facets.industries }),
  ...chosenWords({ filter: "Заместитель Губернатора", chosen: query.deputies, facets: facets.deputies }),
  ...(query.from === null ? [] : [`С даты: ${dateInFigures(query.from)}`]),
  ...(query.to === null ? [] : [`По дату: ${dateInFigures(query.to)}`]),
];

/** The ledger of moved targets as a table, a row a request. */
export const movesSheet = ({ isTraining, query, ledger }: MovesPaper): Sheet =>
  registrySheet({
    title: "Переносы сроков и целей",
    name: "Переносы",
    today: ledger.today,
    isTraining,
    conditions: conditionsOf(query, ledger.facets),
    order: "сначала последние",
    columns,
    rows: ledger.rows,
  });
