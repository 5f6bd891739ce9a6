import { type Context, Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { ServerDeps } from "../deps.ts";
import { createRequestContext } from "../request-context.ts";
import { signedIn } from "../signed-in.ts";
import type { LiveEvent } from "./mailbox.ts";

/** After how many milliseconds a browser that lost the stream asks for it again. */
const retry = 3000;

const send = (stream: SSEStreamingApi, event: LiveEvent): Promise<void> =>
  stream.writeSSE({ event: event.kind, data: event.kind === "change" ? event.revision : "" });

/**
 * That something has changed, as server-sent events: `change` with the change log's last sequence, at first and after each
 * change; `notification` when the account's own notifications are others than before; `beat` now and then, so that either side
 * sees that the other is there. Nothing of what has changed is told: that is asked for as always, with the reader's
 * permissions.
 */
export const eventRoutes = (deps: ServerDeps): Hono => {
  const isStillSignedIn = async (context: Context, accountId: string): Promise<boolean> => {
    // An open page nobody looks at must not prolong the session.
    const { headers } = context.req.raw;
    const session = await deps.auth.api.getSession({ headers, query: { disableRefresh: true } });
    return session?.user.id === accountId;
  };
  return new Hono().get("/", async (context) => {
    const { actor } = signedIn(await createRequestContext(context, deps));
    const { accountId } = actor;
    const box = deps.live.open(accountId);
    const revision = deps.live.revision();
    const response = streamSSE(context, async (stream) => {
      stream.onAbort(() => box.close());
      try {
        await stream.write(`retry: ${retry}\n\n`);
        if (revision !== null) await send(stream, { kind: "change", revision });
        for (let events = await box.take(); events !== null; events = await box.take()) {
          for (const event of events) {
            if (event.kind === "beat" && !(await isStillSignedIn(context, accountId))) return;
            await send(stream, event);
          }
        }
      } finally {
        box.close();
      }
    });
    response.headers.set("cache-control", "no-store, no-transform");
    // nginx holds answers back until it has a bufferful, unless told otherwise.
    response.headers.set("x-accel-buffering", "no");
    return response;
  });
};
