import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header.tsx";

export const IndicatorsPage = () => {
  const { t } = useTranslation();
  return <PageHeader title={t("indicators.title")} />;
};
