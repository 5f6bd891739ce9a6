import type { ReactNode } from "react";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";

/** Asks before what is typed gets lost by leaving the page, by a link or by closing the tab. */
export const useUnsavedGuard = (isUnsaved: boolean): ReactNode => {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={status === "blocked"}
      title={t("plan.unsaved.title")}
      confirmLabel={t("plan.unsaved.leave")}
      isDangerous
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      {t("plan.unsaved.text")}
    </ConfirmDialog>
  );
};
