import type { TestServer } from "../testing/test-server.ts";

/** One block of a stream: an event with its data, or a setting. */
interface StreamBlock {
  event: string | null;
  data: string;
}

/** An open stream of events, as a browser reads it. */
export interface EventStream {
  response: Response;
  /** All that has come so far. */
  blocks: StreamBlock[];
  /** Resolves when the server closes the stream. */
  ended: Promise<void>;
  close(): void;
}

const readBlock = (text: string): StreamBlock => {
  const fieldOf = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(text)?.[1];
  return { event: fieldOf("event") ?? null, data: fieldOf("data") ?? text };
};

/** Opens a stream at the server under a session. */
export const openStream = async (server: Pick<TestServer, "send">, cookie: string): Promise<EventStream> => {
  const closing = new AbortController();
  const response = await server.send("/events", {
    cookie,
    signal: closing.signal,
    headers: { "accept-encoding": "gzip" },
  });
  const blocks: StreamBlock[] = [];
  const read = async (): Promise<void> => {
    let rest = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const parts = (rest + chunk).split("\n\n");
      rest = parts.pop() ?? "";
      blocks.push(...parts.map(readBlock));
    }
  };
  // Closing from this side breaks the reading off.
  const ended = read().catch(() => undefined);
  return { response, blocks, ended, close: () => closing.abort() };
};
