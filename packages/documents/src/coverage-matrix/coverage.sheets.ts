import type { CalendarDate, Cover, Coverage, CoverageIndustry, LinkConfidence } from "@kedr/domain";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.model.ts";

/** What is taken away of the matrix. */
export interface CoveragePaper {
  coverage: Coverage;
  /** «Стратегия в целом», an industry or a post. */
  scope: string;
  preparedOn: CalendarDate;
  isTraining: boolean;
}

const confidenceWords: Readonly<Record<LinkConfidence, string>> = {
  stated: "указана в источнике",
  assumed: "предположена",
  confirmed: "подтверждена",
};

const coverWords: Readonly<Record<Cover["kind"], string>> = {
  no_value: "текущее значение не внесено",
  no_target: "цель не внесена",
  reached: "цель достигнута",
  no_projects: "нет проектов",
  not_stated: "вклад не внесён",
  covered: "вклада хватает",
  short: "вклада не хватает",
};

const yes = (is: boolean): string | null => (is ? "да" : null);

/** A row for each link; an indicator that nobody moves and a project that moves nothing have a row with one end empty. */
const industryRows = ({ industry, indicators, projects, cells }: CoverageIndustry): SheetCell[][] => {
  const projectOf = new Map(projects.map((project) => [project.id, project]));
  const ofIndicators = indicators.flatMap((row): SheetCell[][] => {
    const { id, number, name, unit, cover, isOffPath, hasOnlySick } = row;
    const ends: SheetCell[] = [industry.name, number, name, unit];
    const standing: SheetCell[] = [
      yes(isOffPath),
      yes(hasOnlySick),
      coverWords[cover.kind],
      "need" in cover ? cover.need : null,
    ];
    const own = cells.filter(({ indicatorId }) => indicatorId === id);
    if (own.length === 0) return [[...ends, null, null, null, ...standing]];
    return own.map(({ projectId, confidence, stated }) => [
      ...ends,
      projectOf.get(projectId)?.name ?? projectId,
      confidenceWords[confidence],
      stated,
      ...standing,
    ]);
  });
  const idle = projects.filter(
    ({ isForeign, ...project }) => !isForeign && project.indicators + project.elsewhere === 0,
  );
  return [
    ...ofIndicators,
    ...idle.map(({ name }): SheetCell[] => [
      industry.name,
      null,
      null,
      null,
      name,
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
  ];
};

/** The matrix as a list of links: what the CSV holds, and the first sheet of the workbook. */
export const coverageSheet = ({ industries }: Pick<Coverage, "industries">): Sheet => ({
  name: "Охват",
  columns: [
    { title: "Отрасль", width: 24 },
    { title: "№", width: 6 },
    { title: "Показатель", width: 56 },
    { title: "Единица", width: 14 },
    { title: "Проект", width: 48 },
    { title: "Связь", width: 20 },
    { title: "Вклад до цели", width: 14 },
    { title: "Отстаёт от пути", width: 14 },
    { title: "Только неблагополучные проекты", width: 18 },
    { title: "Хватает ли вклада", width: 24 },
    { title: "Нужно до цели", width: 14 },
  ],
  rows: industries.flatMap(industryRows),
});

const aboutSheet = ({ coverage, scope, preparedOn, isTraining }: CoveragePaper): Sheet => {
  const { totals, today } = coverage;
  return {
    name: "О выгрузке",
    columns: [
      { title: "Что", width: 40 },
      { title: "Значение", width: 60 },
    ],
    rows: [
      ["Охват показателей проектами", scope],
      ["По состоянию на", { date: today }],
      ["Показателей", totals.indicators],
      ["из них без проектов", totals.orphanIndicators],
      ["отстают, и только неблагополучные проекты", totals.offPathSick],
      ["Проектов", totals.projects],
      ["из них без показателей", totals.orphanProjects],
      ["Связей", totals.links.stated + totals.links.confirmed + totals.links.assumed],
      ["из них с вкладом", totals.withContribution],
      ["Подготовлено", { date: preparedOn }],
      ...(isTraining ? [["Данные", "Учебные данные"]] : []),
    ],
  };
};

/** The workbook: the links, and what was asked. */
export const coverageSpreadsheet = (paper: CoveragePaper): Spreadsheet => ({
  title: "Охват показателей проектами",
  sheets: [coverageSheet(paper.coverage), aboutSheet(paper)],
});
