import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const forever = "public, max-age=31536000, immutable";

/** The built client: hashed files for ever, and the page itself for every address that is a view. */
export const clientRoutes = (folder: string): Hono =>
  new Hono()
    .use(
      "/assets/*",
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (_, context) => context.header("cache-control", forever),
      }),
    )
    .get("/assets/*", (context) => context.notFound())
    .use("/*", serveStatic({ root: folder, index: "none", precompressed: true }))
    .get("/*", async (context) => {
      context.header("cache-control", "no-cache");
      return context.html(await readFile(join(folder, "index.html"), "utf8"));
    });
