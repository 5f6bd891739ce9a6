import type { Session } from "../../lib/session.ts";
import { Button, Stack, Text } from "@mantine/core";
import { IconLogin2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { signInForTraining } from "../../lib/auth.ts";
import { useLanguage } from "../../lib/use-format.ts";
import { EntryFailure } from "./entry-failure.tsx";
import { useEntering } from "./use-entering.ts";

/** One button an account of the training portfolio, under the name of its role. */
export const TrainingAccounts = ({ accounts }: { accounts: Session["trainingAccounts"] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const entering = useEntering();
  return (
    <Stack gap="xs" component="section" aria-label={t("signIn.byRole")}>
      <div>
        <Text fw={600} component="h2" m={0}>
          {t("signIn.byRole")} <OriginBadge origin="training" />
        </Text>
        <Text size="sm" c="dimmed">
          {t("signIn.byRoleNote")}
        </Text>
      </div>
      {accounts.map((account) => (
        <Button
          key={account.id}
          variant="default"
          justify="space-between"
          h="auto"
          mih={40}
          py={6}
          rightSection={<IconLogin2 size={16} aria-hidden />}
          disabled={entering.isPending}
          onClick={() => entering.mutate(() => signInForTraining(account.id, language))}
        >
          <Text size="sm" fw={500} ta="left" style={{ whiteSpace: "normal" }}>
            {account.name}
            <Text span size="xs" c="dimmed" fw={400} display="block">
              {account.roles.map((role) => t(`shared.role.${role}`)).join(", ")}
            </Text>
          </Text>
        </Button>
      ))}
      <EntryFailure error={entering.error} />
    </Stack>
  );
};
