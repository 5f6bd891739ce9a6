import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button.tsx";
import { publicAddress, publicPath } from "./public-address.ts";

/** The address that everybody may open, to follow and to send. */
export const PublicPageLink = ({ number }: { number: number }) => {
  const { t } = useTranslation();
  const address = publicAddress(number);
  return (
    <>
      <Anchor href={publicPath(number)} inherit>
        {address}
      </Anchor>{" "}
      <CopyButton
        text={address}
        label={t("publications.action.copyAddress", { number })}
        done={t("publications.copied.address")}
      />
    </>
  );
};
