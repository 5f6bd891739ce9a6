import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useTRPC } from "../../lib/trpc.ts";
import { PreferenceRow } from "./preference-row.tsx";
import { Table } from "../../components/table.tsx";

/** Which kinds are shown, and which come by e-mail. */
export const SettingsSection = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().notification.preferences.queryOptions());
  return (
    <SectionCard title={t("notifications.settings")}>
      <QueryView query={query}>
        {({ preferences, mail, email }) => (
          <>
            <Text size="sm" c="dimmed" mb="xs">
              {t(`notifications.mail.${mail}`, { email })}
            </Text>
            <Table aria-label={t("notifications.settings")}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("notifications.kind")}</Table.Th>
                  <Table.Th scope="col">{t("notifications.shown")}</Table.Th>
                  <Table.Th scope="col">{t("notifications.mailed")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {preferences.map((choice) => (
                  <PreferenceRow key={choice.kind} choice={choice} mail={mail} />
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
      </QueryView>
    </SectionCard>
  );
};
