import type { PortfolioChanges } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure.tsx";

/** What differs and is not told, and why. */
export const SilentNote = ({ silent }: Pick<PortfolioChanges, "silent">) => {
  const { t } = useTranslation();
  if (silent.length === 0) return null;
  return (
    <Disclosure summary={t("changes.silent.title")}>
      <ul>
        {silent.map(({ reason, count }) => (
          <li key={reason}>
            {t("changes.silent.line", { what: t(`changes.silent.reason.${reason}`), count })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
