import type { BriefingBook } from "@kedr/domain";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { notEntered } from "../figure-words.ts";
import type { BriefingOutline } from "./briefing-book.model.ts";
import { decisionChapter, planChapter } from "./closing-chapters.ts";
import { goalChapter } from "./goal-chapter.ts";
import { industryChapter } from "./industry-chapter.ts";
import { maturityChapter } from "./maturity-chapter.ts";
import { portfolioChapter } from "./portfolio-chapter.ts";

const heading = "Материалы для доклада";
const trainingNotice = "Учебные данные";

const subjectOf = ({ scope, subject }: BriefingBook): string | null => {
  switch (scope.kind) {
    case "strategy":
      return null;
    case "industry":
      return `Отрасль «${subject?.name ?? notEntered}»`;
    case "deputy":
      return subject?.name ?? "Отрасли без куратора";
  }
};

/**
 * What a briefing book says, in the order of the source's slides: the goal, maturity by industry, projects with their
 * indicators and money, the plan for the year, draft decisions.
 */
export const briefingOutline = (book: BriefingBook): BriefingOutline => {
  const subject = subjectOf(book);
  const asOf = `По состоянию на ${dateInWords(book.today)}`;
  const footer = `По состоянию на ${dateInFigures(book.today)}`;
  const isOneIndustry = book.scope.kind === "industry";
  return {
    title: [heading, subject ?? "Стратегия", dateInFigures(book.today)].join(". "),
    cover: {
      heading,
      strategy: book.strategy?.name ?? "Название стратегии не внесено",
      subject,
      asOf,
      notice: book.isTraining ? trainingNotice : null,
    },
    footer: book.isTraining ? `${footer} · ${trainingNotice}` : footer,
    chapters: [
      goalChapter(book),
      maturityChapter(book),
      // Of one industry the summary would repeat its chapter.
      ...(isOneIndustry ? [] : [portfolioChapter(book)]),
      ...book.industries.map((industry) => industryChapter(book, industry)),
      planChapter(book),
      ...(book.decisions === null ? [] : [decisionChapter(book.decisions)]),
    ],
  };
};
