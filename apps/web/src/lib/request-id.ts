/** A random UUID (version 4). `crypto.randomUUID` is missing on plain HTTP, where small offices run the system. */
export const newRequestId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

/** Gives each write its id, and the same id again when a write is repeated after an answer was lost. */
export const createRequestIds = (next: () => string = newRequestId) => {
  const unanswered = new Map<string, string>();
  return {
    idFor: (input: unknown): string => {
      const key = JSON.stringify(input);
      const id = unanswered.get(key) ?? next();
      unanswered.set(key, id);
      return id;
    },
    /** The server answered, so the same words sent again are a new wish. */
    answered: (input: unknown): void => void unanswered.delete(JSON.stringify(input)),
  };
};
