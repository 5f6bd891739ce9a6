import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../lib/as-of.ts";
import { tableAddress } from "../../lib/table-address.ts";
import { registerQueryOf } from "./assignments-search.ts";
import { useRegisterSearch } from "./use-register-search.ts";

const formats = ["docx", "xlsx", "csv"] as const;

/** The assignments that are shown, as a table to print, as a workbook and as CSV. */
export const ControlListLinks = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { search } = useRegisterSearch();
  return formats.map((format) => (
    <Button
      key={format}
      component="a"
      href={tableAddress(`control-list.${format}`, registerQueryOf(search), asOf)}
      variant="default"
      size="xs"
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {t(`meetingPapers.controlList.${format}`)}
    </Button>
  ));
};
