import { describe, expect, it } from "vitest";
import type { BrowserChoice, Machine } from "./find-chromium.ts";
import { chooseBrowser, chromiumArguments } from "./find-chromium.ts";

const own = "/home/someone/.cache/ms-playwright/chromium/chrome";

interface Case {
  name: string;
  on?: NodeJS.Platform;
  asked?: string;
  present: string[];
  asRootOnDebian?: boolean;
  expected: BrowserChoice;
}

const cases: Case[] = [
  {
    name: "CHROMIUM_PATH wins over everything",
    asked: "/opt/chromium",
    present: ["/opt/chromium", "/usr/bin/chromium", own],
    expected: { kind: "found", path: "/opt/chromium" },
  },
  {
    name: "a wrong CHROMIUM_PATH is said, not passed over",
    asked: "/opt/gone",
    present: ["/usr/bin/chromium"],
    asRootOnDebian: true,
    expected: { kind: "refused", reason: "CHROMIUM_PATH=/opt/gone is not a browser: correct or unset it" },
  },
  {
    name: "an empty CHROMIUM_PATH counts as unset",
    asked: "",
    present: ["/usr/bin/chromium"],
    expected: { kind: "found", path: "/usr/bin/chromium" },
  },
  {
    name: "the system's Chromium comes before Chrome and Playwright's",
    present: [own, "/usr/bin/google-chrome", "/usr/bin/chromium-browser"],
    expected: { kind: "found", path: "/usr/bin/chromium-browser" },
  },
  {
    name: "the one without a window comes before Chromium",
    present: [own, "/usr/bin/chromium", "/usr/bin/chromium-headless-shell"],
    expected: { kind: "found", path: "/usr/bin/chromium-headless-shell" },
  },
  {
    name: "Chrome serves where there is no Chromium",
    present: ["/usr/bin/google-chrome", own],
    expected: { kind: "found", path: "/usr/bin/google-chrome" },
  },
  {
    name: "a Mac keeps its browsers among the applications",
    on: "darwin",
    present: ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    expected: { kind: "found", path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" },
  },
  {
    name: "Windows keeps them among the programs",
    on: "win32",
    present: ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    expected: { kind: "found", path: "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" },
  },
  {
    name: "what Playwright downloaded before is used again",
    present: [own],
    asRootOnDebian: true,
    expected: { kind: "found", path: own },
  },
  {
    name: "a system without a known place still has Playwright's",
    on: "freebsd",
    present: [own, "/usr/bin/chromium"],
    expected: { kind: "found", path: own },
  },
  {
    name: "root on Debian gets the distribution's, else Playwright's",
    present: [],
    asRootOnDebian: true,
    expected: { kind: "get", from: ["debian", "playwright"] },
  },
  {
    name: "everyone else gets Playwright's",
    present: [],
    expected: { kind: "get", from: ["playwright"] },
  },
];

describe("chooseBrowser", () => {
  it.each(cases)("$name", ({ on = "linux", asked, present, asRootOnDebian = false, expected }) => {
    const machine: Machine = {
      platform: on,
      asked,
      playwrightChromium: own,
      canInstallPackages: asRootOnDebian,
      isBrowser: (path) => present.includes(path),
    };
    expect(chooseBrowser(machine)).toEqual(expected);
  });
});

describe("chromiumArguments", () => {
  it("gives up the sandbox only as root", () => {
    expect(chromiumArguments(true)).toContain("--no-sandbox");
    expect(chromiumArguments(false)).not.toContain("--no-sandbox");
    expect(chromiumArguments(false)).toContain("--disable-quic");
  });
});
