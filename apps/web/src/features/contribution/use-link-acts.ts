import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { LinkEnds } from "./link-ends.ts";

/** What is done to a link at once, each with its way back. */
export const useLinkActs = ({ link: { id: projectIndicatorId, version } }: Pick<LinkEnds, "link">) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const trpc = useTRPC();
  const confirmation = useWrite(trpc.contribution.confirm.mutationOptions());
  const taking = useWrite(trpc.contribution.unconfirm.mutationOptions());
  const withdrawal = useWrite(trpc.contribution.withdraw.mutationOptions());
  const restoring = useWrite(trpc.contribution.restore.mutationOptions());

  const attempt = async (act: () => Promise<unknown>, then: () => void): Promise<boolean> => {
    try {
      await act();
      then();
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const confirm = () =>
    attempt(
      () => confirmation.write({ projectIndicatorId, version }),
      () =>
        done(t("contribution.done.confirm"), {
          run: () =>
            void attempt(
              () => taking.write({ projectIndicatorId, version: version + 1 }),
              () => done(t("contribution.done.unconfirm")),
            ),
        }),
    );
  const unconfirm = () =>
    attempt(
      () => taking.write({ projectIndicatorId, version }),
      () =>
        done(t("contribution.done.unconfirm"), {
          run: () =>
            void attempt(
              () => confirmation.write({ projectIndicatorId, version: version + 1 }),
              () => done(t("contribution.done.confirm")),
            ),
        }),
    );
  const withdraw = () =>
    attempt(
      () => withdrawal.write({ projectIndicatorId, version }),
      () =>
        done(t("contribution.done.withdraw"), {
          run: () =>
            void attempt(
              () => restoring.write({ projectIndicatorId }),
              () => done(t("contribution.done.restore")),
            ),
        }),
    );
  return {
    confirm,
    unconfirm,
    withdraw,
    isWriting: confirmation.isWriting || taking.isWriting || withdrawal.isWriting,
  };
};
