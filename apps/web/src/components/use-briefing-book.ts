import type { BriefingScope, CalendarDate } from "@kedr/domain";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BriefingStep, requestBriefing } from "../lib/briefing-book.ts";
import { saveFile } from "../lib/save-file.ts";
import { useLanguage } from "../lib/use-format.ts";
import { briefingAddress, type BriefingFormat } from "./briefing-address.ts";
import { useNotices } from "./notices.tsx";

interface Preparing {
  isUnderWay: boolean;
  /** The last step told; null before the first. */
  step: BriefingStep | null;
  /** Why the last attempt failed. */
  error: unknown;
}

const idle: Preparing = { isUnderWay: false, step: null, error: null };

/** Has a book prepared and saved, one at a time. Leaving the place cancels it. */
export const useBriefingBook = (onSaved: () => void) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const notices = useNotices();
  const [state, setState] = useState<Preparing>(idle);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const cancel = () => {
    stopping.current?.abort();
    setState(idle);
  };
  const prepare = async (
    scope: BriefingScope,
    options: { format: BriefingFormat; asOf: CalendarDate | undefined },
  ): Promise<void> => {
    const stop = new AbortController();
    stopping.current = stop;
    setState({ ...idle, isUnderWay: true });
    try {
      const book = await requestBriefing({
        address: briefingAddress(scope, options),
        language,
        signal: stop.signal,
        onStep: (step) => {
          if (!stop.signal.aborted) setState({ isUnderWay: true, step, error: null });
        },
      });
      saveFile(book);
      setState(idle);
      notices.done(t("briefing.saved", { fileName: book.fileName }));
      onSaved();
    } catch (error) {
      if (!stop.signal.aborted) setState({ ...idle, error });
    }
  };
  return { ...state, prepare, cancel };
};
