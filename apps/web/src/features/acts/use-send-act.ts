import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import type { ActDialogProps } from "./act-subject.ts";

/** What was done, in words, and the way back from it. */
interface DoneAct {
  told: string;
  takeBack: () => Promise<void>;
}

/** Sends an act from its dialog: tells of it with the way back and closes; a refusal leaves the form as it is typed. */
export const useSendAct = ({ onClose, onDone }: Pick<ActDialogProps, "onClose" | "onDone">) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  return async <Values extends Record<string, unknown>>(
    form: UseFormReturnType<Values>,
    act: () => Promise<DoneAct>,
  ): Promise<void> => {
    try {
      const { told, takeBack } = await act();
      done(told, { label: t("acts.action.withdraw"), run: () => void takeBack() });
      onDone?.();
      onClose();
    } catch (error) {
      refused(error, form);
    }
  };
};
