/** The part of an `EventSource` that is used. */
interface EventStream {
  readonly readyState: number;
  addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => void;
  close: () => void;
}

interface LiveNews {
  /** The stream is open: at first, or again, and something may have gone unheard. */
  onOpen: () => void;
  /** The change log's last sequence. */
  onChange: (sequence: number) => void;
  /** The account's notifications are others than before. */
  onNotification: () => void;
  /** The server has refused the stream: the session may be over. */
  onRefused: () => void;
  /** Whether the connection has been away long enough to say so. */
  onLost: (isLost: boolean) => void;
}

/** Milliseconds. */
const shortestPause = 1000;
const longestPause = 15_000;
/** A stream that held for so long has not failed for a lasting reason. */
const steadyAfter = 30_000;
/** The server beats every 25 seconds: a stream that is silent for longer is dead, though nobody has said so. */
const longestSilence = 60_000;
/** Shorter breaks are not worth a word. */
const grace = 3000;
const closed = 2;

/** What the server tells, through broken connections. It begins with `resume`. */
export const followEvents = (open: () => EventStream, news: LiveNews) => {
  let stream: EventStream | null = null;
  let failures = 0;
  let openedAt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;

  const found = (): void => {
    clearTimeout(losing);
    losing = undefined;
    news.onLost(false);
  };
  const failed = (): void => {
    if (stream?.readyState === closed) news.onRefused();
    stream?.close();
    clearTimeout(silence);
    if (openedAt > 0 && performance.now() - openedAt > steadyAfter) failures = 0;
    openedAt = 0;
    losing ??= setTimeout(() => news.onLost(true), grace);
    retry = setTimeout(connect, Math.min(shortestPause * 2 ** failures, longestPause));
    failures += 1;
  };
  const expectMore = (): void => {
    clearTimeout(silence);
    silence = setTimeout(failed, longestSilence);
  };
  const connect = (): void => {
    const opening = open();
    stream = opening;
    expectMore();
    const on = (type: string, heard: (data: string) => void): void =>
      opening.addEventListener(type, ({ data }) => {
        if (stream !== opening) return;
        expectMore();
        heard(String(data));
      });
    on("open", () => {
      openedAt = performance.now();
      found();
      news.onOpen();
    });
    on("beat", () => undefined);
    on("change", (data) => news.onChange(Number(data)));
    on("notification", news.onNotification);
    on("error", failed);
  };
  return {
    /** Nobody looks: the connection is given up. */
    pause: (): void => {
      clearTimeout(retry);
      clearTimeout(silence);
      stream?.close();
      stream = null;
      failures = 0;
      found();
    },
    resume: (): void => {
      if (stream === null) connect();
    },
  };
};
