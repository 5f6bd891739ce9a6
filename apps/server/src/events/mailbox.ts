/** What one stream is told. `beat` says nothing but that the stream still stands. */
export type LiveEvent = { kind: "change"; revision: string } | { kind: "notification" } | { kind: "beat" };

/** What waits to be sent on one stream: the latest of each kind, however slowly it is taken. */
export interface Mailbox {
  put(event: LiveEvent): void;
  /** Waits until there is something; null once the box is closed. */
  take(): Promise<LiveEvent[] | null>;
  close(): void;
}

export const createMailbox = (): Mailbox => {
  const waiting = new Map<LiveEvent["kind"], LiveEvent>();
  let isClosed = false;
  let wake = (): void => undefined;
  return {
    put: (event) => {
      waiting.set(event.kind, event);
      wake();
    },
    take: async () => {
      if (waiting.size === 0 && !isClosed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (isClosed) return null;
      const events = [...waiting.values()];
      waiting.clear();
      return events;
    },
    close: () => {
      isClosed = true;
      wake();
    },
  };
};
