import { Group, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";

/** Puts the as-of day into the address of the page at hand; today and an empty field mean the present. */
export const AsOfControl = () => {
  const { t } = useTranslation();
  const id = useId();
  const asOf = useAsOf();
  const { today } = useSession();
  const navigate = useNavigate();
  return (
    <Group gap={6} wrap="nowrap" title={t("shell.asOfHint")}>
      <Text component="label" htmlFor={id} size="sm">
        {t("shell.asOf")}
      </Text>
      <DateField
        id={id}
        size="xs"
        w={128}
        max={today}
        outOfRange={t("shell.unknownDay.not_come")}
        value={asOf ?? null}
        onChange={(day) =>
          void navigate({
            to: ".",
            search: (search) => ({ ...search, asOf: day === null || day === today ? undefined : day }),
          })
        }
      />
    </Group>
  );
};
