import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

/** Takes curations back, and says that it was done or why not. */
export const useTakeBack = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().curation.takeBack.mutationOptions());
  return {
    isWriting,
    takeBack: async (curations: Parameters<typeof write>[0]["curations"]): Promise<void> => {
      try {
        await write({ curations });
        notices.done(t("curation.done.takenBack"));
      } catch (error) {
        notices.failed(error);
      }
    },
  };
};
