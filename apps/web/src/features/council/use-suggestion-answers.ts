import type { Suggestion } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";

/** Answering suggestions: each answer can be taken back from the notice that confirms it. */
export const useSuggestionAnswers = () => {
  const { t } = useTranslation();
  const { meeting, writes } = useAgendaDesk();
  const { done, failed } = useNotices();
  const [acceptedKey, setAcceptedKey] = useState<string | null>(null);
  const { id: meetingId } = meeting;

  const attempt = async (write: () => Promise<unknown>) => {
    try {
      await write();
    } catch (error) {
      failed(error);
    }
  };
  const accept = async (suggestionKey: string) => {
    setAcceptedKey(suggestionKey);
    await attempt(async () => {
      const { items } = await writes.accept.write({ meetingId, suggestionKey });
      const item = items.find((one) => one.suggestionKey === suggestionKey);
      if (!item) return;
      done(t("council.suggestions.accepted", { number: item.number }), {
        run: () => void attempt(() => writes.removeItem.write({ itemId: item.id, version: item.version })),
      });
    });
    setAcceptedKey(null);
  };
  const decline = async ({ key: suggestionKey }: Suggestion, reason: string) => {
    await writes.decline.write({ meetingId, suggestionKey, reason });
    done(t("council.suggestions.declined"), {
      run: () => void attempt(() => writes.restore.write({ meetingId, suggestionKey })),
    });
  };
  return { accept, decline, acceptedKey, isDeclining: writes.decline.isWriting };
};
