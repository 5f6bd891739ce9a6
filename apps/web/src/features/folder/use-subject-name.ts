import type { FolderSubject } from "@kedr/domain";
import { useTranslation } from "react-i18next";

/** What a subject is called: the ordinary reports together have a name of the interface. */
export const useSubjectName = ({ kind, name }: FolderSubject): string => {
  const { t } = useTranslation();
  return kind === "reports" ? t("folder.plain") : name;
};
