import type { ReactNode } from "react";
import { Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

type TableFormat = "xlsx" | "csv";

interface TableDownloadsProps {
  address: (format: TableFormat) => string;
  label: (format: TableFormat) => string;
  /** Other ways on from the table. */
  children?: ReactNode;
}

/** What a page shows as a workbook and as CSV. */
export const TableDownloads = ({ address, label, children }: TableDownloadsProps) => (
  <Group gap="xs">
    {(["xlsx", "csv"] as const).map((format) => (
      <Button
        key={format}
        component="a"
        variant="default"
        size="xs"
        leftSection={<IconDownload size={15} aria-hidden />}
        href={address(format)}
        download
      >
        {label(format)}
      </Button>
    ))}
    {children}
  </Group>
);
