import type { CalendarDate, PositionStanding, ProjectPage, ProjectPassport, Reference } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { entered, notEntered } from "../figure-words.ts";
import { kindWords, originWords } from "../registry/registry-words.ts";

type Passport = ProjectPage["passport"];

const stageWords: Readonly<Record<ProjectPage["summary"]["stage"], string>> = {
  active: "Реализуется",
  paused: "Приостановлен",
  cancelled: "Отменён",
  completed: "Завершён",
};

/** Said of a post that nobody holds as its own; of a held one there is nothing to add. */
const standingWords: Readonly<Record<PositionStanding, string>> = {
  held: "",
  acting: " (исполняется временно)",
  vacant: " (вакантна)",
  not_entered: "",
};

const nameOf = (reference: Reference | null): string => reference?.name ?? notEntered;

const namesOf = (references: readonly Reference[]): string =>
  references.length === 0 ? notEntered : references.map(({ name }) => name).join("; ");

const curatorWords = ({ summary, deputyStanding }: ProjectPassport["page"]): string =>
  `${nameOf(summary.deputy)}${deputyStanding === null ? "" : standingWords[deputyStanding]}`;

/** «с 01.03.2022 по 31.12.2024»; one end alone where only it is entered. */
export const periodWords = (startDate: CalendarDate | null, endDate: CalendarDate | null): string => {
  const ends = [
    ...(startDate === null ? [] : [`с ${dateInFigures(startDate)}`]),
    ...(endDate === null ? [] : [`по ${dateInFigures(endDate)}`]),
  ];
  return ends.length === 0 ? notEntered : ends.join(" ");
};

const sourceWords = ({ provenance }: Passport, origin: ProjectPage["summary"]["origin"]): string =>
  [provenance.document, provenance.slide === null ? null : `слайд ${provenance.slide}`, provenance.note]
    .filter((part) => part !== null)
    .join(", ") || originWords[origin];

/** The lines of «Основные положения»: what is asked, and what is known of it. */
export const basicLines = ({ page, strategy }: ProjectPassport): [label: string, value: string][] => {
  const { summary, passport } = page;
  return [
    ["Наименование проекта", summary.name],
    ["Полное наименование", passport.fullName ?? notEntered],
    ["Вид проекта", kindWords[summary.kind]],
    ["Отрасль", summary.industry.name],
    ["Стратегия", strategy ?? notEntered],
    ["Цель стратегии", entered(passport.goal, ({ number, text }) => `${number}. ${text}`)],
    ["Федеральный проект", passport.federalProject ?? notEntered],
    ["Правовые акты", namesOf(passport.ties.acts)],
    ["Срок реализации", periodWords(passport.startDate, passport.endDate)],
    ["Стадия", stageWords[summary.stage]],
    ["Куратор", curatorWords(page)],
    ["Ответственный орган", nameOf(passport.responsibleAuthority)],
    ["Руководитель проекта", nameOf(summary.lead)],
    ["Исполнители", namesOf(passport.ties.performers)],
    ["Информационные системы", namesOf(passport.ties.systems)],
    ["Источник сведений", sourceWords(passport, summary.origin)],
  ];
};
