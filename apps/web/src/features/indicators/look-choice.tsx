import { useTranslation } from "react-i18next";
import { Segments } from "../../components/segments.tsx";
import { useIndicatorsSearch } from "./use-indicators-search.ts";

/** The list as a table, or as drawings. */
export const LookChoice = () => {
  const { t } = useTranslation();
  const { search, change } = useIndicatorsSearch();
  return (
    <div data-no-print>
      <Segments
        label={t("charts.view.label")}
        value={search.look ?? "table"}
        options={[
          { value: "table", label: t("charts.view.table") },
          { value: "charts", label: t("charts.view.charts") },
        ]}
        onChange={(look) => change({ look: look === "charts" ? "charts" : undefined })}
      />
    </div>
  );
};
