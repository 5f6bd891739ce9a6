export const registryFiles = {
  xlsx: "Таблица Excel (XLSX)",
  csv: "Таблица CSV",
  passport: "Паспорт (DOCX)",
} as const;
