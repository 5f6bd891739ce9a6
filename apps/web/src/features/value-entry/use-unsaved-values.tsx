import type { ReactNode } from "react";
import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";

/** Asks before typed values get lost by leaving the page; another choice on the page itself keeps them. */
export const useUnsavedValues = (count: number): ReactNode => {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => count > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => count > 0,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      isOpen={status === "blocked"}
      title={t("valueEntry.unsaved.title")}
      confirmLabel={t("valueEntry.unsaved.leave")}
      isDangerous
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      {t("valueEntry.unsaved.text", { count })}
    </ConfirmDialog>
  );
};
