// Bundles the server into dist/, with what it loads at run time beside it: the embedded database, the
// migrations and the built client. dist/ then starts without looking anything up.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const dist = new URL("../dist/", import.meta.url);
const { resolve } = createRequire(new URL("../../../packages/db/package.json", import.meta.url));
const folderOf = (module: string): URL => new URL(".", pathToFileURL(resolve(module)));

// The thread that writes briefing books, and the files by which it paints their charts.
const briefing = new URL("../../../packages/services/src/briefing/", import.meta.url);
const ofServices = createRequire(new URL("write-briefing.worker.ts", briefing));
const chartFiles = [
  "@resvg/resvg-wasm/index_bg.wasm",
  "@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf",
];

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await build({
  entryPoints: {
    main: fileURLToPath(new URL("../src/main.ts", import.meta.url)),
    "write-briefing.worker": fileURLToPath(new URL("write-briefing.worker.ts", briefing)),
  },
  outdir: fileURLToPath(dist),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  sourcemap: true,
  legalComments: "none",
  logLevel: "warning",
  external: ["pg-native"],
  banner: {
    js: 'import { createRequire as kedrCreateRequire } from "node:module"; const require = kedrCreateRequire(import.meta.url);',
  },
});

const pglite = folderOf("@electric-sql/pglite");
await Promise.all([
  ...["pglite.wasm", "pglite.data", "initdb.wasm"].map((file) =>
    cp(new URL(file, pglite), new URL(file, dist)),
  ),
  ...chartFiles.map((file) => cp(ofServices.resolve(file), new URL(`node_modules/${file}`, dist))),
  cp(new URL("../../../prisma/migrations/", import.meta.url), new URL("migrations/", dist), {
    recursive: true,
  }),
  cp(new URL("../../web/dist/", import.meta.url), new URL("client/", dist), { recursive: true }),
]);

// Compressed once, as small as it gets, rather than at each request.
const client = fileURLToPath(new URL("client/", dist));
for (const file of await readdir(client, { recursive: true })) {
  if (!/\.(js|css|html|svg)$/.test(file)) continue;
  const bytes = await readFile(join(client, file));
  await writeFile(join(client, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  await writeFile(join(client, `${file}.br`), brotliCompressSync(bytes, { params: quality }));
}
