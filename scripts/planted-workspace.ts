import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { plantedFiles } from "./boundary-breaches.ts";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Folders of the workspace that hold a package.json, relative to the root: `packages/domain`, `apps/web` … */
export async function workspaceFolders(root: string): Promise<string[]> {
  const folders = ["packages", "apps"].map(async (parent) => {
    const entries = await readdir(join(root, parent), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => `${parent}/${entry.name}`);
  });
  return (await Promise.all(folders)).flat().toSorted();
}

/**
 * Writes a throw-away workspace with Kedr's real manifests and only planted sources, hands over its folder, and
 * removes it. Everything that any package declares resolves from its root, as in a hoisted install: so an
 * undeclared import is caught by the rules and not by luck.
 */
export async function inPlantedWorkspace<T>(root: string, use: (folder: string) => Promise<T>): Promise<T> {
  const planted = await realpath(await mkdtemp(join(tmpdir(), "kedr-boundaries-")));
  try {
    for (const folder of await workspaceFolders(root)) await plantPackage({ root, planted, folder });
    for (const { file, source } of plantedFiles) await write(join(planted, file), source);
    return await use(planted);
  } finally {
    await rm(planted, { recursive: true });
  }
}

async function plantPackage(where: { root: string; planted: string; folder: string }): Promise<void> {
  const { root, planted, folder } = where;
  const manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Manifest;
  await write(join(planted, folder, "src/index.ts"), "export {};\n");
  await copyFile(join(root, folder, "package.json"), join(planted, folder, "package.json"));
  await link(join(planted, folder), join(planted, "node_modules", manifest.name));
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (name.startsWith("@kedr/")) continue;
    await link(await realpath(join(root, folder, "node_modules", name)), join(planted, "node_modules", name));
  }
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await symlink(target, path, "junction");
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
