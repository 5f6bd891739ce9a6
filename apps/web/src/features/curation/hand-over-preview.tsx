import type { CalendarDate } from "@kedr/domain";
import { addDays } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import type { HandOverItem } from "./curation-act.ts";
import classes from "./curation.module.css";

/** What goes over, before anything is sent: the industries with their projects, and who has them until when. */
export const HandOverPreview = ({
  items,
  fromDate,
}: {
  items: readonly HandOverItem[];
  fromDate: CalendarDate | null;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (items.length === 0 || fromDate === null) return null;
  const count = items.reduce((sum, { projects }) => sum + projects, 0);
  return (
    <section aria-label={t("curation.preview.title")}>
      <Text size="sm" fw={500}>
        {t("curation.preview.title")}
      </Text>
      <ul className={classes["preview"]}>
        {items.map(({ curation, industry, projects }) => (
          <li key={curation.id}>
            <Text size="sm">
              {t("curation.preview.line", {
                industry: industry.name,
                projects: t("shared.projects", { count: projects }),
              })}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm">
        {t("curation.preview.total", {
          projects: t("shared.projects", { count }),
          last: format.date(addDays(fromDate, -1)),
          first: format.date(fromDate),
        })}
      </Text>
    </section>
  );
};
