import { html, type Content, type Markup } from "./html.ts";

/** A section of the page, which its contents lead to. */
export interface PageSection {
  id: string;
  title: string;
  body: Content;
}

interface Page {
  title: string;
  heading: Content;
  sections: readonly PageSection[];
}

const contents = (sections: readonly PageSection[]): Markup =>
  html`<nav aria-label="Содержание">
    <ul>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav> `;

const sectionHtml = ({ id, title, body }: PageSection): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section> `;

/** A page that needs nothing but the style beside it: no script, no font or picture from anywhere. */
export const renderPage = ({ title, heading, sections }: Page): string =>
  html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="style.css" />
      </head>
      <body>
        <a class="skip" href="#main">К содержанию</a>
        <header>${heading}</header>
        ${sections.length > 1 ? contents(sections) : null}
        <main id="main" tabindex="-1">${sections.map(sectionHtml)}</main>
      </body>
    </html> `.text;
