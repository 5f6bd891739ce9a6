import { Button, Stack, Text } from "@mantine/core";
import { IconChevronDown, IconLogout, IconUser } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { HeaderPopover } from "../../components/header-popover.tsx";
import { useNotices } from "../../components/notices.tsx";
import { signOut } from "../../lib/auth.ts";
import { useAccount } from "../../lib/session.ts";
import { useLanguage } from "../../lib/use-format.ts";

/** Who is signed in, in which roles, and the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation();
  const account = useAccount();
  const language = useLanguage();
  const notices = useNotices();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  // Training accounts are named by their post.
  const post = account.positionTitle ?? t("shell.noPosition");

  const leave = async () => {
    try {
      await signOut(language);
    } catch (error) {
      notices.failed(error);
      return;
    }
    queryClient.removeQueries();
    await navigate({ to: "/sign-in" });
  };

  const face = (
    <>
      <IconUser size={18} aria-hidden style={{ flex: "none" }} />
      <Text size="sm" truncate visibleFrom="sm">
        {account.name}
      </Text>
      <IconChevronDown size={14} aria-hidden style={{ flex: "none" }} />
    </>
  );
  return (
    <HeaderPopover label={`${t("shell.account")}: ${account.name}`} face={face}>
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={600}>
            {account.name}
          </Text>
          <Text size="sm">{account.roles.map((role) => t(`shared.role.${role}`)).join(", ")}</Text>
          {post === account.name ? null : (
            <Text size="sm" c="dimmed">
              {post}
            </Text>
          )}
        </div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void leave()}
        >
          {t("shell.signOut")}
        </Button>
      </Stack>
    </HeaderPopover>
  );
};
