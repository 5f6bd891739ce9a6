import type { QueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { showNotice } from "../../components/notice-stack.ts";
import type { Failure } from "../../lib/errors.ts";
import type { ApiClient } from "../../lib/trpc.ts";
import { newRequestId } from "../../lib/request-id.ts";
import { isReportWaiting } from "../../lib/waiting-mark.ts";
import type { Delivery, Sender } from "./delivery.ts";
import { deliverWaiting } from "./delivery.ts";
import { isSamePlace } from "./kept-store.ts";
import { isTelling } from "./submission-kinds.ts";
import type { Queued, Waiting } from "./waiting.ts";
import { queueReport, readWaiting } from "./waiting.ts";

const betweenAttempts = 30_000;
/** An answer that takes longer counts as lost; the report is then sent again with the same id. */
const patience = 30_000;

export type Posted =
  | { state: "sent"; answer: unknown }
  | { state: "refused"; failure: Failure }
  | { state: "waiting" };

const senderOf = (api: ApiClient): Sender => ({
  accountId: async () => (await api.session.get.query()).account?.id ?? null,
  send: ({ requestId, submission }) => {
    const { report } = api;
    const lost = { signal: AbortSignal.timeout(patience) };
    return isTelling(submission)
      ? report.tellValues.mutate({ ...submission, requestId }, lost)
      : report.submit.mutate({ ...submission, requestId }, lost);
  },
});

const announce = ({ waiting, refusal }: Delivery): void => {
  const project = waiting.projectName;
  const sent = isTelling(waiting.submission) ? "report.post.valuesSent" : "report.post.sent";
  showNotice({
    color: refusal ? "red.9" : "cedar",
    autoClose: refusal ? false : 8000,
    closeButtonProps: { "aria-label": i18next.t("shared.action.close") },
    title: refusal ? i18next.t("report.post.refused", { project }) : undefined,
    message: refusal ? refusal.message : i18next.t(sent, { project }),
  });
};

const createPost = (api: ApiClient, queryClient: QueryClient) => {
  const sender = senderOf(api);
  /** Told of everything that was settled, but for the report whose page tells it itself. */
  const run = async (watched: Waiting | null): Promise<Delivery[]> => {
    const settled = await deliverWaiting(sender);
    for (const delivery of settled)
      if (!watched || !isSamePlace(watched.place, delivery.waiting.place)) announce(delivery);
    if (settled.length > 0) void queryClient.invalidateQueries();
    return settled;
  };
  const again = (): void => {
    // A browser that cannot read its own storage has nothing waiting in it.
    if (isReportWaiting()) run(null).catch(() => undefined);
  };
  addEventListener("online", again);
  setInterval(again, betweenAttempts);

  const sendUnkept = async (queued: Queued): Promise<Posted> => {
    const waiting: Waiting = { ...queued, requestId: newRequestId(), refusal: null };
    return { state: "sent", answer: await sender.send(waiting) };
  };
  const post = async (queued: Queued): Promise<Posted> => {
    const waiting = await queueReport(queued).catch(() => null);
    if (!waiting) return sendUnkept(queued);
    const mine = (await run(waiting)).find((delivery) => isSamePlace(delivery.waiting.place, waiting.place));
    if (mine)
      return mine.refusal
        ? { state: "refused", failure: mine.refusal }
        : { state: "sent", answer: mine.answer };
    // Another tab may have had it in hand.
    const left = await readWaiting(waiting.place);
    if (left === null) return { state: "sent", answer: null };
    return left.refusal ? { state: "refused", failure: left.refusal } : { state: "waiting" };
  };
  return { post, again };
};

export type ReportPost = ReturnType<typeof createPost>;

let started: ReportPost | null = null;

/** Sends what waits, now and whenever the network is back; one for the whole application. */
export const startReportPost = (api: ApiClient, queryClient: QueryClient): ReportPost =>
  (started ??= createPost(api, queryClient));
