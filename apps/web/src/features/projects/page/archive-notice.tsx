import type { ProjectPage } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice.tsx";
import { useFormat } from "../../../lib/use-format.ts";

/** Since when and why the project counts nowhere; nothing for one that counts. */
export const ArchiveNotice = ({ page: { archive } }: { page: ProjectPage }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (archive === null) return null;
  const { fromDate, reason, archivedBy } = archive;
  return (
    <Notice tone="neutral">
      {t("projects.archived", { date: format.date(fromDate), reason, archivedBy })}
    </Notice>
  );
};
