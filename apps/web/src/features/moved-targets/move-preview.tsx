import type { CalendarDate } from "@kedr/domain";
import { Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useTRPC } from "../../lib/trpc.ts";
import { EffectSummary } from "./effect-summary.tsx";

interface MovePreviewProps {
  milestoneId: string;
  from: CalendarDate;
  newDate: CalendarDate | null;
}

/** The effect of the date in the form, worked out as soon as there is one. */
export const MovePreview = ({ milestoneId, from, newDate }: MovePreviewProps) => {
  const { t } = useTranslation();
  const isAsked = newDate !== null && newDate !== from;
  const query = useQuery({
    ...useTRPC().reschedule.preview.queryOptions({ milestoneId, newDate: newDate ?? from }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return null;
  if (query.data) return <EffectSummary effect={query.data} />;
  return (
    <Text size="sm" c="dimmed" component="output">
      {t(query.isError ? "movedTargets.preview.failed" : "movedTargets.preview.loading")}
    </Text>
  );
};
