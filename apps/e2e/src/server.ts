import { test as base } from "@playwright/test";
import type { ServerProcess, ServerSettings } from "./server-process.ts";
import { startServer } from "./server-process.ts";

interface TestFixtures {
  /** Attaches what the server printed during a test that failed. */
  serverLog: void;
}

interface WorkerFixtures {
  /**
   * How the worker's server is set. A spec that says `test.use({ settings: … })`, be it `{}`, gets a worker and a server
   * of its own: specs that write say it, so that nothing they change is seen by others.
   */
  settings: ServerSettings;
  /** The worker's own server: specs in one worker share its data, workers share nothing. */
  kedr: ServerProcess;
}

/** Playwright's `test` with a Kedr behind it: `page.goto("/")` opens the sign-in page of a fresh training portfolio. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  settings: [{}, { scope: "worker", option: true }],
  kedr: [
    async ({ settings }, use) => {
      const server = await startServer(settings);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ kedr }, use) => {
    await use(kedr.url);
  },
  serverLog: [
    async ({ kedr }, use, testInfo) => {
      const before = kedr.output().length;
      await use();
      if (testInfo.status === testInfo.expectedStatus) return;
      await testInfo.attach("server", { body: kedr.output().slice(before), contentType: "text/plain" });
    },
    { auto: true },
  ],
});
