// Checks who imports whom, by the rules in `.dependency-cruiser.cjs`, and that the check itself still works:
// it must have seen every source file, and must find every breach planted for it in a throw-away workspace.
import { glob } from "node:fs/promises";
import { join, sep } from "node:path";
import { cruise } from "dependency-cruiser";
import type { ICruiseResult } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { plantedFiles } from "./boundary-breaches.ts";
import { inPlantedWorkspace, workspaceFolders } from "./planted-workspace.ts";

const root = join(import.meta.dirname, "..");
const config = await extractDepcruiseConfig(join(root, ".dependency-cruiser.cjs"));

async function cruiseFolder(baseDir: string, paths: string[]): Promise<ICruiseResult> {
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const { output } = await cruise(paths, { ...config.options, ruleSet, validate: true, baseDir });
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of a graph");
  return output;
}

/** Violations of the tree as it stands. */
function breaches(graph: ICruiseResult): string[] {
  return graph.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? cycle.map(({ name }) => name).join(" -> ") : to;
    const reason = config.forbidden?.find(({ name }) => name === rule.name)?.comment ?? "";
    return `${rule.name}: ${from} -> ${way}\n    ${reason}`;
  });
}

/** Source files that the graph does not hold: what was not read was not checked. */
async function unseen(graph: ICruiseResult): Promise<string[]> {
  const seen = new Set(graph.modules.map(({ source }) => source));
  const missing: string[] = [];
  for (const folder of await workspaceFolders(root)) {
    for await (const path of glob(`${folder}/src/**/*.{ts,tsx}`, { cwd: root })) {
      const file = path.replaceAll(sep, "/");
      const isGenerated = file.startsWith("packages/db/src/generated/") || file.endsWith(".d.ts");
      if (!isGenerated && !seen.has(file)) missing.push(`not read by the boundary check: ${file}`);
    }
  }
  return missing;
}

/** What is wrong with the check itself, seen on the planted files. */
function blindSpots(graph: ICruiseResult): string[] {
  const broken = new Map(
    graph.modules.map(({ source, dependencies }) => [
      source,
      dependencies.flatMap(({ rules = [] }) => rules.map(({ name }) => name)),
    ]),
  );
  const missed = plantedFiles
    .filter(({ rule, file }) => rule !== null && !broken.get(file)?.includes(rule))
    .map(({ rule, file }) => `${rule}: the planted breach ${file} was not found`);
  const falseAlarms = plantedFiles
    .filter(({ rule, file }) => rule === null && broken.get(file)?.length !== 0)
    .map(({ file }) => `the lawful ${file} was refused or not read: ${broken.get(file)?.join() ?? ""}`);
  const unproven = (config.forbidden ?? [])
    .filter(({ name }) => !plantedFiles.some(({ rule }) => rule === name))
    .map(({ name }) => `${name}: no breach is planted for this rule`);
  return [...missed, ...falseAlarms, ...unproven];
}

const graph = await cruiseFolder(root, ["packages", "apps", "scripts"]);
const planted = await inPlantedWorkspace(root, (folder) => cruiseFolder(folder, ["packages", "apps"]));
const problems = [...breaches(graph), ...(await unseen(graph)), ...blindSpots(planted)];

const { totalCruised, totalDependenciesCruised = 0 } = graph.summary;
const plantedBreaches = plantedFiles.filter(({ rule }) => rule !== null).length;
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(
  `Boundaries: ${totalCruised} modules, ${totalDependenciesCruised} imports, ${config.forbidden?.length ?? 0} rules, ` +
    `${plantedBreaches} planted breaches; ${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
