import type { UseFormReturnType } from "@mantine/form";
import { notInstructed } from "@kedr/domain";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AddresseeFields } from "../addressees/addressee-fields.tsx";
import type { ChosenAddressee } from "../addressees/chosen-addressee.ts";
import { VerbNotice } from "../addressees/verb-notice.tsx";
import type { PointWords } from "./wishes.ts";

interface PointAddressees {
  addressed: readonly ChosenAddressee[];
  fields: ReactNode;
  /** False, and told at the field, where somebody chosen cannot be instructed. */
  check: () => boolean;
}

/** Whom a point written at the meeting is addressed to, beside the form of its words. */
export const usePointAddressees = (
  form: UseFormReturnType<PointWords>,
  { initial, refused }: { initial: readonly ChosenAddressee[]; refused: string | undefined },
): PointAddressees => {
  const { t } = useTranslation();
  const scope = useRef<HTMLDivElement>(null);
  const [addressed, setAddressed] = useState([...initial]);
  const [wrong, setWrong] = useState<string | undefined>(refused);
  useEffect(() => {
    if (wrong !== undefined) scope.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);
  const { verb, text } = form.values;
  const fields = (
    <>
      <div ref={scope}>
        <AddresseeFields
          value={addressed}
          error={wrong}
          onChange={(chosen) => {
            setAddressed(chosen);
            setWrong(undefined);
          }}
        />
      </div>
      <VerbNotice
        point={{ verb, text, addressees: null }}
        addressed={addressed}
        onRecommend={() => {
          form.setFieldValue("verb", "recommend");
          setWrong(undefined);
        }}
      />
    </>
  );
  const check = (): boolean => {
    const isWrong = notInstructed(verb, addressed).length > 0;
    if (isWrong) setWrong(t("agenda.addressees.onlyRecommended"));
    return !isWrong;
  };
  return { addressed, fields, check };
};
