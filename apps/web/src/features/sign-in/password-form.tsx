import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { signIn } from "../../lib/auth.ts";
import { useLanguage } from "../../lib/use-format.ts";
import { EntryFailure } from "./entry-failure.tsx";
import { looksLikeEmail } from "./looks-like-email.ts";
import { useEntering } from "./use-entering.ts";

export const PasswordForm = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const entering = useEntering();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "", password: "" },
    validate: {
      email: (value) => (looksLikeEmail(value) ? null : t("signIn.invalidEmail")),
      password: (value) => (value === "" ? t("signIn.required") : null),
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => entering.mutate(() => signIn(values, language)))}>
      <Stack gap="sm">
        <TextInput
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label={t("signIn.password")}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <EntryFailure error={entering.error} />
        <Button type="submit" loading={entering.isPending}>
          {t("signIn.submit")}
        </Button>
      </Stack>
    </form>
  );
};
