import { readPublishedFile, readPublishedList, type PublishedAnswer } from "@kedr/services";
import { type Context, Hono } from "hono";
import type { ServerDeps } from "./deps.ts";

/** A stored file: its bytes never change, so whoever has them need not ask again. */
const forGood = "public, max-age=31536000, immutable";
/**
 * For the list, and for a publication's page: its bytes never change either, but what corrects it stands in a header of
 * the same answer, which one kept for a year would hide. Asking again costs a 304, which carries the header as well.
 */
const askAgain = "public, no-cache";

const answer = (
  context: Context,
  { file }: Pick<PublishedAnswer, "file">,
  cacheControl: string,
): Response => {
  const etag = `"${file.sha256}"`;
  context.header("etag", etag);
  context.header("cache-control", cacheControl);
  const known = context.req.header("if-none-match") ?? "";
  // A compressed answer was given the hash as a weak one.
  if (known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag)) return context.body(null, 304);
  return context.body(Uint8Array.from(file.content), 200, { "content-type": file.contentType });
};

const nameCorrections = (context: Context, { correctedBy }: PublishedAnswer): void => {
  const links = correctedBy.map((number) => `</published/${number}/>; rel="successor-version"`);
  if (links.length > 0) context.header("link", links.join(", "));
};

/**
 * What was published, for anyone: `/published/` lists it, also as `index.json`; `/published/<number>/` is a publication's
 * page with its files beside it, byte for byte as they were published. Without the slash at the end the links of a page
 * would lead elsewhere.
 */
export const publicationRoutes = ({ clock, database, portfolios }: ServerDeps): Hono => {
  const list = async (context: Context, path: string): Promise<Response> => {
    const file = await readPublishedList({ database, portfolios, today: clock.today() }, path);
    return answer(context, { file }, askAgain);
  };
  return new Hono()
    .use("/published/*", async (context, next) => {
      await next();
      context.header("access-control-allow-origin", "*");
    })
    .get("/published", (context) => context.redirect("/published/", 308))
    .get("/published/", (context) => list(context, "index.html"))
    .get("/published/:file{(?:index\\.json|style\\.css)}", (context) =>
      list(context, context.req.param("file")),
    )
    .get("/published/:number", (context) =>
      context.redirect(`/published/${encodeURIComponent(context.req.param("number"))}/`, 308),
    )
    .get("/published/:number/", async (context) => {
      const page = { number: context.req.param("number"), path: "index.html" };
      const published = await readPublishedFile({ database }, page);
      nameCorrections(context, published);
      return answer(context, published, askAgain);
    })
    .get("/published/:number/:path", async (context) =>
      answer(context, await readPublishedFile({ database }, context.req.param()), forGood),
    );
};
