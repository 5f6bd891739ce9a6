import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** How a browser can be brought to this machine. */
export type BrowserSource = "debian" | "playwright";

/** What decides where the browser comes from. */
export interface Machine {
  platform: NodeJS.Platform;
  /** `CHROMIUM_PATH`, when set. */
  asked: string | undefined;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightChromium: string;
  /** Installing Debian's packages takes root and `apt-get`. */
  canInstallPackages: boolean;
  /** Whether a browser really is at this path. */
  isBrowser: (path: string) => boolean;
}

/** A browser to use, the ways to get one in the order to try them, or a reason to stop. */
export type BrowserChoice =
  | { kind: "found"; path: string }
  | { kind: "get"; from: BrowserSource[] }
  | { kind: "refused"; reason: string };

/** Playwright's own Chromium, as the caller knows it: this file does without Playwright. */
export interface PlaywrightBrowser {
  path: string;
  /** Downloads it; false when that failed. */
  install: () => boolean;
}

const systemBrowsers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    // Without a window to draw: a quarter less work for the same pages.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
  ],
};

const commands: Record<BrowserSource, string> = {
  debian: "apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell",
  playwright: "npx pnpm@12 --filter @kedr/e2e exec playwright install chromium",
};

/** Decides, touching nothing: `CHROMIUM_PATH`, a browser of the system, Playwright's own, else how to get one. */
export function chooseBrowser(machine: Machine): BrowserChoice {
  const { asked, isBrowser, platform, playwrightChromium } = machine;
  if (asked) {
    return isBrowser(asked)
      ? { kind: "found", path: asked }
      : { kind: "refused", reason: `CHROMIUM_PATH=${asked} is not a browser: correct or unset it` };
  }
  const present = [...(systemBrowsers[platform] ?? []), playwrightChromium].find((path) => isBrowser(path));
  if (present) return { kind: "found", path: present };
  return { kind: "get", from: machine.canInstallPackages ? ["debian", "playwright"] : ["playwright"] };
}

/**
 * Path of a Chromium that can be launched. Gets one when there is none, and says so on stderr.
 * @throws Error naming the one command to run, when no browser can be had
 */
export function findChromium(playwright: PlaywrightBrowser): string {
  const machine: Machine = {
    platform: process.platform,
    asked: process.env["CHROMIUM_PATH"],
    playwrightChromium: playwright.path,
    canInstallPackages: isRoot() && isOnPath("apt-get"),
    isBrowser: answersAsBrowser,
  };
  const choice = chooseBrowser(machine);
  if (choice.kind === "found") return choice.path;
  if (choice.kind === "refused") throw new Error(choice.reason);
  for (const source of choice.from) {
    console.error(`No Chromium on this machine: getting one with \`${commands[source]}\``);
    const isInstalled = source === "debian" ? installDebianChromium() : playwright.install();
    const second = isInstalled ? chooseBrowser(machine) : choice;
    if (second.kind === "found") return second.path;
  }
  const [first = "playwright"] = choice.from;
  throw new Error(`The browser tests need Chromium, and it could not be fetched. Run: ${commands[first]}`);
}

/** Arguments for a quiet, offline browser. Chromium's sandbox refuses to work as root. */
export function chromiumArguments(asRoot: boolean = isRoot()): string[] {
  return [
    ...(asRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isOnPath(command: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** Ubuntu's /usr/bin/chromium-browser can be a stub that only asks for a snap, so on Linux the browser must answer. */
function answersAsBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function installDebianChromium(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // stdout belongs to the tests' own report.
  const aptGet = (...args: string[]) =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", 2, 2] }).status === 0;
  return aptGet("update") && aptGet("install", "-y", "--no-install-recommends", "chromium-headless-shell");
}
