import type { Reference } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ActButtonRow } from "./act-button-row.tsx";
import { AssignDialog } from "./assign-dialog.tsx";

/** An assignment about an industry as a whole, for whoever may give one. */
export const AssignIndustryButton = ({ industry }: { industry: Reference }) => {
  const { t } = useTranslation();
  const about = { projectId: null, projectName: industry.name, industryId: industry.id };
  return (
    <ActButtonRow
      acts={["assign"]}
      nameOf={(act) => t("acts.action.about", { action: t(`acts.action.${act}`), name: industry.name })}
    >
      {(_act, onClose) => <AssignDialog {...about} onClose={onClose} />}
    </ActButtonRow>
  );
};
