import { Kbd, Text } from "@mantine/core";
import { Trans } from "react-i18next";

const keys = { k: <Kbd size="xs" /> };

/** Which keys work on the page. Not shown where there is no keyboard. */
export const KeyHelp = ({ id, isReadOnly }: { id: string; isReadOnly: boolean }) => (
  <Text id={id} size="xs" c="dimmed" visibleFrom="sm" component="p" m={0} data-no-print>
    {isReadOnly ? (
      <Trans i18nKey="myWork.keysOfPast" components={keys} />
    ) : (
      <Trans i18nKey="myWork.keys" components={keys} />
    )}
  </Text>
);
