import { IconCalendarOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "./empty-state.tsx";
import { ReturnToToday } from "./return-to-today.tsx";

/** Stands on a past day in the place of what has no past. */
export const PresentOnly = ({ title }: { title: string }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={title} icon={IconCalendarOff}>
      {t("shell.presentOnly")} <ReturnToToday />
    </EmptyState>
  );
};
