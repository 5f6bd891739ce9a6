import type { Sector } from "@kedr/domain";
import { Group, NativeSelect } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useAccount } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { mayCompare } from "./may-compare.ts";
import { sectorKey } from "./sector-search.ts";
import classes from "./sector.module.css";

/** The other sectors, for those who may see them side by side. */
export const SectorSelect = ({ sector }: { sector: Sector | undefined }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const isOffered = mayCompare(useAccount());
  const comparison = useQuery({
    ...useTRPC().sector.compare.queryOptions({ asOf: useAsOf() }),
    enabled: isOffered,
  });
  if (!isOffered) return null;
  const options = (comparison.data?.sectors ?? []).map(({ deputy }) => ({
    value: sectorKey(deputy),
    label: deputy?.name ?? t("sector.unassigned"),
  }));
  const current = sector && sectorKey(sector.deputy);
  // A post that curates nothing is no sector to choose, but may be the reader's own.
  const chosen = options.some(({ value }) => value === current) ? current : "";
  return (
    <Group gap="xs" className={classes["choice"] ?? ""}>
      <NativeSelect
        aria-label={t("sector.choose")}
        className={classes["select"] ?? ""}
        value={chosen ?? ""}
        data={
          chosen === "" ? [{ value: "", label: t("sector.chooseOne"), disabled: true }, ...options] : options
        }
        onChange={(event) =>
          void navigate({ to: "/sector", search: { positionId: event.currentTarget.value } })
        }
      />
      <ButtonLink to="/sector/comparison" variant="default" leftSection={<IconScale size={16} aria-hidden />}>
        {t("sector.toComparison")}
      </ButtonLink>
    </Group>
  );
};
