import type { IndicatorDisagreement } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { DisagreementBlock } from "./disagreement-block.tsx";
import classes from "./value-entry.module.css";

interface DisagreementsSectionProps {
  disagreements: readonly IndicatorDisagreement[];
  canChoose: boolean;
}

/** All indicators of which sources say different things of one time. */
export const DisagreementsSection = ({ disagreements, canChoose }: DisagreementsSectionProps) => {
  const { t } = useTranslation();
  return (
    <SectionCard title={t("valueEntry.disagreement.title")} note={t("valueEntry.disagreement.note")}>
      {disagreements.length === 0 ? <Text>{t("valueEntry.disagreement.none")}</Text> : null}
      <ul className={classes["arguments"]}>
        {disagreements.map(({ indicator, ...disagreement }) => (
          <li key={disagreement.values.map(({ id }) => id).join()}>
            <Text fw={500}>{indicator.name}</Text>
            <DisagreementBlock disagreement={disagreement} unit={indicator.unit} canChoose={canChoose} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
