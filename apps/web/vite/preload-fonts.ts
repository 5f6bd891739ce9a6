import type { Plugin } from "vite";

/** Letters of both alphabets; the rouble sign waits until something costs roubles. */
const needed = /golos-text-(cyrillic|latin)-wght-.*\.woff2$/;

/** The page asks for the letters at once, not when styles and code have shown that there is text to draw. */
export const preloadFonts = (): Plugin => ({
  name: "kedr-preload-fonts",
  transformIndexHtml: (_, { bundle }) =>
    Object.keys(bundle ?? {})
      .filter((file) => needed.test(file))
      .map((file) => ({
        tag: "link",
        injectTo: "head",
        attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: true },
      })),
});
