// Who may import whom. `scripts/check-boundaries.ts` runs these rules and proves each of them on planted breaches.

/** Workspace packages that each folder may import; `config` and itself are always allowed, `testing` only in tests. */
const arrows = {
  "packages/domain": [],
  "packages/documents": ["domain"],
  "packages/db": ["domain"],
  "packages/services": ["db", "documents", "domain"],
  "packages/api": ["services", "domain"],
  "packages/dataset": ["db", "domain"],
  "packages/testing": ["api", "dataset", "db", "documents", "domain", "services"],
  "apps/server": ["api", "dataset", "db", "domain", "services"],
  "apps/web": ["api", "domain"],
  "apps/e2e": [],
};

/** npm packages that only some folders may import. */
const keepers = [
  {
    name: "prisma-only-in-db",
    comment: "Prisma and the database drivers are behind packages/db.",
    npm: "@prisma/[^/]+|prisma|@electric-sql/pglite[^/]*|pglite-prisma-adapter|pg|proper-lockfile",
    keptBy: "^packages/db/|^prisma\\.config\\.ts$",
  },
  {
    name: "hono-only-in-server",
    comment: "HTTP is known to apps/server alone.",
    npm: "hono|@hono/[^/]+",
    keptBy: "^apps/server/",
  },
  {
    name: "trpc-server-only-in-api-and-server",
    comment: "Services throw AppError; tRPC begins in packages/api.",
    npm: "@trpc/server",
    keptBy: "^(packages/api|apps/server|apps/web)/",
  },
];

/** Folders that list every npm package they may use outside tests. */
const closedLists = [
  { folder: "packages/domain", npm: "zod|date-fns" },
  { folder: "packages/documents", npm: "docx|fflate|hucre|ical-generator|pptxgenjs|@resvg/resvg-wasm" },
];

/** The client's layers, outermost first: each may import those after it. */
const webLayers = ["routes", "features", "components", "lib"];

const tests = "\\.(test|office|postgres|fixture)\\.tsx?$";
/** What exists for tests only: packages/testing, and the doors that other packages open to it. */
const testDoors = "^packages/(testing/|[^/]+/src/testing/)";
// An undeclared package does not resolve under pnpm; it is then known by its bare name.
const node = (names) => `(^|node_modules/)(${names})(/|$)`;
const severity = "error";

const arrowRules = Object.entries(arrows).map(([folder, allowed]) => ({
  name: `arrows-of-${folder.split("/")[1]}`,
  comment: `${folder} imports of the workspace: ${allowed.join(", ") || "nothing"}.`,
  severity,
  from: { path: `^${folder}/` },
  to: {
    path: "^(packages|apps)/",
    pathNot: [`^${folder}/`, "^packages/testing/", `^packages/(${["config", ...allowed].join("|")})/`],
  },
}));

const keeperRules = keepers.map(({ name, comment, npm, keptBy }) => ({
  name,
  comment,
  severity,
  from: { pathNot: [keptBy, "(^|/)node_modules/"] },
  to: { path: node(npm) },
}));

const closedListRules = closedLists.map(({ folder, npm }) => ({
  name: `closed-list-of-${folder.split("/")[1]}`,
  comment: `${folder} uses ${npm.replaceAll("|", ", ")} and nothing else from npm or Node.`,
  severity,
  from: { path: `^${folder}/src/`, pathNot: tests },
  to: { pathNot: ["^packages/", node(npm)] },
}));

const webLayerRules = webLayers.slice(1).map((layer, index) => ({
  name: `web-layer-${layer}`,
  comment: `routes -> features -> components -> lib: ${layer} must not look outward.`,
  severity,
  from: { path: `^apps/web/src/${layer}/` },
  to: { path: `^apps/web/src/(${webLayers.slice(0, index + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...arrowRules,
    ...keeperRules,
    ...closedListRules,
    ...webLayerRules,
    {
      name: "web-takes-types-of-the-server",
      comment: "The client knows the API by its types; no server code may reach the browser.",
      severity,
      from: { path: "^apps/web/" },
      to: { path: ["^packages/api/", node("@trpc/server")], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "testing-only-in-tests",
      comment: "Factories and test databases never reach the product.",
      severity,
      from: {
        path: "^(packages|apps|scripts)/",
        pathNot: [testDoors, "^apps/server/src/testing/", tests],
      },
      to: { path: testDoors },
    },
    {
      // By name only what `exports` offers resolves; so a deep import can only be a path.
      name: "no-deep-imports",
      comment: "Another package is entered by its name, never by a path into its folder.",
      severity,
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "no-cycles",
      comment: "Modules that need each other are one module, or miss a third.",
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: "declared-dependencies",
      comment: "What a package imports stands in its own package.json.",
      severity,
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-dependencies-in-the-product",
      comment: "What runs is declared under `dependencies`.",
      severity,
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: [tests, testDoors, "^apps/e2e/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^packages/" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would also escape every rule above.",
      severity,
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: ["^(packages|apps)/[^/]+/dist/", "^packages/db/src/generated/"] },
    tsPreCompilationDeps: "specify",
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
