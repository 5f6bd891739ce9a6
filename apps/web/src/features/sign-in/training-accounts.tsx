import type { Session } from "../../lib/session.ts";
import { Button, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { signInForTraining } from "../../lib/auth.ts";
import { useLanguage } from "../../lib/use-format.ts";
import { EntryFailure } from "./entry-failure.tsx";
import { useEntering } from "./use-entering.ts";
import classes from "./training-accounts.module.css";

/** One button an account of the training portfolio: its role, and whose post it is. */
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
      <div className={classes["accounts"]}>
        {accounts.map((account) => (
          <Button
            key={account.id}
            variant="default"
            justify="flex-start"
            classNames={{ root: classes["account"] ?? "", label: classes["words"] ?? "" }}
            disabled={entering.isPending}
            onClick={() => entering.mutate(() => signInForTraining(account.id, language))}
          >
            <Text span size="sm" fw={500} display="block">
              {account.roles.map((role) => t(`shared.role.${role}`)).join(", ")}
            </Text>
            <Text span size="xs" c="dimmed" fw={400} display="block">
              {account.name}
            </Text>
          </Button>
        ))}
      </div>
      <EntryFailure error={entering.error} />
    </Stack>
  );
};
