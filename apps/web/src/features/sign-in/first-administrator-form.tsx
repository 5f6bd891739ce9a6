import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { setUpFirstAdministrator } from "../../lib/auth.ts";
import { useLanguage } from "../../lib/use-format.ts";
import { EntryFailure } from "./entry-failure.tsx";
import { looksLikeEmail } from "./looks-like-email.ts";
import { useEntering } from "./use-entering.ts";

const shortestPassword = 12;

/** A new installation has nobody to sign in as; this makes the first account. */
export const FirstAdministratorForm = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const entering = useEntering();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { name: "", email: "", password: "" },
    validate: {
      name: (value) => (value.trim() === "" ? t("signIn.required") : null),
      email: (value) => (looksLikeEmail(value) ? null : t("signIn.invalidEmail")),
      password: (value) => (value.length < shortestPassword ? t("signIn.shortPassword") : null),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => entering.mutate(() => setUpFirstAdministrator(values, language)))}
    >
      <Stack gap="sm">
        <Text size="sm">{t("signIn.setupNote")}</Text>
        <TextInput
          label={t("signIn.name")}
          autoComplete="name"
          key={form.key("name")}
          {...form.getInputProps("name")}
        />
        <TextInput
          label={t("signIn.email")}
          type="email"
          autoComplete="username"
          key={form.key("email")}
          {...form.getInputProps("email")}
        />
        <PasswordInput
          label={t("signIn.password")}
          description={t("signIn.passwordNote")}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t("signIn.showPassword") }}
          key={form.key("password")}
          {...form.getInputProps("password")}
        />
        <EntryFailure error={entering.error} />
        <Button type="submit" loading={entering.isPending}>
          {t("signIn.setupSubmit")}
        </Button>
      </Stack>
    </form>
  );
};
