/** The page of a publication that everybody may open without signing in; served beside the client, not by its router. */
export const publicPath = (number: number): string => `/published/${number}/`;

/** A file of a publication, as it was published. */
export const publicFilePath = (number: number, path: string): string =>
  publicPath(number) + path.split("/").map(encodeURIComponent).join("/");

/** The address to be copied and sent. */
export const publicAddress = (number: number): string =>
  new URL(publicPath(number), window.location.origin).href;

/** Where a publication stands on the list. */
export const anchorOf = (number: number): string => `publication-${number}`;
