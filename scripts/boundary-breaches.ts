/** One small file that breaks exactly one rule of `.dependency-cruiser.cjs`, or (rule null) a lawful neighbour of a breach. */
export interface PlantedFile {
  rule: string | null;
  file: string;
  source: string;
}

const breach = (rule: string, file: string, imported: string): PlantedFile => ({
  rule,
  file,
  source: `import { thing } from "${imported}";\n`,
});

const lawful = (file: string, source: string): PlantedFile => ({ rule: null, file, source });

/** Every rule stands here at least once: a rule that no planted file can set off has stopped working. */
export const plantedFiles: readonly PlantedFile[] = [
  breach("arrows-of-domain", "packages/domain/src/to-db.ts", "@kedr/db"),
  breach("arrows-of-documents", "packages/documents/src/to-services.ts", "@kedr/services"),
  breach("arrows-of-db", "packages/db/src/to-dataset.ts", "@kedr/dataset"),
  breach("arrows-of-services", "packages/services/src/to-api.ts", "@kedr/api"),
  breach("arrows-of-api", "packages/api/src/to-db.ts", "@kedr/db"),
  breach("arrows-of-dataset", "packages/dataset/src/to-services.ts", "@kedr/services"),
  breach("arrows-of-testing", "packages/testing/src/to-web.ts", "../../../apps/web/src/main.tsx"),
  breach("arrows-of-server", "apps/server/src/to-documents.ts", "@kedr/documents"),
  breach("arrows-of-web", "apps/web/src/to-services.ts", "@kedr/services"),
  breach("arrows-of-e2e", "apps/e2e/src/to-domain.ts", "@kedr/domain"),

  breach("closed-list-of-domain", "packages/domain/src/to-node.ts", "node:fs"),
  breach("closed-list-of-domain", "packages/domain/src/to-docx.ts", "docx"),
  breach("closed-list-of-documents", "packages/documents/src/to-node.ts", "node:path"),
  breach("closed-list-of-documents", "packages/documents/src/to-zod.ts", "zod"),

  breach("prisma-only-in-db", "packages/services/src/to-prisma.ts", "@prisma/client"),
  breach("prisma-only-in-db", "packages/dataset/src/to-pglite.ts", "@electric-sql/pglite"),
  breach("prisma-only-in-db", "apps/server/src/to-pg.ts", "pg"),
  breach("hono-only-in-server", "packages/api/src/to-hono.ts", "hono"),
  breach("hono-only-in-server", "apps/web/src/to-hono-node.ts", "@hono/node-server"),
  breach("trpc-server-only-in-api-and-server", "packages/services/src/to-trpc.ts", "@trpc/server"),

  breach("web-takes-types-of-the-server", "apps/web/src/to-api.ts", "@kedr/api"),
  breach("web-takes-types-of-the-server", "apps/web/src/to-trpc.ts", "@trpc/server"),
  breach("web-layer-lib", "apps/web/src/lib/to-components.ts", "../components/button.tsx"),
  breach("web-layer-components", "apps/web/src/components/to-features.ts", "../features/list/list.tsx"),
  breach("web-layer-features", "apps/web/src/features/to-routes.ts", "../routes/page.tsx"),

  breach("testing-only-in-tests", "packages/services/src/to-testing.ts", "@kedr/testing"),
  breach("testing-only-in-tests", "packages/services/src/to-test-doors.ts", "@kedr/db/testing"),
  breach("no-deep-imports", "packages/services/src/to-inside.ts", "../../db/src/inside.ts"),
  breach("no-deep-imports", "apps/server/src/to-web.ts", "../../web/src/main.tsx"),
  breach("no-cycles", "packages/domain/src/hen.ts", "./egg.ts"),
  breach("no-cycles", "packages/domain/src/egg.ts", "./hen.ts"),
  breach("declared-dependencies", "packages/services/src/to-react.ts", "react"),
  breach("no-dev-dependencies-in-the-product", "packages/services/src/to-vitest.ts", "vitest"),
  breach("resolvable", "packages/services/src/to-inside-by-name.ts", "@kedr/db/src/inside.ts"),
  breach("resolvable", "packages/services/src/to-nowhere.ts", "./nowhere.ts"),

  lawful("packages/domain/src/with-zod.ts", `import { z } from "zod";\n`),
  lawful("packages/domain/src/rule.test.ts", `import fc from "fast-check";\nimport { it } from "vitest";\n`),
  lawful("packages/db/src/inside.ts", `import pg from "pg";\nimport { x } from "@kedr/domain";\n`),
  lawful(
    "packages/services/src/use-case.ts",
    `import { x } from "@kedr/db";\nimport { y } from "@kedr/documents";\n`,
  ),
  lawful(
    "packages/db/src/testing/index.ts",
    `import { x } from "../inside.ts";\nimport { y } from "vitest";\n`,
  ),
  lawful("packages/testing/src/database.ts", `import { x } from "@kedr/db/testing";\n`),
  lawful("packages/services/src/use-case.test.ts", `import { x } from "@kedr/testing";\n`),
  lawful("apps/server/src/app.ts", `import { Hono } from "hono";\nimport { x } from "@kedr/api";\n`),
  lawful(
    "apps/web/src/main.tsx",
    `import type { AppRouter } from "@kedr/api";\nimport { x } from "@kedr/domain";\n`,
  ),
  lawful("apps/web/src/routes/page.tsx", `import { List } from "../features/list/list.tsx";\n`),
  lawful("apps/web/src/features/list/list.tsx", `import { Button } from "../../components/button.tsx";\n`),
  lawful("apps/web/src/components/button.tsx", `import { useState } from "react";\n`),
];
