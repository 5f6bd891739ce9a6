import type { IndicatorView } from "@kedr/domain";
import { Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DisagreementBlock } from "../value-entry/disagreement-block.tsx";
import { useMayAdminister } from "./use-may-administer.ts";

/** What sources say differently of one time, and which of it counts. */
export const Disagreements = ({ indicator: { disagreements, unit } }: { indicator: IndicatorView }) => {
  const { t } = useTranslation();
  const mayAdminister = useMayAdminister();
  if (disagreements.length === 0) return null;
  return (
    <Stack gap="xs" mt="sm">
      <Title order={4} fz="sm">
        {t("valueEntry.disagreement.title")}
      </Title>
      {disagreements.map((disagreement) => (
        <DisagreementBlock
          key={disagreement.values.map(({ id }) => id).join()}
          disagreement={disagreement}
          unit={unit}
          canChoose={mayAdminister}
        />
      ))}
    </Stack>
  );
};
