import type { BriefingPart, BriefingTable } from "../briefing/briefing-book.model.ts";
import { html, type Content, type Markup } from "./html.ts";

/** A table of the page: that of a briefing book, or one whose cells hold more than text. */
export interface PageTable extends Pick<BriefingTable, "title" | "total"> {
  columns: readonly Pick<BriefingTable["columns"][number], "title" | "isNumeric">[];
  rows: readonly (readonly Content[])[];
}

/** «учебные данные» beside what is of the training portfolio. */
export const trainingMark = (isTraining: boolean): Markup | null =>
  isTraining ? html` <span class="training">учебные данные</span>` : null;

/** A table with its caption; one too wide for the page can be scrolled, also with the keyboard. */
export const tableHtml = ({ title, columns, rows, total }: PageTable): Markup => {
  const naming = columns.findIndex(({ isNumeric }) => !isNumeric);
  const cellOf = (content: Content, place: number): Markup => {
    const look = columns[place]?.isNumeric ? "figure" : "words";
    return place === naming
      ? html`<th scope="row" class="${look}">${content}</th>`
      : html`<td class="${look}">${content}</td>`;
  };
  return html`<div class="sheet" role="group" aria-label="${title}" tabindex="0">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            (column) =>
              html`<th scope="col" class="${column.isNumeric ? "figure" : "words"}">${column.title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cellOf)}
            </tr> `,
        )}
      </tbody>
      ${
        total &&
        html`<tfoot>
          <tr>
            ${total.map(cellOf)}
          </tr>
        </tfoot> `
      }
    </table>
  </div> `;
};

/** Figures with what they are. */
export const factsHtml = (facts: readonly { label: string; value: Content }[]): Markup =>
  html`<dl>
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div> `,
    )}
  </dl> `;

/** A part of a briefing book; its charts show figures of the tables beside them, which the page leaves at that. */
export const partHtml = (part: BriefingPart): Markup | null => {
  switch (part.kind) {
    case "table":
      return tableHtml(part);
    case "facts":
      return factsHtml(part.facts);
    case "list":
      return html`<p>${part.title}</p>
        <ol>
          ${part.items.map((item) => html`<li>${item}</li>`)}
        </ol> `;
    case "note":
      return html`<p>${part.text}</p> `;
    case "chart":
      return null;
  }
};
