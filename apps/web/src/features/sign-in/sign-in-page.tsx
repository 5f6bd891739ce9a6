import { Box, Divider, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { BrandMark } from "../../components/brand-mark.tsx";
import { useSession } from "../../lib/session.ts";
import { SettingsMenu } from "../shell/settings-menu.tsx";
import { FirstAdministratorForm } from "./first-administrator-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { TrainingAccounts } from "./training-accounts.tsx";
import classes from "./sign-in-page.module.css";

/** The way in: by role in the training portfolio, by password, or the first administrator of a new installation. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const { trainingAccounts, needsFirstAdministrator } = useSession();
  const title = needsFirstAdministrator ? t("signIn.setupTitle") : t("signIn.title");
  useDocumentTitle(`${title} — ${t("shell.product")}`);
  return (
    <Box component="main" className={classes["page"]}>
      <Box className={classes["settings"]}>
        <SettingsMenu />
      </Box>
      <Stack gap="lg" w="100%" maw={trainingAccounts.length > 0 ? 680 : 440}>
        <Group gap="sm" wrap="nowrap">
          <BrandMark size={44} />
          <div>
            <Text fw={700} fz={26} lh={1.1}>
              {t("shell.product")}
            </Text>
            <Text size="sm" c="dimmed">
              {t("shell.subtitle")}
            </Text>
          </div>
        </Group>
        <Paper p="lg" bd="1px solid var(--kedr-line)">
          <Title order={1} mb="md">
            {title}
          </Title>
          {needsFirstAdministrator ? (
            <FirstAdministratorForm />
          ) : (
            <Stack gap="lg">
              {trainingAccounts.length > 0 ? (
                <>
                  <TrainingAccounts accounts={trainingAccounts} />
                  <Divider label={t("signIn.byPassword")} />
                </>
              ) : null}
              <PasswordForm />
            </Stack>
          )}
        </Paper>
      </Stack>
    </Box>
  );
};
