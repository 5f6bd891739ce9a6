import { type FailureCode, readFailureShape, RequestFailed } from "./errors.ts";

/** How far the server has come with a book; a chapter's title is in the language of the book. */
export interface BriefingStep {
  step: number;
  steps: number;
  stage: "waiting" | "start" | "chapter" | "closing";
  title: string | null;
}

export interface BriefingFile {
  fileName: string;
  file: Blob;
}

interface BriefingRequest {
  address: string;
  language: string;
  onStep: (step: BriefingStep) => void;
  /** Aborted when the user changes their mind: the request then rejects with an `AbortError`. */
  signal: AbortSignal;
}

type Line =
  | BriefingStep
  | { fileName: string; contentType: string; base64: string }
  /** What went wrong on the way, in the shape of every failure. */
  | { failure: unknown };

const failed = (code: FailureCode): RequestFailed =>
  new RequestFailed({ code, message: "", field: null, hint: null, current: null });

const failureOf = (body: unknown): RequestFailed => {
  const known = readFailureShape(body);
  return known ? new RequestFailed(known) : failed("internal");
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Complete lines of a stream, each as soon as it has come. */
async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const parts = (rest + part.value).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

/** Reads the steps of an answer up to its file. Rejects with `RequestFailed` when it ends without one. */
export const readBriefing = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onStep: (step: BriefingStep) => void,
): Promise<BriefingFile> => {
  for await (const text of linesOf(body)) {
    const line = JSON.parse(text) as Line;
    if ("failure" in line) throw failureOf(line.failure);
    if ("step" in line) {
      onStep(line);
      continue;
    }
    const { fileName, contentType, base64 } = line;
    return { fileName, file: new Blob([bytesOf(base64)], { type: contentType }) };
  }
  throw failed("network");
};

/** Has a briefing book prepared, and tells how far it is. Rejects with `RequestFailed`. */
export const requestBriefing = async (request: BriefingRequest): Promise<BriefingFile> => {
  const { address, language, onStep, signal } = request;
  const headers = { accept: "application/x-ndjson", "accept-language": language };
  try {
    const response = await fetch(address, { headers, signal });
    if (!response.ok) throw failureOf(await response.json().catch(() => null));
    if (response.body === null) throw failed("network");
    return await readBriefing(response.body, onStep);
  } catch (error) {
    if (error instanceof RequestFailed || signal.aborted) throw error;
    throw failed("network");
  }
};
