/** Hands a file to the browser, which saves it under its name. */
export const saveFile = ({ fileName, file }: { fileName: string; file: Blob }): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};
