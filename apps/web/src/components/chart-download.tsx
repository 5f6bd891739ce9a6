import type { RefObject } from "react";
import type { ChartFormat } from "./save-chart.ts";
import type { ChartTable } from "./chart-table.ts";
import { Button, Popover, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "./notices.tsx";

interface ChartDownloadProps {
  title: string;
  /** Of the file, without its ending. */
  name: string;
  /** What a picture says of itself below the drawing. */
  notes: readonly string[];
  table: ChartTable;
  drawing: RefObject<SVGSVGElement | null>;
}

const formats = ["svg", "png", "csv"] as const satisfies readonly ChartFormat[];

/** A button with the kinds of files that a drawing can be kept as. */
export const ChartDownload = ({ title, name, notes, table, drawing }: ChartDownloadProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const [isOpen, setOpen] = useState(false);
  const save = async (format: ChartFormat) => {
    setOpen(false);
    if (drawing.current === null) return;
    try {
      const { saveChart } = await import("./save-chart.ts");
      await saveChart({ format, name, table, drawing: drawing.current, words: { title, notes } });
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconDownload size={14} aria-hidden />}
          aria-label={t("charts.downloadOf", { title })}
          onClick={() => setOpen(!isOpen)}
          data-no-print
        >
          {t("charts.download")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <Stack gap={2}>
          {formats.map((format) => (
            <Button
              key={format}
              size="compact-md"
              fz="sm"
              variant="subtle"
              justify="flex-start"
              onClick={() => void save(format)}
            >
              {t(`charts.format.${format}`)}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
