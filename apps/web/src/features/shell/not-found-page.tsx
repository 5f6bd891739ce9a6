import { Container } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Container component="main" size="sm" py="xl">
      <PageHeader title={t("shell.pageNotFound")} lead={t("shell.pageNotFoundText")} />
      <ButtonLink to="/">{t("shell.toOverview")}</ButtonLink>
    </Container>
  );
};
