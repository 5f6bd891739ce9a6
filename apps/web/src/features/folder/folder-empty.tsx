import type { Folder } from "@kedr/domain";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { timeInTomsk } from "./time-in-tomsk.ts";

interface FolderEmptyProps {
  folder: Folder;
  /** When it was last looked at: milliseconds of the browser's clock. */
  readAt: number;
}

/** Says that nothing waits, and when it was last looked at. */
export const FolderEmpty = ({ folder, readAt }: FolderEmptyProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  if (folder.scope === "none") {
    return <EmptyState title={t("folder.nobody")}>{t("folder.nobodyText")}</EmptyState>;
  }
  if (isReadOnly) {
    return (
      <EmptyState title={t("folder.emptyPast", { date: format.date(folder.today) })} icon={IconCircleCheck} />
    );
  }
  return (
    <EmptyState title={t("folder.empty")} icon={IconCircleCheck}>
      {t("folder.emptyText")} {t("folder.checkedAt", { time: timeInTomsk(readAt, language) })}
    </EmptyState>
  );
};
