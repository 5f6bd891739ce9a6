export const registryFiles = {
  xlsx: "Excel workbook (XLSX)",
  csv: "CSV table",
  passport: "Passport (DOCX)",
} as const;
