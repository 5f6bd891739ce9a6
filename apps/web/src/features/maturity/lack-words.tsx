import type { IndustryExplanation } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { ExplainLink } from "../../components/explain-link.tsx";

/** What keeps an industry from being computed: its members without a value or a target. */
export const LackList = ({ industry: { members, total, industry } }: { industry: IndustryExplanation }) => {
  const { t } = useTranslation();
  if (total === 0) return <p>{t("maturity.lack.members", { name: industry.name })}</p>;
  const lacking = members.filter(({ counting, lack }) => counting?.isCounted === true && lack !== null);
  return (
    <ul>
      {lacking.map(({ id, name, lack }) => (
        <li key={id}>
          {name}: {lack === null ? null : t(`maturity.lack.${lack}`)}.{" "}
          <ExplainLink subject={id} name={name} />
        </li>
      ))}
    </ul>
  );
};
