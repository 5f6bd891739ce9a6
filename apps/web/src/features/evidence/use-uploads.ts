import { useMutation } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import { useNotices } from "../../components/notices.tsx";
import { newRequestId } from "../../lib/request-id.ts";
import { sendFile } from "../../lib/upload.ts";
import { useLanguage } from "../../lib/use-format.ts";
import { uploadAddress, type EvidenceOwner } from "./owner.ts";
import { uploadsAfter, type Upload, type UploadStep } from "./uploads.ts";

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** Whether the place that asks is still on the screen. */
const useIsThere = () => {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
};

const useSending = (owner: EvidenceOwner, tell: (step: UploadStep) => void) => {
  const language = useLanguage();
  // As a mutation: every read is then asked anew, so that counts and states follow.
  const { mutateAsync } = useMutation({
    retry: false,
    mutationFn: ({ id, file, signal }: Pick<Upload, "id" | "file"> & { signal: AbortSignal }) =>
      sendFile({
        address: uploadAddress(owner, file.name),
        file,
        requestId: id,
        language,
        signal,
        onProgress: (share) => tell({ step: "moved", id, share }),
      }),
  });
  return mutateAsync;
};

/** Files on their way to an owner. They go on when the place is left; what then fails is told by a notice. */
export const useUploads = (owner: EvidenceOwner) => {
  const [uploads, tell] = useReducer(uploadsAfter, []);
  const notices = useNotices();
  const isThere = useIsThere();
  const sending = useSending(owner, tell);
  const send = async (id: string, file: File) => {
    const stopping = new AbortController();
    tell({
      step: "started",
      upload: { id, file, share: 0, error: null, stop: () => stopping.abort() },
    });
    try {
      await sending({ id, file, signal: stopping.signal });
      tell({ step: "gone", id });
    } catch (error) {
      if (isCancelled(error)) return;
      tell({ step: "failed", id, error });
      if (!isThere.current) notices.failed(error);
    }
  };
  return {
    uploads,
    add: (files: readonly File[]) => {
      for (const file of files) void send(newRequestId(), file);
    },
    retry: ({ id, file }: Upload) => void send(id, file),
    dismiss: ({ id, stop }: Upload) => {
      stop();
      tell({ step: "gone", id });
    },
  };
};
