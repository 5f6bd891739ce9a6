import { SimpleGrid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useTRPC } from "../../lib/trpc.ts";
import { ScheduleForm } from "./schedule-form.tsx";

/** When periods open, are due and close from now on. */
export const ScheduleSection = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().period.settings.queryOptions());
  return (
    <SectionCard title={t("periods.settings")} note={t("periods.settingsNote")}>
      <QueryView query={query}>
        {({ settings }) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {settings.map((one) => (
              <ScheduleForm key={one.kind} settings={one} />
            ))}
          </SimpleGrid>
        )}
      </QueryView>
    </SectionCard>
  );
};
