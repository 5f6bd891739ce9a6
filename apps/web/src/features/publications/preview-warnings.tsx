import type { PublicationPreview } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { controlDifferences, isMismatch } from "./control-differences.ts";

/** What to mind before everybody reads it: training data, and totals that do not agree. */
export const PreviewWarnings = ({ preview: { isTraining, controls } }: { preview: PublicationPreview }) => {
  const { t } = useTranslation();
  return (
    <>
      {isTraining ? <Notice tone="warning">{t("publications.preview.training")}</Notice> : null}
      {controlDifferences(controls).some(isMismatch) ? (
        <Notice tone="warning">{t("publications.preview.mismatch")}</Notice>
      ) : null}
    </>
  );
};
