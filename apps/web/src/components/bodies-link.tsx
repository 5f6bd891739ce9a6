import { useTranslation } from "react-i18next";
import { AnchorLink } from "./links.tsx";

interface BodiesLinkProps {
  indicatorId: string;
  /** Whose figures they are, told to those who hear the link alone. */
  name: string;
  /** The breakdown is by groups that are no bodies. */
  isByGroup?: boolean;
}

/** «По муниципальным образованиям»: leads to an indicator's figures by body or group. */
export const BodiesLink = ({ indicatorId, name, isByGroup = false }: BodiesLinkProps) => {
  const { t } = useTranslation();
  return (
    <AnchorLink
      to="/indicators/$indicatorId/bodies"
      params={{ indicatorId }}
      size="xs"
      fw={400}
      style={{ lineHeight: 2 }}
      underline="always"
      aria-label={t(isByGroup ? "bodies.openGroupsOf" : "bodies.openOf", { name })}
      data-no-print
    >
      {t(isByGroup ? "bodies.openGroups" : "bodies.open")}
    </AnchorLink>
  );
};
