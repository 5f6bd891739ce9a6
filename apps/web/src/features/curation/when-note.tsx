import type { CalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { useSession } from "../../lib/session.ts";
import { useCurators } from "./use-curators.ts";

/** What a day other than today means: a plan, or something recorded afterwards. */
export const WhenNote = ({ day }: { day: CalendarDate | null }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  if (day === null || day === today) return null;
  return day > today ? (
    <Notice tone="info">{t("curation.form.planned")}</Notice>
  ) : (
    <Notice tone="warning">{t("curation.form.afterwards")}</Notice>
  );
};

/** Nobody holds the post that is chosen, or not for good. */
export const StandingNote = ({ positionId }: { positionId: string | null }) => {
  const { t } = useTranslation();
  const standing = useCurators().find(({ post }) => post.id === positionId)?.standing;
  if (standing !== "vacant" && standing !== "acting") return null;
  return <Notice tone="warning">{t(`curation.form.chosen.${standing}`)}</Notice>;
};
