import type { ChosenAddressee } from "./chosen-addressee.ts";
import type { DecisionFields } from "../decision-edit.ts";
import { notInstructed } from "@kedr/domain";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice.tsx";
import { instructsLocalGovernment } from "../decision-edit.ts";

interface VerbNoticeProps {
  point: Pick<DecisionFields, "verb" | "text" | "addressees">;
  addressed: readonly ChosenAddressee[];
  onRecommend: () => void;
}

/** Tells that somebody cannot be instructed, and mends it with one press. */
export const VerbNotice = ({ point, addressed, onRecommend }: VerbNoticeProps) => {
  const { t } = useTranslation();
  const wrong = notInstructed(point.verb, addressed);
  if (wrong.length === 0 && (addressed.length > 0 || !instructsLocalGovernment(point))) return null;
  return (
    <Notice tone="warning">
      {wrong.length === 0
        ? t("council.decision.localInstructed")
        : t("agenda.addressees.cannotInstruct", { names: wrong.map(({ name }) => name).join("; ") })}{" "}
      <Button size="compact-sm" variant="default" onClick={onRecommend}>
        {t("council.decision.useRecommend")}
      </Button>
    </Notice>
  );
};
