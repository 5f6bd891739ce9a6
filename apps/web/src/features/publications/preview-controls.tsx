import type { PublicationControl } from "@kedr/domain";
import { Group, Text, Title } from "@mantine/core";
import { IconEqualNot } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { type ControlDifference, controlDifferences, isMismatch } from "./control-differences.ts";

/** What the strategy declares of itself beside what is entered, disagreements first. */
export const PreviewControls = ({ controls }: { controls: readonly PublicationControl[] }) => {
  const { t } = useTranslation();
  const lines = controlDifferences(controls);
  const isDeclared = lines.some(({ declared }) => declared !== null);
  return (
    <div>
      <Title order={4} size="sm" mb={4}>
        {t("publications.preview.controls")}
      </Title>
      {isDeclared ? null : (
        <Text size="sm" c="dimmed">
          {t("publications.preview.undeclared")}
        </Text>
      )}
      <FactList
        facts={lines.map((line) => ({
          label: t(`publications.preview.subject.${line.label}`),
          value: <Line line={line} />,
        }))}
      />
    </div>
  );
};

const Line = ({ line }: { line: ControlDifference }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { declared, entered, difference } = line;
  return (
    <Group component="span" gap="4px 8px">
      {declared === null
        ? t("publications.preview.enteredAlone", { entered: format.integer(entered) })
        : t("publications.preview.declaredAndEntered", {
            declared: format.integer(declared),
            entered: format.integer(entered),
          })}
      {isMismatch(line) && difference !== null ? (
        <StatusBadge tone="warning" icon={IconEqualNot}>
          {t(difference < 0 ? "publications.preview.missing" : "publications.preview.extra", {
            number: format.integer(Math.abs(difference)),
          })}
        </StatusBadge>
      ) : null}
    </Group>
  );
};
