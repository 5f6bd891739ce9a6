import { readFailureShape, RequestFailed } from "./errors.ts";

interface Upload {
  /** Address with what the file belongs to and its name. */
  address: string;
  file: Blob;
  /** The same when the file is sent again: it is then attached once. */
  requestId: string;
  language: string;
  /** Told the share that has left, 0 to 1. */
  onProgress: (share: number) => void;
  /** Aborted when the user changes their mind: the upload then rejects with an `AbortError`. */
  signal: AbortSignal;
}

const unanswered = { message: "", field: null, hint: null, current: null };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const failureOf = (request: XMLHttpRequest): RequestFailed => {
  const known = readFailureShape(parsed(request.responseText));
  if (known) return new RequestFailed(known);
  // A proxy in between may have a limit of its own, and its own page about it.
  const code = request.status === 413 ? "too_large" : request.status < 500 ? "invalid_input" : "internal";
  return new RequestFailed({ code, ...unanswered });
};

/** Sends a file; fetch cannot tell how far it has come, so this is an XMLHttpRequest. Rejects with `RequestFailed`. */
export const sendFile = ({ address, file, requestId, language, onProgress, signal }: Upload): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("idempotency-key", requestId);
    request.setRequestHeader("accept-language", language);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener("load", () => {
      if (request.status === 201) resolve();
      else reject(failureOf(request));
    });
    request.addEventListener("error", () => reject(new RequestFailed({ code: "network", ...unanswered })));
    request.addEventListener("abort", () =>
      reject(new DOMException("The upload was cancelled", "AbortError")),
    );
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
