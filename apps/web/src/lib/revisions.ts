type Fetch = typeof fetch;

/** Which changes the data on this page already know, by the change log's sequence that the server tells with its answers. */
export interface Revisions {
  /** `fetch` for the API, which reads from each answer what it knows. */
  fetch: Fetch;
  /** The last change that is known here; null before the first answer. */
  known: () => number | null;
  /** All reads that begin from now on know this change. */
  reach: (sequence: number) => void;
  /** Resolves when no write of this page waits for its answer: which change was its own is known then. */
  settled: () => Promise<void>;
}

const header = "kedr-revision";

const sequenceOf = (response: Response): number | null => {
  const text = response.headers.get(header);
  return text === null ? null : Number(text);
};

export const createRevisions = (send: Fetch = (input, init) => fetch(input, init)): Revisions => {
  let known: number | null = null;
  let writing = 0;
  let wake: (() => void)[] = [];

  const reach = (sequence: number): void => {
    known = Math.max(known ?? 0, sequence);
  };
  const write: Fetch = async (input, init) => {
    writing += 1;
    try {
      const response = await send(input, init);
      const sequence = sequenceOf(response);
      // After a write everything is read anew; a refused one, or a batch refused in part, leaves all as it was.
      if (response.status === 200 && sequence !== null) reach(sequence);
      return response;
    } finally {
      writing -= 1;
      if (writing === 0) {
        const woken = wake;
        wake = [];
        for (const resolve of woken) resolve();
      }
    }
  };
  const read: Fetch = async (input, init) => {
    const response = await send(input, init);
    // Later reads may know more, but what was read first does not.
    known ??= sequenceOf(response);
    return response;
  };
  return {
    fetch: (input, init) => (init?.method === "POST" ? write(input, init) : read(input, init)),
    known: () => known,
    reach,
    settled: () => (writing === 0 ? Promise.resolve() : new Promise((resolve) => wake.push(resolve))),
  };
};
