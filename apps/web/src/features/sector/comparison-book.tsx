import { useTranslation } from "react-i18next";
import { BriefingBookIcon } from "../../components/briefing-book-icon.tsx";
import type { SectorLine } from "./comparison-columns.ts";

/** The briefing book of a line's sector. */
export const ComparisonBook = ({ line: { deputy } }: { line: SectorLine }) => {
  const { t } = useTranslation();
  return (
    <BriefingBookIcon
      scope={{ kind: "deputy", positionId: deputy?.id ?? null }}
      subject={deputy?.name ?? t("sector.unassigned")}
    />
  );
};
