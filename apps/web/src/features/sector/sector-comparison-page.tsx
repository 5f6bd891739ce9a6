import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header.tsx";

export const SectorComparisonPage = () => {
  const { t } = useTranslation();
  return <PageHeader title={t("sector.comparisonTitle")} />;
};
