import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../lib/as-of.ts";
import { registerQueryOf } from "./assignments-search.ts";
import { controlListAddress } from "./control-list-address.ts";
import { useRegisterSearch } from "./use-register-search.ts";

const formats = ["docx", "xlsx"] as const;

/** The assignments that are shown, as a table to print and as a workbook. */
export const ControlListLinks = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { search } = useRegisterSearch();
  return formats.map((format) => (
    <Button
      key={format}
      component="a"
      href={controlListAddress(format, registerQueryOf(search), asOf)}
      variant="default"
      size="xs"
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {t(`meetingPapers.controlList.${format}`)}
    </Button>
  ));
};
