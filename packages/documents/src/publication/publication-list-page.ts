import type { PublicationView } from "@kedr/domain";
import { dateInFigures } from "../calendar-words.ts";
import { html, type Content, type Markup } from "./html.ts";
import { renderPage } from "./page-frame.ts";
import { tableHtml } from "./page-parts.ts";

/** What the public list is written of. */
export interface PublicationListPage {
  /** Newest first. */
  publications: readonly PublicationView[];
  /** Null where no strategy is entered. */
  strategy: string | null;
  isTraining: boolean;
}

const pageLink = (number: number): Markup => html`<a href="${number}/">№${"\u00a0"}${number}</a>`;

const correctionsOf = ({ corrects, correctedBy }: PublicationView): Content => {
  const told = [
    ...(corrects === null
      ? []
      : [html`<li>исправляет ${pageLink(corrects.number)}: ${corrects.correction}</li>`]),
    ...correctedBy.map((number) => html`<li>исправлена публикацией ${pageLink(number)}</li>`),
  ];
  return told.length === 0
    ? "—"
    : html`<ul>
        ${told}
      </ul>`;
};

const table = (publications: readonly PublicationView[]): Markup =>
  tableHtml({
    title: "Публикации, новые первыми",
    columns: [
      { title: "№", isNumeric: true },
      { title: "Название", isNumeric: false },
      { title: "По состоянию на", isNumeric: false },
      { title: "Опубликовано", isNumeric: false },
      { title: "Кем", isNumeric: false },
      { title: "Исправления", isNumeric: false },
      { title: "Примечание", isNumeric: false },
    ],
    rows: publications.map((publication) => [
      String(publication.number),
      html`<a href="${publication.number}/">${publication.title}</a>`,
      dateInFigures(publication.asOf),
      dateInFigures(publication.publishedOn),
      publication.publishedBy,
      correctionsOf(publication),
      publication.note ?? "—",
    ]),
    total: null,
  });

/** The list of all publications for everybody: what corrects what stands here, for their own pages never change. */
export const renderPublicationList = ({ publications, strategy, isTraining }: PublicationListPage): string =>
  renderPage({
    title: "Публикации",
    heading: html`<h1>Публикации</h1>
      ${strategy === null ? null : html`<p>${strategy}</p> `}${
        isTraining ? html`<p class="notice"><strong>Учебные данные.</strong></p> ` : null
      }
      <p>Публикация не меняется никогда. Исправление выходит под новым номером и называет прежний.</p> `,
    sections: [
      {
        id: "list",
        title: "Все публикации",
        body: [
          publications.length === 0 ? html`<p>Публикаций пока нет.</p> ` : table(publications),
          html`<p><a href="index.json">Этот список в JSON</a></p> `,
        ],
      },
    ],
  });
