import type { IndicatorView, PublicationContent, PublicationFileView, PublicationHeader } from "@kedr/domain";
import { goalChapter } from "../briefing/goal-chapter.ts";
import { maturityChapter } from "../briefing/maturity-chapter.ts";
import { portfolioChapter } from "../briefing/portfolio-chapter.ts";
import { dateInFigures, dateInWords } from "../calendar-words.ts";
import { html, type Content, type Markup } from "./html.ts";
import { renderPage, type PageSection } from "./page-frame.ts";
import { factsHtml, partHtml, tableHtml } from "./page-parts.ts";
import { indicatorTable, projectTable, yearTable } from "./publication-tables.ts";
import { sizeWords } from "./size-words.ts";

/** What the page is written of; it names the other files, not itself. */
export interface PublicationPage {
  header: PublicationHeader;
  content: PublicationContent;
  files: readonly PublicationFileView[];
}

// Between № and a number, so that they never part at the end of a line.
const nbsp = "\u00a0";

const correctionOf = ({ corrects }: PublicationHeader): Markup | null =>
  corrects &&
  html`<p>
    Исправляет <a href="../${corrects.number}/">публикацию №${nbsp}${corrects.number}</a>:
    ${corrects.correction}
  </p> `;

const trainingNotice = html`<p class="notice">
  <strong>Учебные данные.</strong> Строки с этой отметкой придуманы для обучения. В остальных строках учебными
  могут быть контрольные точки и суммы, а значит, и ход работ, состояние и итоги.
</p> `;

const headingOf = ({ header, content: { book } }: PublicationPage): Markup =>
  html`<p>Публикация №${nbsp}${header.number}</p>
    <h1>${header.title}</h1>
    <p>${book.strategy?.name ?? "Название стратегии не внесено"}</p>
    ${book.isTraining ? trainingNotice : null} ${correctionOf(header)}
    ${factsHtml([
      { label: "По состоянию на", value: dateInWords(header.asOf) },
      { label: "Опубликовано", value: dateInWords(header.publishedOn) },
      { label: "Кем", value: header.publishedBy },
    ])}
    ${header.note && html`<p>Примечание: ${header.note}</p> `}
    <p>
      Эта страница и её файлы не меняются. Есть ли исправление, видно в <a href="../">списке публикаций</a>.
    </p> `;

const projectsOf = ({ book }: PublicationContent): Content =>
  book.industries.map((industry) => [
    html`<h3>${industry.overview.industry.name}</h3> `,
    industry.projects.length === 0
      ? html`<p>Проекты отрасли не внесены.</p> `
      : tableHtml(projectTable(industry)),
  ]);

const indicatorsOf = ({ book, indicators }: PublicationContent): Content => {
  const industries = book.industries.map(({ overview }) => overview.industry);
  const groups: { title: string; rows: IndicatorView[] }[] = [
    ...industries.map(({ id, name }) => ({
      title: name,
      rows: indicators.filter(({ industry }) => industry?.id === id),
    })),
    { title: "Вне отраслей", rows: indicators.filter(({ industry }) => industry === null) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return html`<p>Показатели не внесены.</p> `;
  return groups.map(({ title, rows }) => [html`<h3>${title}</h3> `, tableHtml(indicatorTable(title, rows))]);
};

const fileTable = (files: readonly PublicationFileView[]): Markup =>
  tableHtml({
    title: "Файлы публикации",
    columns: [
      { title: "Файл", isNumeric: false },
      { title: "Размер", isNumeric: true },
      { title: "Контрольная сумма SHA-256", isNumeric: false },
    ],
    rows: files.map(({ path, size, sha256 }) => [
      html`<a href="${path}">${path}</a>`,
      sizeWords(size),
      html`<code>${sha256}</code>`,
    ]),
    total: null,
  });

const sectionsOf = ({ content, files }: PublicationPage): PageSection[] => {
  const { book, fundingYears } = content;
  return [
    { id: "goals", title: "Цели и контрольные итоги", body: goalChapter(book).parts.map(partHtml) },
    { id: "overview", title: "Обзор", body: portfolioChapter(book).parts.map(partHtml) },
    { id: "maturity", title: "Цифровая зрелость отраслей", body: maturityChapter(book).parts.map(partHtml) },
    { id: "projects", title: "Проекты", body: projectsOf(content) },
    { id: "indicators", title: "Показатели", body: indicatorsOf(content) },
    {
      id: "money",
      title: "Финансирование по годам",
      body:
        fundingYears.length === 0
          ? html`<p>Финансирование не внесено.</p> `
          : tableHtml(yearTable(fundingYears)),
    },
    { id: "files", title: "Файлы", body: fileTable(files) },
  ];
};

/** The page of a publication: every figure in the words of the briefing book, what the source does not say «не внесено». */
export const renderPublicationPage = (page: PublicationPage): string => {
  const { header } = page;
  return renderPage({
    title: `Публикация № ${header.number}. ${header.title}. ${dateInFigures(header.asOf)}`,
    heading: headingOf(page),
    sections: sectionsOf(page),
  });
};
