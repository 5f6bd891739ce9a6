import "./theme/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { currentLanguage, startMessages } from "./i18n/index.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { createRevisions } from "./lib/revisions.ts";
import { createApiClient, createApiOptions } from "./lib/trpc.ts";
import { isRecordWaiting, isReportWaiting } from "./lib/waiting-mark.ts";
import { createAppRouter } from "./router.tsx";
import { printInLight } from "./theme/print-in-light.ts";

printInLight();

const revisions = createRevisions();
const api = createApiClient(currentLanguage, revisions);
const queryClient = createQueryClient(() => void leaveSignedOut());
const router = createAppRouter({ queryClient, revisions, trpc: createApiOptions(api, queryClient) });

/** The server forgot the session: everything read under it goes, and sign-in leads back here. */
const leaveSignedOut = async (): Promise<void> => {
  if (router.state.location.pathname === "/sign-in") return;
  const returnTo = router.state.location.href;
  queryClient.clear();
  await router.navigate({ to: "/sign-in", search: { returnTo } });
};

const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root.");
const render = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App api={api} queryClient={queryClient} router={router} />
    </StrictMode>,
  );
// Where the words of the saved language cannot be had, the page is in Russian.
startMessages().then(render, render);

/** A report left without a network goes when the application is opened again, on whatever page. */
const sendWaitingReports = async (): Promise<void> => {
  const { startReportPost } = await import("./features/report/report-post.ts");
  startReportPost(api, queryClient).again();
};

if (isReportWaiting()) sendWaitingReports().catch(() => undefined);

/** So do the words of a meeting's record. */
const sendWaitingRecords = async (): Promise<void> => {
  const { sendLeftRecords } = await import("./features/council/record/record-post.ts");
  const { minutes } = createApiOptions(api, queryClient);
  await sendLeftRecords({ api, queryClient, keyOf: (meetingId) => minutes.get.queryKey({ meetingId }) });
};

if (isRecordWaiting()) sendWaitingRecords().catch(() => undefined);
