import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const formats = ["xlsx", "csv"] as const;

interface DownloadMenuProps {
  address: (format: (typeof formats)[number]) => string;
}

/** What a table shows, to be taken away as a workbook or as CSV. */
export const DownloadMenu = ({ address }: DownloadMenuProps) => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          size="compact-md"
          fz="sm"
          fw={400}
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t("shared.action.download")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={address(format)} download>
            {t(`registryFiles.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
