import { useTranslation } from "react-i18next";
import { AnchorLink } from "./links.tsx";

interface ExplainLinkProps {
  /** `region`, the id of an industry, or the id of an indicator. */
  subject: string;
  /** Whose figure it is, told to those who hear the link alone. */
  name: string;
  /** By which the explanation finds the way back when it closes. */
  id?: string;
}

/** «Как получено»: leads to how a figure came about. */
export const ExplainLink = ({ subject, name, id }: ExplainLinkProps) => {
  const { t } = useTranslation();
  return (
    <AnchorLink
      {...(id === undefined ? {} : { id })}
      to="/maturity"
      search={{ explain: subject }}
      size="xs"
      fw={400}
      underline="always"
      style={{ lineHeight: 2, whiteSpace: "nowrap" }}
      aria-label={t("shared.link.explainOf", { name })}
      data-no-print
    >
      {t("shared.link.explain")}
    </AnchorLink>
  );
};
