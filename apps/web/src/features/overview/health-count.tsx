import type { Health } from "@kedr/domain";
import type { RegistryFilters } from "../../components/registry-link.tsx";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { RegistryLink } from "../../components/registry-link.tsx";

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
  if (count === 0)
    return (
      <Text span inherit c="dimmed">
        0
      </Text>
    );
  const words = t("overview.portfolio.countIn", { count, health: t(`shared.health.${health}`) });
  return (
    <RegistryLink
      filters={{ ...filters, health: [health] }}
      label={of === undefined ? words : `${words}, ${of}`}
    >
      {count}
    </RegistryLink>
  );
};
