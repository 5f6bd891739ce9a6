/** A file on its way, or one that did not arrive. */
export interface Upload {
  /** Also the request's key, so that a second try of the same file is attached once. */
  id: string;
  file: File;
  /** 0 to 1. */
  share: number;
  error: unknown;
  stop: () => void;
}

export type UploadStep =
  | { step: "started"; upload: Upload }
  | { step: "moved"; id: string; share: number }
  | { step: "failed"; id: string; error: unknown }
  /** Arrived, cancelled or put aside. */
  | { step: "gone"; id: string };

/** The uploads after a step, in the order in which they were started. */
export const uploadsAfter = (uploads: readonly Upload[], step: UploadStep): readonly Upload[] => {
  switch (step.step) {
    case "started":
      return [...uploads.filter(({ id }) => id !== step.upload.id), step.upload];
    case "moved":
      return uploads.map((upload) => (upload.id === step.id ? { ...upload, share: step.share } : upload));
    case "failed":
      return uploads.map((upload) => (upload.id === step.id ? { ...upload, error: step.error } : upload));
    case "gone":
      return uploads.filter(({ id }) => id !== step.id);
  }
};
