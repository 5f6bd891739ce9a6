import type { RegistryColumn } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../../lib/as-of.ts";
import { useSession } from "../../../lib/session.ts";

/** The heading of a column; money is that of the year of the day that is shown. */
export const useColumnTitle = () => {
  const { t } = useTranslation();
  const { today } = useSession();
  const year = (useAsOf() ?? today).slice(0, 4);
  return (id: RegistryColumn | "name"): string => t(`projects.column.${id}`, { year });
};
