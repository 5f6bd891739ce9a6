import type { IndicatorBodies } from "@kedr/domain";
import { Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../../components/section-card.tsx";
import { readClipboardTable } from "../../value-entry/clipboard-table.ts";
import { bodiesFile } from "../bodies-file.ts";
import { useReadFile } from "./use-read-file.ts";

interface TableImportProps {
  bodies: IndicatorBodies;
  onCells: (cells: string[][]) => void;
  /** What came of the table that was read last. */
  told: string | null;
}

const FormLinks = ({ bodies: { indicator, breakdown } }: Pick<TableImportProps, "bodies">) => {
  const { t } = useTranslation();
  const formats = ["xlsx", "csv"] as const;
  return (
    <Group gap={6}>
      <Text size="sm">{t("bodies.entry.form")}</Text>
      {formats.map((format) => (
        <Button
          key={format}
          component="a"
          size="compact-sm"
          variant="default"
          aria-label={`${t("bodies.entry.form")} ${format.toUpperCase()}`}
          href={bodiesFile({ indicatorId: indicator.id, date: breakdown.date, format, kind: "form" })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
};

/** A table from elsewhere: pasted, or read from a file. */
export const TableImport = ({ bodies, onCells, told }: TableImportProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const { read, isReading } = useReadFile(onCells);
  return (
    <SectionCard
      title={t("bodies.entry.table")}
      note={t(`bodies.entry.tableNote.${bodies.breakdown.measure}`)}
    >
      <Stack gap="sm">
        <Textarea
          label={t("bodies.entry.paste")}
          rows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          styles={{ input: { fontFamily: "inherit", whiteSpace: "pre" } }}
        />
        <Group gap="sm">
          <Button
            variant="default"
            disabled={text.trim() === ""}
            onClick={() => {
              onCells(readClipboardTable(text));
              setText("");
            }}
          >
            {t("bodies.entry.recognise")}
          </Button>
          <FileButton
            accept=".xlsx,.csv,.txt"
            onChange={(file) => {
              if (file) void read(file);
            }}
            inputProps={{ "aria-label": t("bodies.entry.upload") }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={isReading}
                leftSection={<IconUpload size={16} aria-hidden />}
              >
                {t("bodies.entry.upload")}
              </Button>
            )}
          </FileButton>
          <FormLinks bodies={bodies} />
        </Group>
        <Text size="sm" component="output" aria-live="polite">
          {told ?? ""}
        </Text>
      </Stack>
    </SectionCard>
  );
};
