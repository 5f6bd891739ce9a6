import type { Health } from "@kedr/domain";
import type { RegistryFilters } from "../../components/registry-link.tsx";
import { useTranslation } from "react-i18next";
import { ProjectCount } from "./project-count.tsx";

interface HealthCountProps {
  count: number;
  health: Health;
  /** What the count is of besides the health. */
  filters: RegistryFilters;
  /** The same in words; the whole portfolio unless given. */
  of?: string;
}

/** A number of projects in a health; leads to them. */
export const HealthCount = ({ count, health, filters, of }: HealthCountProps) => {
  const { t } = useTranslation();
  const words = t("overview.portfolio.countIn", { count, health: t(`shared.health.${health}`) });
  return (
    <ProjectCount
      count={count}
      filters={{ ...filters, health: [health] }}
      label={of === undefined ? words : `${words}, ${of}`}
    />
  );
};
