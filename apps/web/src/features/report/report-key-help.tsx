import { Kbd, Text } from "@mantine/core";
import { Trans } from "react-i18next";

const keys = { k: <Kbd size="xs" /> };

/** Which keys work in the form. Not shown where there is no keyboard. */
export const ReportKeyHelp = () => (
  <Text size="xs" c="dimmed" visibleFrom="sm" component="p" m={0} data-no-print>
    <Trans i18nKey="report.keys" components={keys} />
  </Text>
);
