import type { CalendarDate, Reference } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import { Select, SimpleGrid, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { usePosts } from "./use-posts.ts";

/** What a form holds of a measure, its owner and its day. */
export interface MeasureValues extends Record<string, unknown> {
  measure: string;
  ownerPositionId: string | null;
  dueDate: CalendarDate | null;
}

interface MeasureFieldsProps<Values extends MeasureValues> {
  form: UseFormReturnType<Values>;
  /** The owner at present, so that the name stands there before the list has been read. */
  owner: Reference | null;
}

/** What is done, by whom and until when. */
export const MeasureFields = <Values extends MeasureValues>({ form, owner }: MeasureFieldsProps<Values>) => {
  const { t } = useTranslation();
  const posts = usePosts();
  const options = posts.map(({ id, title }) => ({ value: id, label: title }));
  const isOwnerMissing = owner !== null && !posts.some(({ id }) => id === owner.id);
  return (
    <>
      <Textarea
        label={t("risks.form.measure")}
        description={t("risks.form.measureHint")}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps("measure")}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label={t("risks.form.ownerPositionId")}
          data={isOwnerMissing ? [{ value: owner.id, label: owner.name }, ...options] : options}
          searchable
          clearable
          openOnFocus={false}
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          styles={{ options: { maxHeight: 200, overflowY: "auto" } }}
          clearButtonProps={{ "aria-label": t("risks.form.clearPost") }}
          nothingFoundMessage={t("risks.form.noPost")}
          {...form.getInputProps("ownerPositionId")}
        />
        <DateField
          name="dueDate"
          label={t("risks.form.dueDate")}
          {...form.getInputProps("dueDate")}
          value={form.values.dueDate}
        />
      </SimpleGrid>
    </>
  );
};
